using Ardalis.GuardClauses;

namespace ElectionRules.Ballots;

/// <summary>When a paper is valid, and which of its marks count.</summary>
/// <remarks>
/// <para>A paper is read in this order:</para>
/// <list type="number">
/// <item>A paper that the tellers declared void is void.</item>
/// <item>A vote for and against the same candidate follows <see cref="Contradictions"/>.</item>
/// <item>
/// A paper that names more than <see cref="MaxMarks"/> people is void. The names are taken as the voter wrote them:
/// different approvals (contradicted ones included) plus different write-ins (those that will not count included),
/// because whoever names too many people cannot be cured by losing one of the names.
/// </item>
/// <item>Write-ins follow <see cref="WriteIns"/>; a name written in twice counts once.</item>
/// </list>
/// <para>A blank paper is valid: it abstains on every candidate. Every rule is stated; there are no defaults.</para>
/// </remarks>
public sealed record PaperRule
{
    /// <summary>Gets the greatest number of people a paper may name, approvals and write-ins together: 1 or more.</summary>
    /// <exception cref="ArgumentException">The number is below 1.</exception>
    public required int MaxMarks
    {
        get;
        init => field = Guard.Against.NegativeOrZero(value, nameof(MaxMarks));
    }

    /// <summary>Gets what a written-in name is worth.</summary>
    /// <exception cref="System.ComponentModel.InvalidEnumArgumentException">The value is not a rule.</exception>
    public required WriteInRule WriteIns
    {
        get;
        init => field = Guard.Against.EnumOutOfRange(value, nameof(WriteIns));
    }

    /// <summary>Gets what follows from a vote for and against the same candidate.</summary>
    /// <exception cref="System.ComponentModel.InvalidEnumArgumentException">The value is not a rule.</exception>
    public required ContradictionRule Contradictions
    {
        get;
        init => field = Guard.Against.EnumOutOfRange(value, nameof(Contradictions));
    }
}
