using ElectionRules.Formats.Csv;
using ElectionRules.Formats.Text;

namespace ElectionRules.Formats.Scenarios;

/// <summary>The published votes of one person in one ballot, where no papers are given.</summary>
internal sealed record TotalRow(string Person, long For, long Against, bool IsWriteIn, TextPlace Place)
{
    private static readonly Dictionary<string, bool> YesOrNo = new(StringComparer.Ordinal) { ["yes"] = true, ["no"] = false };

    public static TotalRow? Read(CsvRow row)
    {
        CsvCell? personAt = row.Required("person");
        string? person = personAt?.AsKey();
        long? votes = row.Required("for")?.AsInteger(0, long.MaxValue);
        long? against = row.Optional("against") is { } againstAt ? againstAt.AsInteger(0, long.MaxValue) : 0;
        bool? isWriteIn = row.Optional("write_in") is { } writeInAt ? writeInAt.AsWord(YesOrNo) : false;
        return person is null || votes is null || against is null || isWriteIn is null
            ? null
            : new(person, votes.Value, against.Value, isWriteIn.Value, personAt!);
    }
}
