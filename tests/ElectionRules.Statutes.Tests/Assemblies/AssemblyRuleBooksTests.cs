using ElectionRules.Law;
using ElectionRules.Nominations;
using ElectionRules.Rounds;
using ElectionRules.Statutes.Assemblies;
using ElectionRules.Tallying;
using ElectionRules.TestSupport;
using NodaTime;

namespace ElectionRules.Statutes.Tests.Assemblies;

/// <summary>What procedures of assemblies do at their edges, where no published election went.</summary>
public class AssemblyRuleBooksTests
{
    private static readonly AssemblyRuleBooks Books = Read(OnlyCandidate.MoreForThanAgainst);

    [Fact]
    public void There_are_47_books_and_every_id_is_found()
    {
        Books.All.Should().HaveCount(47);
        Books.All.Select(series => series.Id).Should().OnlyHaveUniqueItems();
        Books.Find("assemblies/un-sg-straw-poll").Should().BeNull();
        Books.Find("assemblies/hk-chief-executive")!.Find(new(2019, 1, 1))
            .Should().Be(new RuleBookFinding.InGap(new(2017, 12, 31), new(2021, 3, 31)));
    }

    [Fact]
    public void Every_value_says_where_it_comes_from_and_no_start_is_shown_as_certain() =>
        Books.All.SelectMany(series => series.Versions).SelectMany(book => book.Citations())
            .Should().OnlyContain(citation => citation.RuleIds.Count == 1 && !citation.IsCertain);

    [Fact]
    public void Hong_Kong_tie_for_last_is_a_ballot_among_them_and_then_a_lot()
    {
        ContestState.BallotDue first = Open("hk-urban-council-1988", new(1990, 1, 1), "A", "B", "C", "D");
        ContestState.BallotDue among = Due(first.Count(new Turnout(), Votes.For(20, 8, 6, 3, 3)));
        among.Kind.Should().Be(BallotKind.LastPlace);
        among.Slate.Should().Equal(Votes.Slate("C", "D"));

        Due(among.Count(new Turnout(), Votes.For(20, 9, 11))).Slate.Should().Equal(Votes.Slate("A", "B", "D"));
        ContestState.DecisionDue lot = among.Count(new Turnout(), Votes.For(20, 10, 10)).Should().BeOfType<ContestState.DecisionDue>().Subject;
        lot.Kind.Should().Be(DecisionKind.TieForLast);
        ContestState.BallotDue next = Due(lot.Decide(new Decision(Choice.Persons, "lot") { Persons = [new PersonId("D")] }));
        next.Slate.Should().Equal(Votes.Slate("A", "B", "C"));
        next.Contest.Dropped.Select(dropped => dropped.Value.Value).Should().Equal("D");
    }

    [Fact]
    public void Hong_Kong_tie_for_first_is_one_further_ballot_and_then_a_lot()
    {
        ContestState.BallotDue final = Open("hk-urban-council-1988", new(1990, 1, 1), "A", "B");
        ContestState.BallotDue tie = Due(final.Count(new Turnout(), Votes.For(20, 10, 10)));
        tie.Kind.Should().Be(BallotKind.TieBallot);

        ContestState.DecisionDue lot = tie.Count(new Turnout(), Votes.For(20, 10, 10)).Should().BeOfType<ContestState.DecisionDue>().Subject;
        lot.Options.Should().ContainSingle().Which.Means.Should().Be(TieMeans.Lot);
    }

    [Theory]
    [InlineData(249, false)]
    [InlineData(250, true)]
    public void In_France_half_of_the_votes_is_not_enough_below_a_quarter_of_those_registered(long votes, bool elected)
    {
        ContestState.BallotDue first = Open("fr-deputies", new(2017, 6, 11), "A", "B");
        ContestState state = first.Count(new Turnout { Registered = 1_000 }, Votes.For(400, votes, 400 - votes));

        state.Contest.Elected.Should().HaveCount(elected ? 1 : 0);
    }

