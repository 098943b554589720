using System.Collections.Frozen;
using ElectionRules.Formats.Csv;
using ElectionRules.Formats.Text;

namespace ElectionRules.Formats.Scenarios;

/// <summary>The published votes of one person in one ballot, where no papers are given.</summary>
internal sealed record TotalRow(string Person, long For, long Against, bool IsWriteIn, TextPlace Place)
{
    private static readonly Dictionary<string, bool> YesOrNo = new(StringComparer.Ordinal) { ["yes"] = true, ["no"] = false };

    private static readonly FrozenSet<string> Labels = FrozenSet.ToFrozenSet(
        ["total", "totals", "grand total", "subtotal", "sub-total", "sum", "合计", "总计", "小计", "共计", "合計", "總計", "小計", "共計"],
        StringComparer.OrdinalIgnoreCase);

    public static TotalRow? Read(CsvRow row)
    {
        CsvCell? personAt = row.Required("person");
        if (personAt is not null && Labels.Contains(personAt.Text.Trim()))
        {
            personAt.Report(CsvErrorCodes.LooksLikeTotal, "The row looks like a total. Remove it: totals are computed.");
            return null;
        }

        string? person = personAt?.AsKey();
        long? votes = row.Required("for")?.AsInteger(0, long.MaxValue);
        long? against = row.Optional("against") is { } againstAt ? againstAt.AsInteger(0, long.MaxValue) : 0;
        bool? isWriteIn = row.Optional("write_in") is { } writeInAt ? writeInAt.AsWord(YesOrNo) : false;
        return person is null || votes is null || against is null || isWriteIn is null
            ? null
            : new(person, votes.Value, against.Value, isWriteIn.Value, personAt!);
    }
}
