using Ardalis.GuardClauses;

namespace ElectionRules.Transcripts;

/// <summary>What kind of thing a reason says: a permanent id and its English wording.</summary>
/// <remarks>
/// Codes are declared once, as static fields beside the rule that gives them (<c>RoundReasons</c> and its like).
/// Two codes are equal when their ids are. Other languages are kept by the formats, under the same id.
/// </remarks>
public sealed class ReasonCode : IEquatable<ReasonCode>
{
    /// <summary>Creates a code.</summary>
    /// <param name="id">The permanent id, such as <c>round.short</c>; not empty.</param>
    /// <param name="english">
    /// The wording, with the names of facts between braces; <c>{subject}</c> and <c>{requirement}</c> stand for those
    /// properties of the reason.
    /// </param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">An argument is empty or blank.</exception>
    public ReasonCode(string id, string english)
    {
        Id = Guard.Against.NullOrWhiteSpace(id);
        English = Guard.Against.NullOrWhiteSpace(english);
    }

    /// <summary>Gets the permanent id.</summary>
    public string Id { get; }

    /// <summary>Gets the English wording, with names of facts between braces.</summary>
    public string English { get; }

    /// <inheritdoc/>
    public bool Equals(ReasonCode? other) => other is not null && string.Equals(Id, other.Id, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as ReasonCode);

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Id);

    /// <summary>Tells whether two are equal, as <see cref="Equals(ReasonCode)"/> does; null equals null only.</summary>
    public static bool operator ==(ReasonCode? left, ReasonCode? right) => left is null ? right is null : left.Equals(right);

    /// <summary>Tells whether two differ.</summary>
    public static bool operator !=(ReasonCode? left, ReasonCode? right) => !(left == right);

    /// <summary>Returns the id.</summary>
    public override string ToString() => Id;
}
