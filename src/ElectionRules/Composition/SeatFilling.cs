using Ardalis.GuardClauses;
using ElectionRules.Transcripts;

namespace ElectionRules.Composition;

/// <summary>Fills seats in order of votes so that hard rules of composition are kept, several at once if need be.</summary>
/// <remarks>
/// People are taken in order of votes. Somebody is passed over only where, with him or her, the seats could no longer be filled
/// so that every rule is kept; so a reserved seat goes to the best placed of those it is reserved for, and nobody with more
/// votes gives way without need. Unknown values count against: they do not help to reach a minimum, and they fill a maximum.
/// The search is exact. Hundreds of people under caps on employers and a few minimums are filled at once; where people fall under
/// many caps at the same time, in ever different combinations, no exact search is known that stays fast.
/// </remarks>
public static class SeatFilling
{
    /// <summary>Fills the seats.</summary>
    /// <param name="seats">The seats, 1 or more.</param>
    /// <param name="people">Those who may take a seat, such as all who reached the majority needed; in any order, nobody twice.</param>
    /// <param name="rules">The rules to keep: of traits, per key, or on kin.</param>
    /// <exception cref="ArgumentNullException">A sequence or an element is null.</exception>
    /// <exception cref="ArgumentException">
    /// <paramref name="seats"/> is 0 or negative, a person is there twice, or a rule is one of parity or alternation, which
    /// passing somebody over cannot mend.
    /// </exception>
    public static FillOutcome ByVotes(int seats, IEnumerable<VotedMember> people, IEnumerable<CompositionRule> rules)
    {
        Guard.Against.NegativeOrZero(seats);
        List<VotedMember> ranked = [.. Guard.Against.Null(people)
            .Select(person => Guard.Against.Null(person, nameof(people)))
            .OrderByDescending(person => person.Votes)
            .ThenBy(person => person.Member.Id.Value, StringComparer.Ordinal)];
        Group group = Group.Of(LocalizedText.Same(nameof(people)), ranked.Select(person => person.Member));
        List<CompositionRule> kept = [.. Guard.Against.Null(rules).Select(rule => Guard.Against.Null(rule, nameof(rules)))];
        List<SeatBounds> bounds = [.. kept.SelectMany(rule => SeatBounds.Of(rule, seats, group))];
        List<PersonId> all = [.. ranked.Select(person => person.Member.Id)];
        return SeatSearch.CanComplete(bounds, [], all, seats)
            ? Fill(seats, ranked, bounds)
            : new FillOutcome.Impossible(WhyNot(seats, group, kept));
    }

    private static FillOutcome Fill(int seats, List<VotedMember> ranked, List<SeatBounds> bounds)
    {
        List<VotedMember> elected = [];
        List<VotedMember> passed = [];
        foreach (IGrouping<long, VotedMember> level in ranked.GroupBy(person => person.Votes))
        {
            List<PersonId> below = [.. ranked.Where(person => person.Votes < level.Key).Select(person => person.Member.Id)];
            List<VotedMember> possible = [.. level.Where(person =>
                CanTake([.. elected, person], [.. below, .. Others(level, person)]))];
            if (!CanTake([.. elected, .. possible], below))
            {
                return new FillOutcome.Tied(
                    elected.ToEquatableArray(),
                    possible.ToEquatableArray(),
                    new Reason(CompositionReasons.Tie, null, new("count", possible.Count), new("votes", level.Key)));
            }

            elected.AddRange(possible);
            passed.AddRange(level.Except(possible));
        }

        long fewest = elected[^1].Votes;
        return new FillOutcome.Filled(
            elected.ToEquatableArray(),
            passed.Where(person => person.Votes > fewest).Select(PassedOver).ToEquatableArray());

        bool CanTake(IEnumerable<VotedMember> taken, IEnumerable<PersonId> others) =>
            SeatSearch.CanComplete(bounds, [.. taken.Select(person => person.Member.Id)], others, seats);
    }

    private static IEnumerable<PersonId> Others(IEnumerable<VotedMember> level, VotedMember person) =>
        level.Where(other => other != person).Select(other => other.Member.Id);

    private static EquatableArray<Reason> WhyNot(int seats, Group people, List<CompositionRule> rules)
    {
        List<PersonId> all = [.. people.Members.Select(member => member.Id)];
        if (all.Count < seats)
        {
            return
            [
                new Reason(
                    CompositionReasons.TooFewPeople, null, new("count", all.Count), new("seats", seats), new("gap", seats - all.Count)),
            ];
        }

        EquatableArray<Reason> alone = rules
            .Where(rule => !SeatSearch.CanComplete([.. SeatBounds.Of(rule, seats, people)], [], all, seats))
            .Select(rule => new Reason(CompositionReasons.CannotBeKept, rule.Citation, new ReasonFact("seats", seats)) { Subject = rule.Name })
            .ToEquatableArray();
        return alone.Count > 0 ? alone : [new Reason(CompositionReasons.CannotAllBeKept, null, new ReasonFact("seats", seats))];
    }

    private static Reason PassedOver(VotedMember person) =>
        new(CompositionReasons.PassedOver, null, new ReasonFact("votes", person.Votes)) { Subject = LocalizedText.Same(person.Member.Name) };
}
