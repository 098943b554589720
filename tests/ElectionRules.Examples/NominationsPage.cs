using ElectionRules.Lots;
using ElectionRules.TestSupport;

namespace ElectionRules.Examples;

/// <summary>The code of docs/nominations.md.</summary>
public class NominationsPage
{
    private static readonly LocalDate ElectionDay = new(2011, 6, 10);
    private static readonly LocalDate LastDay = new(2011, 5, 20);
    private static readonly Candidate Wang = Candidate.Of("wang", "王一");
    private static readonly Candidate Li = Candidate.Of("li", "李二");
    private static readonly Candidate Ding = Candidate.Of("ding", "丁三");

    [Fact]
    public void From_lists_to_a_slate()
    {
        EligibilityFinding[] findings = [.. new[] { Wang, Li, Ding }.Select(Eligible)];

        ChinaNominations law = new(ExcessSignatures.LaterOnesFall);
        RuleBook book = new ChinaRuleBooks(Readings.Cautious).DeputiesDirect.On(ElectionDay);
        NominationTerms terms = new()
        {
            Rules = law.DeputiesDirect.On(ElectionDay).Value,
            Seats = 2,
            Margin = book.Ballots[0].Margin,
            Roll = ElectoralRoll.Of(Enumerable.Range(1, 1_000).Select(number => new PersonId($"voter-{number}"))),
            ClosesOn = LastDay,
            ConsentBy = null,
            ElectionDay = ElectionDay,
        };

        NominationPhase phase = NominationPhase.Open(terms)
            .Receive(Nomination.ByOrganizations(new("1"), "parties", LastDay, [Wang, Li], [new BodyId("league"), new BodyId("union")], signers: []))
            .Receive(Nomination.ByElectors(new("2"), "voters", LastDay, [Ding], Voters(1, 10)));
        foreach (EligibilityFinding finding in findings)
        {
            phase = phase.Assess(finding);
        }

        NominationOutcome outcome = phase.Close(LastDay.PlusDays(1), new BallotOrdering.Strokes(ChinaSurnameStrokes.Common));
        string answer = outcome switch
        {
            NominationOutcome.Settled settled => $"on the paper: {settled.Slate}",
            NominationOutcome.TooMany many => $"{many.Nominees.Count} nominees, {many.Band} may stand: a preselection is due",
            NominationOutcome.TooFew few => $"too few: {string.Join(" or ", few.Remedies)}",
            NominationOutcome.OrderDue open => $"the order is open: {open.Reasons[0]}",
            _ => "nominations are still open",
        };
        Console.WriteLine(answer);    // on the paper: 丁三, 王一, 李二

        answer.Should().Be("on the paper: 丁三, 王一, 李二");

        NominationPhase third = phase.Receive(Nomination.ByElectors(new("3"), "voters", LastDay, [Candidate.Of("zhao", "赵四")], Voters(1, 9)));
        foreach (Reason reason in third.Nominations[2].Refusals)
        {
            Console.WriteLine(reason);
        }

        // List 3: 9 signatures count, 10 needed, short by 1 — Electoral Law (2010, 2015) art. 29(2)

        third.Nominations[2].Refusals.Select(reason => reason.ToString()).Should()
            .Equal("List 3: 9 signatures count, 10 needed, short by 1 — Electoral Law (2010, 2015) art. 29(2)");

        NominationOutcome after = phase
            .Fall(Ding.Id, FallCause.Withdrew, LastDay.PlusDays(3), ground: null)
            .Close(LastDay.PlusDays(3), new BallotOrdering.Strokes(ChinaSurnameStrokes.Common));
        NominationPhase again = ((NominationOutcome.TooFew)after).Reopen(closesOn: LastDay.PlusDays(5));

        again.Terms.ClosesOn.Should().Be(LastDay.PlusDays(5));
    }

    [Fact]
    public void Deadlines()
    {
        NominationTimetable days = new ChinaNominations(ExcessSignatures.LaterOnesFall).DeputiesDirect.On(ElectionDay).Value.Timetable;
        RuleFinding late = days.CheckCandidates(ElectionDay, publishedOn: new LocalDate(2011, 6, 4));
        Console.WriteLine(((RuleFinding.NotMet)late).Reasons[0]);

        // The list of candidates is public on 2011-06-04; the last day is 2011-06-03, 1 days too late — Electoral Law (2010, 2015) art. 31(1)

        ((RuleFinding.NotMet)late).Reasons[0].ToString().Should().Be(
            "The list of candidates is public on 2011-06-04; the last day is 2011-06-03, 1 days too late — Electoral Law (2010, 2015) art. 31(1)");
    }

    [Fact]
    public void A_lot()
    {
        LotQuestion question = new(new ContestId("county-2011"), "ballot order", [Wang.Id, Li.Id, Ding.Id]);
        LotDraw.Derived lot = question.DerivedFrom("numbers drawn on 21 May: 3 9 14 27 31");

        Console.WriteLine(string.Join(", ", lot.Order));    // the same on every machine
        Console.WriteLine(lot.Record);                      // the whole preimage, and one ticket for each person

        lot.Preimage.Should().StartWith("election-rules/lot/1\ncontest 11 county-2011\npurpose 12 ballot order\npersons 3\nperson 4 ding\n");
    }

    private static IEnumerable<PersonId> Voters(int first, int count) =>
        Enumerable.Range(first, count).Select(number => new PersonId($"voter-{number}"));

    private static EligibilityFinding Eligible(Candidate candidate) => new EligibilityRules { ToVote = [], ToStand = [] }.Assess(
        ElectoralRight.Stand,
        new Person { Id = candidate.Id, Name = LocalizedText.Same(candidate.Name) },
        new EligibilityContext { AssessmentDay = LastDay });
}
