using ElectionRules.Conduct;
using ElectionRules.Law;
using NodaTime;
using static ElectionRules.Law.Evidence;

namespace ElectionRules.Statutes.China;

/// <summary>The ban on election support from abroad for people who stand as deputies.</summary>
public static class ForeignFunding
{
    /// <summary>Gets the prohibition.</summary>
    public static ProhibitionId Accepting { get; } = new("cn/electoral-law/foreign-funding");

    /// <summary>Returns the ban of the law in force on a day; null before 29 August 2015, when there was none.</summary>
    /// <param name="day">The day.</param>
    public static ConductCode? On(LocalDate day)
    {
        if (day < new LocalDate(2015, 8, 29))
        {
            return null;
        }

        (string version, string article) = day < new LocalDate(2020, 10, 18) ? ("2015", "34") : ("2020", "35");
        Citation citation = Cite.Of(ChinaInstruments.ElectoralLaw, version, article, TextSeen, TextSeen, "el.foreign");
        if (version == "2015")
        {
            citation = citation.Noted("The article number of this version is counted back from that of 2020.");
        }

        return new ConductCode(
            new("election support from abroad", "境外资助选举", "境外資助選舉"),
            [new(Accepting, new("accepting election support from abroad", "接受境外选举资助", "接受境外選舉資助"), citation)],
            [
                new(Accepting, Standing.UnderInspection, citation, new Consequence.NotListed()),
                new(Accepting, Standing.OnTheList, citation, new Consequence.StruckFromList()),
                new(Accepting, Standing.InOffice, citation, new Consequence.ElectionVoid()),
            ]);
    }
}
