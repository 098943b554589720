using ElectionRules.Ballots;
using ElectionRules.Rounds;
using ElectionRules.Statutes.China;
using ElectionRules.TestSupport;
using NodaTime;

namespace ElectionRules.Statutes.Tests.RuleBooks;

/// <summary>What differs between two books: field by field, and on the same papers.</summary>
public class CompareTests
{
    private static readonly ChinaRuleBooks Books = new(Readings.Cautious);

    [Fact]
    public void A_book_does_not_differ_from_itself() =>
        BuiltIn.All.Should().OnlyContain(book => Rounds.RuleBooks.Compare(book, book).Count == 0);

    [Fact]
    public void Between_2010_and_2020_the_rounds_of_direct_elections_only_moved_to_other_articles()
    {
        EquatableArray<RuleBookChange> changes = Rounds.RuleBooks.Compare(Direct(2011), Direct(2021));

        changes.Should().NotBeEmpty();
        changes.Should().OnlyContain(change => !change.ChangesValue);
        changes.Single(change => change.Name == "ballots[0].winning[0]").ToString().Should().Be(
            "ballots[0].winning[0]: more than 1/2 of those voting (Electoral Law (2010) art. 43(1)) → more than 1/2 of those voting (Electoral Law (2020) art. 45(1))");
    }

    [Fact]
    public void Between_1979_and_1986_margin_turnout_and_majority_changed()
    {
        IEnumerable<RuleBookChange> changes = Rounds.RuleBooks.Compare(Direct(1984), Direct(1990)).Where(change => change.ChangesValue);

        changes.Select(change => change.Name).Should().Contain(
            ["preselection.byBallot", "ballots[0].margin", "ballots[0].pollTests[0]", "ballots[0].winning[0]"]);
        RuleBookChange turnout = changes.Single(change => change.Name == "ballots[0].pollTests[0]");
        turnout.Before.Should().BeNull();
        turnout.After!.Citation!.RuleIds.Should().Contain("el.turnout");
    }

    [Fact]
    public void The_same_papers_part_after_the_first_ballot_where_the_majority_is_of_all_voters()
    {
        HeldBallot held = new(new Turnout { Registered = 20, Participants = 12 }, Papers(12, 8));

        OutcomeDifference? difference = Rounds.RuleBooks.CompareOutcomes(
            new ContestTerms(Direct(1984), 1), new ContestTerms(Direct(1990), 1), Votes.Slate("A", "B"), [held]);

        difference!.Ballot.Should().Be(1);
        difference.Before.Should().BeOfType<ContestState.BallotDue>().Which.Kind.Should().Be(BallotKind.AnotherElection);
        difference.After.Should().BeOfType<ContestState.Concluded>();
    }

    [Fact]
    public void The_same_papers_do_not_part_where_enough_are_for_one_under_both()
    {
        HeldBallot held = new(new Turnout { Registered = 20, Participants = 18 }, Papers(18, 11));

        Rounds.RuleBooks.CompareOutcomes(
            new ContestTerms(Direct(1984), 1), new ContestTerms(Direct(1990), 1), Votes.Slate("A", "B"), [held]).Should().BeNull();
    }

    [Fact]
    public void Books_may_part_before_any_paper_is_counted()
    {
        OutcomeDifference? difference = Rounds.RuleBooks.CompareOutcomes(
            new ContestTerms(Direct(1984), 3), new ContestTerms(Direct(1990), 3), Votes.Slate("A", "B", "C", "D"), []);

        difference!.Ballot.Should().Be(0);
        difference.Before.Should().BeOfType<ContestState.NominationsDue>();
        difference.After.Should().BeOfType<ContestState.BallotDue>();
    }

    private static RuleBook Direct(int year) => Books.DeputiesDirect.On(new LocalDate(year, 6, 1));

    private static ApprovalBatch Papers(int papers, int forFirst)
    {
        ApprovalBatchBuilder builder = new(new BatchId("box"), 2);
        for (int i = 0; i < papers; i++)
        {
            builder.Add([i < forFirst ? 0 : 1]);
        }

        return builder.Build();
    }
}
