using ElectionRules.Law;

namespace ElectionRules.Rounds;

/// <summary>Lays a rule book out as a list of its values, in the order of the book.</summary>
internal static class RuleBookFields
{
    public static IEnumerable<RuleBookField> Of(RuleBook book) =>
    [
        .. book.Preselection is { } preselection ? Preselection(preselection) : [],
        .. book.Ballots.SelectMany((ballot, index) => Ballot(FormattableString.Invariant($"ballots[{index}]."), ballot)),
        .. Plain("repeatsFrom", book.RepeatsFrom),
        .. book.Unopposed is { } unopposed ? [new RuleBookField("unopposed", true, unopposed)] : Array.Empty<RuleBookField>(),
        .. One("approval", book.Approval),
        .. Each("readings", book.Readings),
    ];

    private static IEnumerable<RuleBookField> Preselection(Cited<PreselectionRule> rule) =>
    [
        new("preselection.byConsultation", rule.Value.ByConsultation, rule.Citation),
        new("preselection.byBallot", rule.Value.ByBallot, rule.Citation),
        .. Each("preselection.pollTests", rule.Value.PollTests),
        .. One("preselection.reaching", rule.Value.Reaching),
        new("preselection.satisfiesMargin", rule.Value.SatisfiesMargin, rule.Citation),
    ];

    private static IEnumerable<RuleBookField> Ballot(string at, BallotRule ballot) =>
    [
        .. Plain(at + "kind", ballot.Kind),
        .. Plain(at + "times", ballot.Times),
        .. Plain(at + "onceCandidatesAre", ballot.OnceCandidatesAre),
        .. One(at + "electorate", ballot.Electorate),
        .. One(at + "margin", ballot.Margin),
        .. One(at + "paper", ballot.Paper),
        .. Each(at + "pollTests", ballot.PollTests),
        .. One(at + "papersAtMost", ballot.PapersAtMost),
        .. Each(at + "winning", ballot.Winning),
        .. Plain(at + "inEachHouse", ballot.InEachHouse),
        .. One(at + "lead", ballot.Lead),
        .. One(at + "tie", ballot.Tie),
        .. Each(at + "eliminations", ballot.Eliminations),
        .. Each(at + "shortfall", ballot.Shortfall),
    ];

    private static IEnumerable<RuleBookField> Plain(string name, object? value) =>
        value is null ? [] : [new RuleBookField(name, value, null)];

    private static IEnumerable<RuleBookField> One<T>(string name, Cited<T>? cited)
        where T : notnull => cited is null ? [] : [new RuleBookField(name, cited.Value, cited.Citation)];

    private static IEnumerable<RuleBookField> Each<T>(string name, EquatableArray<Cited<T>> values)
        where T : notnull =>
        values.Select((cited, index) => new RuleBookField(FormattableString.Invariant($"{name}[{index}]"), cited.Value, cited.Citation));
}
