using ElectionRules.Conduct;
using ElectionRules.Eligibility;
using ElectionRules.Formats.Scenarios;
using ElectionRules.Law;
using ElectionRules.Nominations;
using ElectionRules.Programme;
using ElectionRules.Statutes.China;
using NodaTime;

namespace ElectionRules.Tool;

/// <summary>What scenarios may refer to, by their readings of open law.</summary>
internal static class Library
{
    /// <summary>Older law cannot date the programme of a congress: no text of it on the first session is known.</summary>
    private static readonly LocalDate FirstCongressLaw = Period(ChinaInstruments.OrganicLaw, "1995").From;

    private static readonly EffectivePeriod PartyLaw = Period(ChinaInstruments.LocalPartyRegulations, "1994");

    /// <summary>Makes the library for the readings chosen.</summary>
    /// <param name="readings">Every open point once; those of qualifications and nominations only where they are used.</param>
    /// <exception cref="ArgumentException">A reading is missing, unknown or has no such value.</exception>
    public static ScenarioLibrary For(IReadOnlyList<ScenarioReading> readings)
    {
        Dictionary<string, string> chosen = readings.ToDictionary(reading => reading.Name, reading => reading.Value, StringComparer.Ordinal);
        ChinaRuleBooks books = new(new ChinaReadings
        {
            AllDeputies = Take<AllDeputies>(chosen),
            RunoffTurnout = Take<RunoffTurnout>(chosen),
            RunoffPaper = Take<RunoffPaper>(chosen),
            SessionQuorumBefore2022 = Take<SessionQuorumBefore2022>(chosen),
            GrassrootsMajority = Take<GrassrootsMajority>(chosen),
        });
        LibraryOfPersons persons = new(TakeIfChosen<LeapDayBirthday>(chosen, "leapDay"), TakeIfChosen<ExcessSignatures>(chosen, "excessSignatures"));
        return chosen.Count == 0
            ? new ScenarioLibrary
            {
                Books = books.Find,
                Programmes = Programme,
                Codes = Code,
                Qualifications = persons.Qualifications,
                Nominations = persons.Nominations,
            }
            : throw new ArgumentException($"There is no open point '{chosen.Keys.First()}'.");
    }

    private static ProgrammePlan? Programme(string id, LocalDate law) => id switch
    {
        "cn/programme/congress" when law >= FirstCongressLaw => CongressProgramme.On(law),
        "cn/programme/county-party-congress" when PartyLaw.Contains(law) => PartyCongressProgramme.County1994,
        _ => null,
    };

    private static ConductCode? Code(string id) => id == "cn/conduct/transition-2010" ? TransitionDiscipline.Code : null;

    private static EffectivePeriod Period(Instrument instrument, string version) =>
        ChinaInstrumentVersions.All.First(item => item.Citation.Instrument == instrument && item.Citation.Version == version).InForce;

    /// <summary>Takes the reading of a point that only some scenarios touch.</summary>
    private static T? TakeIfChosen<T>(Dictionary<string, string> chosen, string name)
        where T : struct, Enum => chosen.ContainsKey(name) ? Take<T>(chosen, name) : null;

    private static T Take<T>(Dictionary<string, string> chosen)
        where T : struct, Enum => Take<T>(chosen, CamelCase(typeof(T).Name));

    private static T Take<T>(Dictionary<string, string> chosen, string name)
        where T : struct, Enum
    {
        string[] values = [.. Enum.GetNames<T>().Select(CamelCase)];
        if (!chosen.Remove(name, out string? value))
        {
            throw new ArgumentException($"The open point '{name}' is not settled; choose one of {string.Join(", ", values)}.");
        }

        int index = Array.IndexOf(values, value);
        return index >= 0
            ? Enum.GetValues<T>()[index]
            : throw new ArgumentException($"The open point '{name}' has no reading '{value}'; choose one of {string.Join(", ", values)}.");
    }

    private static string CamelCase(string name) => char.ToLowerInvariant(name[0]) + name[1..];
}
