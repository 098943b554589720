using ElectionRules.Formats.Csv;
using NodaTime;

namespace ElectionRules.Formats.Scenarios;

/// <summary>What the table of persons says beside the name; every fact may be missing.</summary>
internal sealed record PersonFacts(LocalDate? Born, IReadOnlyDictionary<string, string> Words)
{
    /// <summary>The columns that the table may have beside person and name.</summary>
    public static readonly IReadOnlyList<string> Columns = ["sex", "born", "education", "party", "ethnicity", "front_line"];

    public static PersonFacts Read(CsvRow row)
    {
        Dictionary<string, string> words = new(StringComparer.Ordinal);
        foreach (string column in Columns.Where(column => column != "born"))
        {
            if (row.Optional(column)?.AsKey() is string word)
            {
                words.Add(column, word);
            }
        }

        return new(row.Optional("born")?.AsDate(), words);
    }
}
