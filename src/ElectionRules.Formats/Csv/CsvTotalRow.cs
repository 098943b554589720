using System.Collections.Frozen;
using System.Globalization;

namespace ElectionRules.Formats.Csv;

/// <summary>Finds a row of totals among the rows of a table of counts, where it would be counted twice.</summary>
/// <remarks>Only for tables of counts: a person may be called Total, and a list of persons is never searched for one.</remarks>
internal static class CsvTotalRow
{
    private const int LeastRows = 3;

    private static readonly FrozenSet<string> Labels = FrozenSet.ToFrozenSet(
        ["total", "totals", "grand total", "subtotal", "sub-total", "sum", "合计", "总计", "小计", "共计", "合計", "總計", "小計", "共計"],
        StringComparer.OrdinalIgnoreCase);

    /// <summary>Reports rows that are labelled as a total, and a last row whose numbers are the sums of three or more before it.</summary>
    /// <param name="table">The table.</param>
    /// <param name="label">The column that names what a row counts.</param>
    /// <param name="numbers">The columns of numbers.</param>
    public static void Refuse(CsvTable table, string label, params ReadOnlySpan<string> numbers)
    {
        foreach (CsvRow row in table.Rows)
        {
            if (row.Cell(label) is CsvCell cell && Labels.Contains(cell.Text.Trim()))
            {
                cell.Report(CsvErrorCodes.LooksLikeTotal, "The row looks like a total. Remove it: totals are computed.");
                return;
            }
        }

        if (table.Rows.Count > LeastRows && IsSumOfOthers(table.Rows, numbers))
        {
            table.Rows[^1].Report(CsvErrorCodes.LooksLikeTotal, "The last row is the sum of all others. Remove it: totals are computed.");
        }
    }

    private static bool IsSumOfOthers(IReadOnlyList<CsvRow> rows, ReadOnlySpan<string> numbers)
    {
        bool isAllZero = true;
        foreach (string column in numbers)
        {
            Int128 sum = 0;
            for (int i = 0; i < rows.Count - 1; i++)
            {
                if (Number(rows[i], column) is not long number)
                {
                    return false;
                }

                sum += number;
            }

            if (Number(rows[^1], column) is not long last || last != sum)
            {
                return false;
            }

            isAllZero &= last == 0;
        }

        return !isAllZero;
    }

    private static long? Number(CsvRow row, string column) =>
        long.TryParse(row.Cell(column)?.Text, NumberStyles.None, CultureInfo.InvariantCulture, out long number) ? number : null;
}