    [Theory]
    [InlineData(new long[] { 200, 150, 125, 124 }, "A", "B", "C")]
    [InlineData(new long[] { 200, 124, 100, 90 }, "A", "B", null)]
    [InlineData(new long[] { 100, 99, 98, 97 }, "A", "B", null)]
    public void An_eighth_of_those_registered_opens_the_second_ballot_and_two_go_on_in_any_case(long[] votes, string first, string second, string? third)
    {
        ContestState.BallotDue next = Due(Open("fr-deputies", new(2017, 6, 11), "A", "B", "C", "D")
            .Count(new Turnout { Registered = 1_000 }, Votes.For(votes.Sum(), votes)));

        next.Slate.Select(candidate => candidate.Name).Should().Equal(third is null ? [first, second] : [first, second, third]);
    }

    [Theory]
    [InlineData(213, false)]
    [InlineData(214, true)]
    public void In_1990_a_majority_also_needed_a_lead_of_15_hundredths_of_the_members(long votes, bool elected)
    {
        ContestState state = Open("uk-conservative-1975", new(1990, 11, 20), "A", "B").Count(
            new Turnout { WholeBody = 372 }, Votes.For(372, votes, 158));

        state.Contest.Elected.Should().HaveCount(elected ? 1 : 0);
        state.Reasons.Count(reason => reason.Code.Equals(RoundReasons.LeadTooSmall) && reason.Number("gap") == 1).Should().Be(elected ? 0 : 1);
    }

    [Fact]
    public void A_tie_for_last_held_again_drops_both_when_they_tie_again()
    {
        ContestState.BallotDue first = Open("uk-conservative-1998", new(2001, 7, 10), "A", "B", "C", "D");
        ContestState.BallotDue again = Due(first.Count(new Turnout(), Votes.For(10, 4, 2, 2, 2)));
        again.Slate.Should().HaveCount(4);

        again.Count(new Turnout(), Votes.For(10, 4, 4, 1, 1)).Should().BeOfType<ContestState.BallotDue>()
            .Which.Rule.Electorate!.Value.English.Should().Be("Members of the party");
    }

    [Fact]
    public void Nobody_goes_where_too_few_would_be_left()
    {
        ContestState.BallotDue first = Open("uk-conservative-1998", new(2001, 7, 10), "A", "B", "C", "D");
        ContestState.BallotDue again = Due(first.Count(new Turnout(), Votes.For(10, 4, 2, 2, 2)));

        Due(again.Count(new Turnout(), Votes.For(10, 4, 2, 2, 2))).Slate.Should().HaveCount(4);
    }

    [Fact]
    public void Whoever_leaves_a_tie_for_the_last_place_is_out_and_the_tie_is_settled()
    {
        ContestState.BallotDue first = Open("ioc-host-city", new(2017, 7, 10), "A", "B", "C", "D");
        ContestState.BallotDue tie = Due(first.Count(new Turnout { Participants = 90 }, Votes.For(90, 40, 30, 10, 10)));
        tie.Kind.Should().Be(BallotKind.LastPlace);

        ContestState.BallotDue next = Due(tie.Strike(new PersonId("D"), FallCause.Withdrew));

        next.Kind.Should().Be(BallotKind.Election);
        next.Slate.Should().Equal(Votes.Slate("A", "B", "C"));
    }

    [Fact]
    public void The_one_left_after_withdrawals_is_elected_without_a_ballot()
    {
        ContestState.BallotDue first = Open("fifa-president", new(1998, 6, 8), "A", "B");
        ContestState.Concluded done = first.Strike(new PersonId("B"), FallCause.Withdrew).Should().BeOfType<ContestState.Concluded>().Subject;

        done.Elected.Should().Equal(new Winner(Candidate.Of("A", "A"), 0, 0, ByDecision: false));
        done.Reasons.Should().ContainSingle(reason => reason.Code.Equals(RoundReasons.Unopposed));
    }

