using Ardalis.GuardClauses;

namespace ElectionRules.Formats.Text;

/// <summary>What kind of mistake in a text an error reports: a permanent id, such as <c>E_INVALID_UTF8</c>.</summary>
/// <remarks>
/// Ids that start with <c>E_</c> are errors: nothing is read. Ids that start with <c>W_</c> are warnings: the text is
/// accepted and the warning is kept. Two codes are equal when their ids are.
/// </remarks>
public sealed record TextErrorCode
{
    internal TextErrorCode(string id) => Id = Guard.Against.NullOrWhiteSpace(id);

    /// <summary>Gets the permanent id; never empty.</summary>
    public string Id { get; }

    /// <summary>Gets a value indicating whether the text is accepted all the same.</summary>
    public bool IsWarning => Id.StartsWith("W_", StringComparison.Ordinal);

    /// <summary>Returns the id.</summary>
    public override string ToString() => Id;
}
