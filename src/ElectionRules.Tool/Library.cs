using ElectionRules.Conduct;
using ElectionRules.Eligibility;
using ElectionRules.Formats.Scenarios;
using ElectionRules.Law;
using ElectionRules.Nominations;
using ElectionRules.Programme;
using ElectionRules.Rounds;
using ElectionRules.Selection;
using ElectionRules.Statutes.China;
using NodaTime;

namespace ElectionRules.Tool;

/// <summary>What scenarios may refer to, by their readings of open law.</summary>
internal static class Library
{
    /// <summary>Older law cannot date the programme of a congress: no text of it on the first session is known.</summary>
    private static readonly LocalDate FirstCongressLaw = Period(ChinaInstruments.OrganicLaw, "1995").From;

    private static readonly EffectivePeriod PartyLaw = Period(ChinaInstruments.LocalPartyRegulations, "1994");

    private static readonly OpenPoint[] Points = [.. OpenPoints.All, OpenPoint.Of<LeapDayBirthday>(), OpenPoint.Of<ExcessSignatures>()];

    /// <summary>Makes the library for the readings chosen.</summary>
    /// <param name="readings">The open points that the scenario settles; a book that depends on another one cannot be had.</param>
    /// <exception cref="ArgumentException">A point is unknown, or has no such reading.</exception>
    public static ScenarioLibrary For(IReadOnlyList<ScenarioReading> readings)
    {
        Dictionary<string, string> chosen = readings.ToDictionary(reading => reading.Name, reading => reading.Value, StringComparer.Ordinal);
        foreach ((string name, string reading) in chosen)
        {
            OpenPoint point = Points.FirstOrDefault(point => point.Name == name) ?? throw new ArgumentException($"There is no open point '{name}'.");
            if (!point.Readings.Contains(reading))
            {
                throw new ArgumentException(point.NoReading(reading));
            }
        }

        Dictionary<string, RuleBookSeries?> books = new(StringComparer.Ordinal);
        LibraryOfPersons persons = new(OpenPoint.IfChosen<LeapDayBirthday>(chosen), OpenPoint.IfChosen<ExcessSignatures>(chosen));
        return new ScenarioLibrary
        {
            Books = id => books.TryGetValue(id, out RuleBookSeries? known) ? known : books[id] = Catalogue.Series(id, chosen),
            Programmes = Programme,
            Selections = Selection,
            Codes = Code,
            Qualifications = persons.Qualifications,
            Nominations = persons.Nominations,
        };
    }

    private static ProgrammePlan? Programme(string id, LocalDate law) => id switch
    {
        "cn/programme/congress" when law >= FirstCongressLaw => CongressProgramme.On(law),
        "cn/programme/county-party-congress" when PartyLaw.Contains(law) => PartyCongressProgramme.County1994,
        _ => null,
    };

    private static SelectionPlan? Selection(SelectionTerms terms)
    {
        int[] keeps = [.. terms.Keeps];
        return terms.Plan switch
        {
            "cn/selection/three-rounds-two-votes" when keeps.Length == 4 => ChinaSelectionPlans.ThreeRoundsTwoVotes(
                terms.Office,
                terms.Posts,
                new() { FirstRound = keeps[0], SecondRound = keeps[1], ThirdRound = keeps[2], FirstVote = keeps[3] },
                terms.Law),
            "cn/selection/three-rounds-two-votes" => throw new ArgumentException("The plan has four ballots before the last, and needs how many each keeps."),
            "cn/selection/plenary-vote" when keeps.Length == 0 => ChinaSelectionPlans.PlenaryVote(terms.Office, terms.Posts, terms.Law),
            "cn/selection/committee-vote" when keeps.Length == 0 => ChinaSelectionPlans.CommitteeVote(terms.Office, terms.Posts, terms.Law),
            "cn/selection/plenary-vote" or "cn/selection/committee-vote" => throw new ArgumentException("The plan has one ballot and says itself how many it keeps."),
            _ => null,
        };
    }

    private static ConductCode? Code(string id) => id == "cn/conduct/transition-2010" ? TransitionDiscipline.Code : null;

    private static EffectivePeriod Period(Instrument instrument, string version) =>
        ChinaInstrumentVersions.All.First(item => item.Citation.Instrument == instrument && item.Citation.Version == version).InForce;
}
