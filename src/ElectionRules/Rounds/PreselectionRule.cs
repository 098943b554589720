using ElectionRules.Law;

namespace ElectionRules.Rounds;

/// <summary>How too many nominees are narrowed to the slate.</summary>
public sealed record PreselectionRule
{
    /// <summary>Gets a value indicating whether the electors may settle the list by consultation, without a ballot.</summary>
    public required bool ByConsultation { get; init; }

    /// <summary>Gets a value indicating whether a ballot may be held for it.</summary>
    public required bool ByBallot { get; init; }

    /// <summary>Gets the conditions on such a ballot as a whole; all must hold.</summary>
    public required EquatableArray<Cited<PollTest>> PollTests { get; init; }

    /// <summary>Gets what a nominee must reach to stand, or null where order alone decides.</summary>
    public required Cited<Requirement>? Reaching { get; init; }

    /// <summary>
    /// Gets a value indicating whether a preselection held with a margin satisfies the margin, so that the election may have
    /// exactly as many candidates as seats.
    /// </summary>
    public required bool SatisfiesMargin { get; init; }
}
