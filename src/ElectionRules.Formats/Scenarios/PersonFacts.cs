using ElectionRules.Eligibility;
using ElectionRules.Formats.Csv;
using NodaTime;

namespace ElectionRules.Formats.Scenarios;

/// <summary>What the table of persons says beside the name; every fact may be missing.</summary>
internal sealed record PersonFacts(LocalDate? Born, IReadOnlyDictionary<string, string> Words)
{
    /// <summary>The columns with a word.</summary>
    public static readonly IReadOnlyList<string> WordColumns = ["sex", "education", "party", "ethnicity", "front_line", "nationality"];

    /// <summary>The columns that the table may have beside person and name.</summary>
    public static readonly IReadOnlyList<string> Columns =
        [.. WordColumns, "born", "party_since", "rights", "service_since", "grassroots_since", "grassroots_until"];

    private static readonly Dictionary<string, RightsRestriction> RightsWords = new(StringComparer.Ordinal)
    {
        ["intact"] = RightsRestriction.None,
        ["deprived"] = RightsRestriction.Deprived,
        ["suspended"] = RightsRestriction.SuspendedByDecision,
        ["custody"] = RightsRestriction.CustodyWithoutDecision,
        ["incapable"] = RightsRestriction.Incapacity,
    };

    /// <summary>Gets the first day in the party.</summary>
    public LocalDate? PartySince { get; private init; }

    /// <summary>Gets what restricts the electoral rights; null where it is not known.</summary>
    public RightsRestriction? Rights { get; private init; }

    /// <summary>Gets the first day of service.</summary>
    public LocalDate? ServiceSince { get; private init; }

    /// <summary>Gets the first day at the grass roots.</summary>
    public LocalDate? GrassrootsSince { get; private init; }

    /// <summary>Gets the last day at the grass roots; null where it goes on.</summary>
    public LocalDate? GrassrootsUntil { get; private init; }

    public static PersonFacts Read(CsvRow row)
    {
        Dictionary<string, string> words = new(StringComparer.Ordinal);
        foreach (string column in WordColumns)
        {
            if (row.Optional(column)?.AsKey() is string word)
            {
                words.Add(column, word);
            }
        }

        LocalDate? born = row.Optional("born")?.AsDate();
        LocalDate? grassroots = Day(row, "grassroots_since", born);
        return new(born, words)
        {
            PartySince = Day(row, "party_since", born),
            Rights = row.Optional("rights")?.AsWord(RightsWords),
            ServiceSince = Day(row, "service_since", born),
            GrassrootsSince = grassroots,
            GrassrootsUntil = Day(row, "grassroots_until", grassroots ?? born),
        };
    }

    private static LocalDate? Day(CsvRow row, string column, LocalDate? notBefore)
    {
        CsvCell? cell = row.Optional(column);
        LocalDate? day = cell?.AsDate();
        if (day < notBefore)
        {
            cell!.Report(
                ScenarioErrorCodes.DateOutOfOrder, $"The day is before {Figures.Day(notBefore.Value)}, which comes first. Correct one of the two.");
            return null;
        }

        return day;
    }
}
