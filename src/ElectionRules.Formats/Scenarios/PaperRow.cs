using ElectionRules.Ballots;
using ElectionRules.Formats.Csv;
using ElectionRules.Formats.Text;

namespace ElectionRules.Formats.Scenarios;

/// <summary>One paper, or a bundle of equal papers, as the table gives it.</summary>
internal sealed record PaperRow(
    Located<string> Paper, long Count, IReadOnlyList<string> For, IReadOnlyList<string> Against, IReadOnlyList<string> WriteIns, VoidReason? Void)
{
    /// <summary>Keeps the sum of all rows that a table can have within 64 bits.</summary>
    private const long LargestBundle = 1_000_000_000;

    private static readonly Dictionary<string, VoidReason> VoidWords = new(StringComparer.Ordinal) { ["unreadable"] = VoidReason.Unreadable };

    public TextPlace Place => Paper.Place;

    public static PaperRow? Read(CsvRow row)
    {
        CsvCell? paperAt = row.Required("paper");
        string? paper = paperAt?.AsKey();
        long? count = row.Optional("count") is { } countAt ? countAt.AsInteger(1, LargestBundle) : 1;
        string[]? approved = Persons(row.Optional("for"));
        string[]? against = Persons(row.Optional("against"));
        string[]? writeIns = Persons(row.Optional("write_in"));
        VoidReason? reason = row.Optional("void")?.AsWord(VoidWords);
        return paper is null || count is null || approved is null || against is null || writeIns is null
            ? null
            : new(new(paper, paperAt!), count.Value, approved, against, writeIns, reason);
    }

    private static string[]? Persons(CsvCell? cell)
    {
        string[] persons = cell?.Text.Split(' ', StringSplitOptions.RemoveEmptyEntries) ?? [];
        return Array.TrueForAll(persons, person => NameText.CheckKey(person, cell!) is not null) ? persons : null;
    }
}
