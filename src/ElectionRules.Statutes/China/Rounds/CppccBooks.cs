using ElectionRules.Ballots;
using ElectionRules.Law;
using ElectionRules.Nominations;
using ElectionRules.Rounds;
using NodaTime;
using static ElectionRules.Law.Evidence;
using static ElectionRules.Threshold;

namespace ElectionRules.Statutes.China;

/// <summary>Officers and standing committee of a CPPCC committee. The Charter sets the majority; the rest is left to each session.</summary>
internal static class CppccBooks
{
    public static RuleBookSeries Officers()
    {
        Citation silent = Cite.Of(ChinaInstruments.CppccCharter, "1982–", "", Unverified, Unverified, "cc.rules")
            .Noted("Not in the Charter: each session's election measures set it.");
        BallotRule election = new()
        {
            Kind = BallotKind.Election,
            Times = 1,
            OnceCandidatesAre = null,
            Electorate = null,
            Margin = CandidateMargin.AtLeast(Extra.Fixed(0))
                .By(Cite.Of(ChinaInstruments.CppccCharter, "1982–", "", Unverified, Unverified, "cc.margin")),
            Paper = new PaperForm(NameLimit.Seats, WriteInRule.Allowed, ContradictionRule.VoidsMark).By(silent),
            PollTests = [],
            PapersAtMost = CountingBase.BallotsIssued.By(silent),
            Winning =
            [
                MoreThan(1, 2).Of(CountingBase.WholeBody)
                    .By(Cite.Of(ChinaInstruments.CppccCharter, "2004–2023", "", Secondary, Unverified, "cc.win")),
            ],
            InEachHouse = false,
            Lead = null,
            Tie = ((TieRule)new TieRule.DecidedBy(TieMeans.NamedBody)).By(silent),
            Eliminations = [],
            Shortfall =
            [
                ((ShortfallOption)new ShortfallOption.AnotherBallot(new NextSlate.OrderOfVotes(WithWriteIns: false))).By(silent),
                ((ShortfallOption)new ShortfallOption.FreshNominations()).By(silent),
                ((ShortfallOption)new ShortfallOption.LeaveVacant()).By(silent),
            ],
        };
        return new([new RuleBook
        {
            Id = "cn/cppcc/officers",
            Name = new("CPPCC chair, vice chairs, secretary-general, standing committee", "政协主席、副主席、秘书长、常委", "政協主席、副主席、秘書長、常委"),
            InForce = new(new LocalDate(1982, 12, 11), null),
            Preselection = null,
            Ballots = [election, election with { Kind = BallotKind.AnotherElection, Times = null }],
            RepeatsFrom = null,
            Unopposed = null,
            Approval = null,
            Readings =
            [
                new LocalizedText(
                    "Quorum, ties and further ballots follow the session's own measures",
                    "法定人数、票数相等和另行选举依会议选举办法",
                    "法定人數、票數相等和另行選舉依會議選舉辦法").By(silent),
            ],
        }]);
    }
}
