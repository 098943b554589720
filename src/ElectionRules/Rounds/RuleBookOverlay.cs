using ElectionRules.Law;

namespace ElectionRules.Rounds;

/// <summary>Local values over a rule book between two days: what a province's implementing rules set in the place of national law.</summary>
/// <remarks>An overlay without values is one whose text is not known: it is in force, and a result says so.</remarks>
public sealed record RuleBookOverlay
{
    /// <summary>Gets the permanent key of the layer, the same for all its versions, such as <c>cn-11/deputies/direct</c>.</summary>
    public required string Id { get; init; }

    /// <summary>Gets the key of the book that it lies over.</summary>
    public required string BookId { get; init; }

    /// <summary>Gets the days on which this version is in force.</summary>
    public required EffectivePeriod InForce { get; init; }

    /// <summary>Gets the provision on which the layer stands.</summary>
    public required Citation By { get; init; }

    /// <summary>Gets how too many nominees are narrowed; null leaves the rule of the book.</summary>
    public required Cited<PreselectionRule>? Preselection { get; init; }

    /// <summary>Gets the ballot rules that it changes; empty where it changes none.</summary>
    public required EquatableArray<BallotOverlay> Ballots { get; init; }

    /// <summary>Gets a value indicating whether the overlay sets no value: it is known to be in force, but its text is not known.</summary>
    public bool IsSilent => Preselection is null && Ballots.Count == 0;

    internal RuleBook Over(RuleBook book) => book with
    {
        Preselection = Preselection ?? book.Preselection,
        Ballots = [.. book.Ballots.Select((rule, index) => Ballots.Where(overlay => overlay.Ballot == index)
            .Aggregate(rule, (changed, overlay) => overlay.Over(changed)))],
    };
}
