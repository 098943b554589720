using ElectionRules.Eligibility;
using ElectionRules.Law;
using static ElectionRules.Law.Evidence;
using static ElectionRules.Statutes.China.ElectoralLawVersions;
using static ElectionRules.Statutes.China.Figures;

namespace ElectionRules.Statutes.China;

/// <summary>When the roll of voters is public and how long it may be contested.</summary>
public static class ChinaRolls
{
    /// <summary>Gets the days since 28 February 1995; what held before was not established.</summary>
    public static FigureSeries<RollTimetable> Voters { get; } = Series(
        From(Of1995, Before(Of2010), Timetable("1995, 2004", "27", "28", objectionWithin: null)),
        From(Of2010, Before(Of2015), Timetable("2010", "27", "28", objectionWithin: 5)),
        From(Of2015, Before(Of2020), Timetable("2015", "27", "28", objectionWithin: 5)),
        From(Of2020, to: null, Timetable("2020", "28", "29", objectionWithin: 5)));

    /// <summary>Gets the votes of one voter in one election, one.</summary>
    public static Cited<int> VotesPerVoter { get; } = 1.By(
        Cite.Seen(ChinaInstruments.ElectoralLaw, "2020", "5", "el.onevote").Noted("Article 4 from 1979 to 2015."));

    private static Cited<RollTimetable> Timetable(string version, string listArticle, string appealArticle, int? objectionWithin)
    {
        Citation list = Cite.Of(ChinaInstruments.ElectoralLaw, version, listArticle, TextSeen, Unverified, "el.voterlist.20")
            .Noted("Read as the twentieth day before election day at the latest.");
        Citation appeal = Cite.Of(
            ChinaInstruments.ElectoralLaw, version, appealArticle, objectionWithin is null ? Unverified : TextSeen, Unverified, "el.voterlist.appeal");
        return new RollTimetable
        {
            PublicDaysBefore = 20.By(list),
            ObjectionWithin = objectionWithin?.By(appeal),
            DecisionWithin = 3.By(appeal),
            SuitDaysBefore = 5.By(appeal),
            JudgmentDaysBefore = 1.By(appeal.Noted("The judgment is given before election day, so on the day before at the latest.")),
        }.By(list);
    }
}