    [Theory]
    [InlineData(OnlyCandidate.MoreForThanAgainst, false)]
    [InlineData(OnlyCandidate.AnyVote, true)]
    public void Whether_the_only_candidate_of_the_last_ballot_needs_more_for_than_against_is_the_reading_chosen(OnlyCandidate reading, bool elected)
    {
        RuleBook book = Read(reading).Find("assemblies/de-bundeskanzler")!.On(new(2025, 5, 6));
        Turnout turnout = new() { WholeBody = 630 };
        ContestState state = ((ContestState.BallotDue)Contest.Open(book, 1, Votes.Slate("A"))).Count(turnout, Votes.Totals(600, 0, [300], [300]));
        state = ((ContestState.NominationsDue)state).Nominate(Votes.Slate("A"));
        state = ((ContestState.BallotDue)state).Count(turnout, Votes.Totals(600, 0, [300], [300]));
        ContestState.DecisionDue phase = state.Should().BeOfType<ContestState.DecisionDue>().Subject;
        phase.Options.Select(option => option.Choice).Should().Equal(Choice.AnotherBallot, Choice.NextRule);
        state = phase.Decide(new Decision(Choice.NextRule, "14 days are over"));
        state = ((ContestState.NominationsDue)state).Nominate(Votes.Slate("A"));

        state = ((ContestState.BallotDue)state).Count(turnout, Votes.Totals(600, 0, [290], [300]));

        state.Should().BeOfType<ContestState.Concluded>().Which.Elected.Should().HaveCount(elected ? 1 : 0);
        book.Readings.Should().ContainSingle();
    }

    [Fact]
    public void A_blank_paper_is_scrap_and_an_illegal_vote_is_not()
    {
        ContestState.BallotDue ballot = Open("roberts-rules", new(2021, 1, 1), "A", "B");

        ballot.Count(new Turnout { NamingSomebody = 18 }, Votes.Totals(20, 0, [10, 8], [0, 0])).Contest.Elected.Should().HaveCount(1);
        ballot.Count(new Turnout { NamingSomebody = 18 }, Votes.Totals(20, 2, [10, 8], [0, 0])).Contest.Elected.Should().BeEmpty();
    }

    [Fact]
    public void Restricted_ballots_come_and_go_in_threes()
    {
        ContestState state = Open("unga-security-council", new(2006, 10, 16), "A", "B", "C");
        string course = "";
        for (int number = 1; number <= 11; number++)
        {
            ContestState.BallotDue due = state is ContestState.NominationsDue open
                ? (ContestState.BallotDue)open.Nominate(Votes.Slate("A", "B", "C"))
                : (ContestState.BallotDue)state;
            course += due.Slate.Count == 2 ? "r" : "o";
            state = due.Count(new Turnout(), due.Slate.Count == 2 ? Votes.For(180, 100, 80) : Votes.For(180, 100, 70, 10));
        }

        course.Should().Be("orrrooorrro");
    }

    [Theory]
    [InlineData(32, false)]
    [InlineData(33, true)]
    public void Even_the_only_one_left_needs_two_thirds(long votes, bool elected)
    {
        Turnout turnout = new() { Entitled = 49 };
        ContestState state = Open("au-commission-chair", new(2025, 2, 15), "A", "B");
        for (int number = 1; number <= 3; number++)
        {
            state = Due(state).Count(turnout, Votes.For(48, 26, 22));
        }

        Due(state).Slate.Should().Equal(Votes.Slate("A"));
        Due(state).Count(turnout, Votes.For(48, votes)).Should().BeOfType<ContestState.Concluded>().Which.Elected.Should().HaveCount(elected ? 1 : 0);
    }

    [Fact]
    public void A_majority_in_one_house_does_not_make_up_for_the_other()
    {
        ContestState.BallotDue ballot = Open("cz-president-parliament", new(2008, 2, 8), "A", "B");
        ContestState state = ballot.CountByHouse(House("deputies", 200, 106, 92), House("senate", 81, 40, 41));

        state.Contest.Elected.Should().BeEmpty();
        state.Reasons.Should().Contain(reason => reason.ToString().StartsWith(
            "A: 40 of 81 in senate, more than 1/2 of all members needed (41), short by 1", StringComparison.Ordinal));
        ballot.CountByHouse(House("deputies", 200, 101, 92), House("senate", 81, 41, 40)).Contest.Elected.Should().ContainSingle();
        FluentActions.Invoking(() => ballot.Count(new Turnout { WholeBody = 281 }, Votes.For(281, 146, 133))).Should().Throw<ArgumentException>();
    }

    [Fact]
    public void Where_each_candidate_is_voted_on_apart_a_paper_may_be_for_all() =>
        Open("lv-president", new(2019, 5, 29), "A", "B", "C").PaperRule.MaxMarks.Should().Be(3);

