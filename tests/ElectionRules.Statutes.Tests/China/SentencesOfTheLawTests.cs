using ElectionRules.Law;
using ElectionRules.Nominations;
using ElectionRules.Rounds;
using ElectionRules.Statutes.China;
using ElectionRules.Tallying;
using ElectionRules.TestSupport;
using NodaTime;

namespace ElectionRules.Statutes.Tests.China;

/// <summary>Sentences of the law, each on both sides of its boundary.</summary>
public class SentencesOfTheLawTests
{
    private static readonly LocalDate LastDayWithout = new(2022, 3, 11);
    private static readonly LocalDate FirstDayWith = new(2022, 3, 12);
    private static readonly ChinaRuleBooks Books = new(Readings.Cautious);

    private static readonly ChinaRuleBooks National = new(
        Readings.Cautious with { SessionQuorumBefore2022 = SessionQuorumBefore2022.NoneInNationalLaw });

    /// <summary>Organic Law (2022) art. 14: a session is held only with two thirds of the deputies or more, so a removal needs them too.</summary>
    [Theory]
    [InlineData("cn/recall/township-officer", 39, false)]
    [InlineData("cn/recall/township-officer", 40, true)]
    [InlineData("cn/recall/county-officer", 39, false)]
    [InlineData("cn/recall/county-officer", 40, true)]
    [InlineData("cn/recall/deputy-by-congress", 39, false)]
    [InlineData("cn/recall/deputy-by-congress", 40, true)]
    public void A_session_may_be_held_only_with_two_thirds_of_the_deputies_or_more(string id, long present, bool held) =>
        Removal(Books, id, FirstDayWith, present).Contest.Ballots.Single().Stood.Should().Be(held);

    [Fact]
    public void Before_12_March_2022_national_law_asked_for_no_quorum_of_a_session()
    {
        Removal(National, "cn/recall/township-officer", LastDayWithout, 39).Contest.Ballots.Single().Stood.Should().BeTrue();
        Removal(National, "cn/recall/township-officer", FirstDayWith, 39).Contest.Ballots.Single().Stood.Should().BeFalse();
        Removal(Books, "cn/recall/township-officer", LastDayWithout, 39).Contest.Ballots.Single().Stood.Should().BeFalse("local rules are read");
    }

    /// <summary>Local Party regulations (2020) art. 30: standing committee by strokes, secretaries as approved one level up.</summary>
    [Fact]
    public void The_standing_committee_stands_by_strokes_and_only_secretaries_as_approved_since_28_December_2020()
    {
        ChinaNominations nominations = new(ExcessSignatures.LaterOnesFall);

        Order(nominations.PartyLeaders, new(2020, 12, 27)).RuleIds.Should().Equal("pl.com.order");
        Order(nominations.PartyLeaders, new(2020, 12, 28)).RuleIds.Should().Equal("pl.com.ballotorder");
        Order(nominations.PartyLeaders, new(2020, 12, 28)).Note.Should().Contain("secretaries and deputy secretaries only");
        Order(nominations.PartyCommittee, new(2020, 12, 28)).Article.Should().Be("30");
    }

    /// <summary>Electoral Law art. 45(5): in another election by a congress the candidate again needs more than half of all deputies.</summary>
    [Theory]
    [InlineData(96, false)]
    [InlineData(97, true)]
    public void In_another_election_by_a_congress_more_than_half_of_all_deputies_are_needed_again(long votes, bool elected)
    {
        Turnout all = new() { WholeBody = 192, Present = 192, Participants = 192, Issued = 192, Returned = 192 };
        ContestState first = Due(Contest.Open(Books.DeputiesByCongress.On(FirstDayWith), 1, Votes.Slate("A", "B"))).Count(all, Votes.For(192, 90, 80));

        ContestState second = Due(first).Count(all, Votes.For(192, votes, 60));

        (second.Contest.Elected.Count == 1).Should().Be(elected);
        second.Contest.Ballots.Last().Rule.Winning.Single().Citation.Article.Should().Be("45(5)");
    }

    /// <summary>Villagers' committees (2018) art. 15: in another election the persons unelected with more votes stand, not candidates only.</summary>
    [Theory]
    [InlineData(21, "A", "X", "B")]
    [InlineData(20, "A", "B", "X")]
    [InlineData(0, "A", "B")]
    public void Persons_unelected_with_more_votes_stand_in_another_election_of_a_villagers_committee(long writtenIn, params string[] standing)
    {
        ContestState.BallotDue first = Due(Contest.Open(Books.VillagersCommittee.On(new(2019, 1, 1)), 1, Votes.Slate("A", "B")));

        ContestState.BallotDue second = Due(first.Count(
            new Turnout { Registered = 1_000, Participants = 600, Issued = 600, Returned = 600 },
            Votes.Totals(600, 0, [300, 20], [0, 0], new WriteInVotes(0, writtenIn)),
            Candidate.Of("X", "X")));

        second.Slate.Should().Equal(Votes.Slate(standing));
    }

    [Fact]
    public void A_book_of_officers_prints_how_the_order_of_votes_is_read() => Books.CountyDeputyPosts.On(FirstDayWith).Readings
        .Should().Contain(reading => reading.Value.English == "The order of votes for another election leaves out persons written in");

    /// <summary>Organic Law (2022) art. 29(3) with 27(1): the body fixes by how many, one to three, candidates exceed the posts in another election.</summary>
    [Theory]
    [InlineData(1, false)]
    [InlineData(2, true)]
    [InlineData(4, true)]
    [InlineData(5, false)]
    public void The_body_fixes_the_margin_of_another_election_of_deputy_heads_within_one_to_three(int candidates, bool lawful)
    {
        Turnout all = new() { WholeBody = 192, Present = 192, Participants = 192, Issued = 192, Returned = 192 };
        ContestTerms terms = new(Books.CountyDeputyPosts.On(FirstDayWith), 5);
        ContestState first = Due(Contest.Open(terms, Votes.Slate("A", "B", "C", "D", "E", "F", "G", "H")))
            .Count(all, Votes.For(192, 150, 140, 130, 120, 90, 80, 70, 60));
        ContestState.BallotDue another = Due(first.Should().BeOfType<ContestState.DecisionDue>().Subject.Decide(new(Choice.AnotherBallot, "presidium")));
        another.Slate.Should().Equal(Votes.Slate("E", "F", "G", "H"));

        Action fixing = () => another.Shorten(candidates).Slate.Should().HaveCount(candidates);

        if (lawful)
        {
            fixing.Should().NotThrow();
        }
        else
        {
            fixing.Should().ThrowExactly<ArgumentOutOfRangeException>();
        }
    }

    private static ContestState Removal(ChinaRuleBooks books, string id, LocalDate day, long present) =>
        Due(Contest.Open(books.Find(id)!.On(day), 1, Votes.Slate("A"))).Count(
            new Turnout { WholeBody = 60, Present = present, Participants = present, Issued = present, Returned = present },
            Votes.For(present, 31));

    private static ContestState.BallotDue Due(ContestState state) => state.Should().BeOfType<ContestState.BallotDue>().Subject;

    private static Citation Order(FigureSeries<NominationRules> rules, LocalDate day) => rules.On(day).Value.Order.Citation;
}
