using ElectionRules.Law;

namespace ElectionRules.Nominations;

/// <summary>How people are put forward, in one version of the law. Data, no algorithm.</summary>
public sealed record NominationRules
{
    /// <summary>Gets the permanent key, the same for all versions, such as <c>cn/nominations/deputies-direct</c>.</summary>
    public required string Id { get; init; }

    /// <summary>Gets who may nominate, each class once.</summary>
    public required EquatableArray<NominatorRule> Nominators { get; init; }

    /// <summary>Gets how many names one list may have; null where only the limit for the nominator holds.</summary>
    public required Cited<ListSize>? NamesPerList { get; init; }

    /// <summary>Gets how many people one organisation, or one signer, may put forward over all lists; null without limit.</summary>
    public required Cited<NameCap>? NamesPerNominator { get; init; }

    /// <summary>Gets what becomes of signatures beyond that limit.</summary>
    public required Cited<ExcessSignatures> ExcessSignatures { get; init; }

    /// <summary>Gets whether a person must agree to stand.</summary>
    public required Cited<ConsentRule> Consent { get; init; }

    /// <summary>Gets the order of the paper.</summary>
    public required Cited<BallotOrder> Order { get; init; }

    /// <summary>Gets what may follow where too few people stand; where it is empty the rules have no way.</summary>
    public required EquatableArray<Cited<ShortageRemedy>> Shortage { get; init; }

    /// <summary>Gets when the lists must be public.</summary>
    public required NominationTimetable Timetable { get; init; }

    /// <summary>Returns the key.</summary>
    public override string ToString() => Id;
}
