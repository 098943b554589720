using ElectionRules.Law;

namespace ElectionRules.Rounds;

/// <summary>The rules of one kind of contest in one version: cited data, found by id and date.</summary>
public sealed record RuleBook
{
    /// <summary>Gets the permanent key, the same for all versions, such as <c>cn/deputies/direct</c>.</summary>
    public required string Id { get; init; }

    /// <summary>Gets what the book is for.</summary>
    public required LocalizedText Name { get; init; }

    /// <summary>Gets the days on which this version is in force.</summary>
    public required EffectivePeriod InForce { get; init; }

    /// <summary>Gets how too many nominees are narrowed; null where the book has no way.</summary>
    public required Cited<PreselectionRule>? Preselection { get; init; }

    /// <summary>Gets the ballots in order, each until its times are used up.</summary>
    public required EquatableArray<BallotRule> Ballots { get; init; }

    /// <summary>
    /// Gets the position in <see cref="Ballots"/>, from 0, from which the rules are gone through again when the last is used
    /// up; null where the contest then has no further ballot.
    /// </summary>
    public required int? RepeatsFrom { get; init; }

    /// <summary>
    /// Gets the provision by which candidates no more than the seats are elected without a ballot; null where they need votes.
    /// </summary>
    public required Citation? Unopposed { get; init; }

    /// <summary>Gets whose approval completes the election; null where the vote alone does.</summary>
    public required Cited<LocalizedText>? Approval { get; init; }

    /// <summary>Gets the open readings of the law that this book has settled, each by a note; empty where there are none.</summary>
    public required EquatableArray<Cited<LocalizedText>> Readings { get; init; }

    /// <summary>Returns the key and the days in force.</summary>
    public override string ToString() => $"{Id} {InForce}";
}
