using ElectionRules.Rounds;
using ElectionRules.Statutes.China;
using ElectionRules.TestSupport;
using NodaTime;

namespace ElectionRules.Tests.Rounds;

/// <summary>Who could vote, who came, and what became of the papers are numbers of their own, and each can decide.</summary>
public class TurnoutTests
{
    private static readonly ChinaRuleBooks Books = new(Readings.Cautious);
    private static readonly RuleBook Direct = Books.DeputiesDirect.On(new LocalDate(2011, 6, 10));
    private static readonly RuleBook Officers = Books.CountyDeputyPosts.On(new LocalDate(2011, 6, 10));

    [Theory]
    [InlineData(1_199, true)]
    [InlineData(1_200, false)]
    public void A10_The_electorate_is_a_number_and_the_same_votes_decide_or_not_by_it(long registered, bool stood)
    {
        Turnout turnout = new() { Registered = registered, Participants = 600, Issued = 600, Returned = 600 };

        ContestState state = Open(Direct, "A", "B").Count(turnout, Votes.For(600, 400, 200));

        Elected(state).Should().Equal(stood ? ["A"] : Array.Empty<string>());
    }

    [Theory]
    [InlineData(128, true)]
    [InlineData(127, false)]
    public void A11_Those_present_make_the_quorum_and_the_whole_body_the_majority(long present, bool quorate)
    {
        Turnout turnout = new() { WholeBody = 192, Entitled = 192, Present = present, Participants = present, Issued = present, Returned = present };

        ContestState state = Open(Officers, "A", "B").Count(turnout, Votes.For(present, 97, 20));

        Elected(state).Should().Equal(quorate ? ["A"] : Array.Empty<string>());
        Elected(Open(Officers, "A", "B").Count(turnout, Votes.For(present, 96, 20))).Should().BeEmpty("96 is half of 192, and more than half of those present");
    }

    [Theory]
    [InlineData(600, 600, 2, true)]
    [InlineData(600, 599, 0, true)]
    [InlineData(600, 601, 0, false)]
    public void A12_Papers_issued_returned_and_void_are_counted_apart(long participants, long returned, long voidPapers, bool stood)
    {
        Turnout turnout = new() { Registered = 1_000, Participants = participants, Issued = participants, Returned = returned };

        ContestState state = Open(Direct, "A", "B").Count(turnout, Votes.Totals(returned, voidPapers, [301, 200], [0, 0]));

        Elected(state).Should().Equal(stood ? ["A"] : Array.Empty<string>());
    }

    private static ContestState.BallotDue Open(RuleBook book, params string[] names) =>
        (ContestState.BallotDue)Contest.Open(book, 1, Votes.Slate(names));

    private static IEnumerable<string> Elected(ContestState state) => state.Contest.Elected.Select(winner => winner.Candidate.Name);
}
