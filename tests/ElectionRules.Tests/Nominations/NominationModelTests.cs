using ElectionRules.Nominations;
using NodaTime;
using static ElectionRules.Tests.Nominations.Nominating;

namespace ElectionRules.Tests.Nominations;

public class NominationModelTests
{
    private const int Sequences = 100_000;

    private static readonly string[] People = ["ann", "bob", "cid", "dot", "eve", "fay"];

    /// <summary>A hundred thousand random courses, from seeds 0 to 99,999: each closes in one of the outcomes, and what it says holds.</summary>
    [Fact]
    public void Random_courses_close_in_a_defined_outcome()
    {
        Dictionary<string, int> reached = [];
        for (int seed = 0; seed < Sequences; seed++)
        {
            Random random = new(seed);
            NominationPhase phase = NominationPhase.Open(TermsOf(random));
            for (int step = random.Next(4, 14); step > 0; step--)
            {
                phase = Step(random, phase);
            }

            NominationOutcome outcome = phase.Close(
                phase.Terms.ClosesOn.PlusDays(random.Next(16) == 0 ? 0 : 1),
                random.Next(16) == 0 ? new BallotOrdering.Alphabet() : Receipt);
            if (outcome is NominationOutcome.TooFew few && random.Next(2) == 0)
            {
                outcome = Remedied(random, few).Close(few.Phase.Terms.ClosesOn.PlusDays(3), Receipt);
            }

            reached[outcome.GetType().Name] = reached.GetValueOrDefault(outcome.GetType().Name) + 1;
            Holds(outcome).Should().BeTrue("seed {0}", seed);
        }

        reached.Keys.Should().BeEquivalentTo(
            typeof(NominationOutcome).GetNestedTypes().Select(type => type.Name), "every outcome is reached");
    }

    private static NominationTerms TermsOf(Random random) => Terms with
    {
        Seats = random.Next(1, 4),
        Margin = new(random.Next(2) == 0 ? CandidateMargin.AtLeast(Extra.Fixed(0)) : Terms.Margin.Value, Bylaws),
        Rules = Rules with
        {
            ExcessSignatures = new((ExcessSignatures)random.Next(1, 3), Bylaws),
            Consent = new(random.Next(4) == 0 ? ConsentRule.Required : ConsentRule.PresumedUnlessDeclined, Bylaws),
        },
    };

    private static NominationPhase Step(Random random, NominationPhase phase)
    {
        string[] names = [.. People.Where(_ => random.Next(3) == 0).DefaultIfEmpty(People[random.Next(People.Length)])];
        Candidate[] named = [.. phase.Events.OfType<NominationEvent.Received>().SelectMany(received => received.Nomination.Candidates)];
        PersonId known = named.Length > 0 ? named[random.Next(named.Length)].Id : default;
        LocalDate day = LastDay.PlusDays(random.Next(-1, 2));
        NominationId id = new($"{phase.Events.Count}");
        return random.Next(known == default ? 2 : 9) switch
        {
            0 => phase.Receive(Nomination.ByElectors(id, "voters", day, names.Select(Person), Voters(random.Next(1, 20), random.Next(0, 6)))),
            1 => phase.Receive(Nomination.ByOrganizations(id, "parties", day, names.Select(Person), [new BodyId($"party-{random.Next(4)}")], [])),
            2 => phase.Receive(Nomination.BySelf(id, "self", day, Person(names[0]), [])),
            3 => phase.Consent(known, day),
            4 => random.Next(3) == 0 ? phase.Decline(known, day) : phase.Consent(known, day),
            5 => phase.Fall(known, (FallCause)random.Next(1, 4), day, ground: null),
            6 when phase.Events.OfType<NominationEvent.Received>().FirstOrDefault(received => received.Nomination.Signers.Count > 0)?.Nomination is { } signed =>
                phase.WithdrawSignature(signed.Id, signed.Signers[0], day),
            _ => phase.Nominees.Aggregate(phase, (assessed, nominee) => assessed.Assess(Finding(nominee.Candidate.Id.Value, []))),
        };
    }

    private static NominationPhase Remedied(Random random, NominationOutcome.TooFew few) => random.Next(3) switch
    {
        0 => few.Reopen(few.Phase.Terms.ClosesOn.PlusDays(2)).Party("more", "gus", "party-9").Eligible("gus"),
        1 => few.Postpone(ElectionDay.PlusDays(7), few.Phase.Terms.ClosesOn.PlusDays(2)),
        _ => few.Phase.Terms.Seats > 1 ? few.ReduceSeats(few.Phase.Terms.Seats - 1) : few.Phase,
    };

    private static bool Holds(NominationOutcome outcome)
    {
        NominationPhase phase = outcome.Phase;
        MarginBand band = phase.Terms.Margin.Value.For(phase.Terms.Seats);
        int standing = phase.Nominees.Count(nominee => nominee.Stands);
        return KeepsTheLimit(phase) && outcome switch
        {
            NominationOutcome.Settled settled => settled.Slate.Count == standing && band.Contains(standing),
            NominationOutcome.TooMany many => many.Nominees.Count == standing && standing > band.Most && many.Reasons.Count > 0,
            NominationOutcome.TooFew few => standing < band.Least && few.Reasons[0].Number("gap") == band.Least - standing,
            NominationOutcome.OrderDue or NominationOutcome.StillOpen => outcome.Reasons.Count > 0,
            _ => false,
        };
    }

    /// <summary>Nobody's signatures that count are for more people than there are seats, on whatever lists.</summary>
    private static bool KeepsTheLimit(NominationPhase phase) => phase.Nominations
        .Where(list => list.Stands)
        .SelectMany(list => list.Counted.SelectMany(signer => list.Nomination.Candidates.Select(person => (signer, person.Id))))
        .Distinct()
        .GroupBy(pair => pair.signer)
        .All(names => names.Count() <= phase.Terms.Seats);
}