    [Fact]
    public void Whoever_was_dropped_may_not_be_put_forward_again()
    {
        RuleBook italy = Books.Find("assemblies/it-president")!.On(new(2013, 4, 18));
        Citation by = italy.Ballots[0].Tie.Citation;
        RuleBook dropping = italy with
        {
            Ballots = [italy.Ballots[0] with { Eliminations = [new(new Elimination.Below(Threshold.AtLeast(1, 1).OfNumber(10)), by)] }, italy.Ballots[1]],
        };
        ContestState state = ((ContestState.BallotDue)Contest.Open(dropping, 1, Votes.Slate("A", "B", "C"))).Count(
            new Turnout { WholeBody = 1_000 }, Votes.For(900, 500, 391, 9));

        ContestState.NominationsDue nominations = state.Should().BeOfType<ContestState.NominationsDue>().Subject;
        nominations.CarriedOver.Should().Equal(Votes.Slate("A", "B"));
        nominations.Nominate(Votes.Slate("A", "C")).Should().BeOfType<ContestState.NominationsDue>()
            .Which.Reasons.Should().ContainSingle(reason => reason.Code.Equals(RoundReasons.MayNotComeBack));
        nominations.Nominate(Votes.Slate("A", "New")).Should().BeOfType<ContestState.BallotDue>();
    }

    [Theory]
    [InlineData(3077, false)]
    [InlineData(3078, true)]
    public void Two_thirds_of_1154_votes_in_quarters_are_769_and_a_half(long quarters, bool elected)
    {
        ContestTerms terms = new(Books.Find("assemblies/us-dem-two-thirds")!.On(new(1932, 7, 1)), 1) { UnitsPerVote = 4 };
        ContestState state = ((ContestState.BallotDue)Contest.Open(terms, Votes.Slate("A", "B"))).Count(
            new Turnout { WholeBody = 1154 * 4 }, Votes.For(1154 * 4, quarters, 100));

        state.Contest.Elected.Should().HaveCount(elected ? 1 : 0);
    }

    [Fact]
    public void A_number_that_the_rule_names_is_in_votes_whatever_the_units()
    {
        RuleBook book = Books.Find("assemblies/hk-chief-executive")!.On(new(2012, 3, 25));
        ContestState.BallotDue ballot = (ContestState.BallotDue)Contest.Open(new ContestTerms(book, 1) { UnitsPerVote = 2 }, Votes.Slate("A", "B"));

        ballot.Count(new Turnout(), Votes.For(2_000, 1_200, 100)).Contest.Elected.Should().BeEmpty();
        ballot.Count(new Turnout(), Votes.For(2_000, 1_201, 100)).Contest.Elected.Should().ContainSingle();
    }

    [Fact]
    public void After_two_ballots_of_the_college_Estonia_starts_again_in_parliament()
    {
        Turnout turnout = new() { WholeBody = 101, Participants = 300 };
        ContestState state = Open("ee-president", new(2016, 8, 29), "A", "B");
        List<string?> electors = [];
        for (int number = 1; number <= 6; number++)
        {
            ContestState.BallotDue due = state is ContestState.NominationsDue open ? (ContestState.BallotDue)open.Nominate(Votes.Slate("A", "B")) : Due(state);
            electors.Add(due.Rule.Electorate?.Value.English[..9]);
            state = due.Count(turnout, Votes.For(100, 50, 50));
        }

        electors.Should().Equal(null, null, null, "Electoral", "Electoral", null);
    }

    private static AssemblyRuleBooks Read(OnlyCandidate reading) => new(new AssemblyReadings { OnlyCandidate = reading });

    private static ContestState.BallotDue Open(string id, LocalDate day, params string[] names) =>
        (ContestState.BallotDue)Contest.Open(Books.Find("assemblies/" + id)!.On(day), 1, Votes.Slate(names));

    private static ContestState.BallotDue Due(ContestState state) => state.Should().BeOfType<ContestState.BallotDue>().Subject;

    private static HouseCount House(string name, long members, params long[] votes) => new(
        LocalizedText.Same(name),
        new Turnout { WholeBody = members, Present = members },
        ApprovalTally.FromTotals(new Ballots.BatchId(name), members, 0, votes, new long[votes.Length], []));
}
