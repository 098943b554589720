using Ardalis.GuardClauses;
using ElectionRules.Ballots;
using ElectionRules.Eligibility;
using ElectionRules.Law;
using ElectionRules.Nominations;
using ElectionRules.Rounds;
using ElectionRules.Selection;

namespace ElectionRules.Statutes.Associations;

/// <summary>A ready plan for associations, whose own bylaws give the figures.</summary>
public static class AssociationPlans
{
    /// <summary>A board: the members recommend, the shortlist is made known and checked, the members vote; ties are decided by lot.</summary>
    /// <param name="terms">What the bylaws fix.</param>
    /// <exception cref="ArgumentNullException"><paramref name="terms"/> is null.</exception>
    /// <exception cref="ArgumentException">
    /// The office is the <c>default</c> one, a number is not positive, a requirement is the <c>default</c> one, or the shortlist is
    /// shorter than the board.
    /// </exception>
    public static SelectionPlan Board(BoardSelectionTerms terms)
    {
        Guard.Against.Null(terms);
        Cited<CandidateMargin> any = new(CandidateMargin.AtLeast(Extra.Fixed(0)), terms.Bylaws);
        SelectionStage.Ballot recommendation = new()
        {
            Name = new("Recommendation", "推荐", "推薦"),
            By = new("members", "会员", "會員"),
            Kind = StageBallotKind.Recommendation,
            Keep = terms.Shortlist,
            MostNames = terms.Seats,
            Margin = any,
            Paper = new(new(NameLimit.Seats, WriteInRule.Allowed, ContradictionRule.VoidsMark), terms.Bylaws),
            PollTests = [],
            Passing = [],
            Tie = new(new TieRule.DecidedBy(TieMeans.Lot), terms.Bylaws),
        };
        return SelectionPlan.Of(
            terms.Office,
            terms.Seats,
            [
                recommendation,
                new SelectionStage.Inspection
                {
                    Name = new("Shortlist made known", "公示", "公示"),
                    By = new("election committee", "选举委员会", "選舉委員會"),
                    Margin = any,
                    Publicity = new() { Least = terms.PublicDays, Most = null, Counting = DayCounting.CalendarDays, Citation = terms.Bylaws },
                },
                recommendation with
                {
                    Name = new("Vote", "投票", "投票"),
                    Kind = StageBallotKind.Vote,
                    Keep = terms.Seats,
                    Paper = new(new(NameLimit.Seats, WriteInRule.Forbidden, ContradictionRule.VoidsMark), terms.Bylaws),
                    PollTests = [new(new PollTest(CountingBase.Participants, terms.Turnout, PollFailure.PollVoid), terms.Bylaws)],
                    Passing = [new(terms.Pass, terms.Bylaws)],
                },
            ]);
    }
}
