using ElectionRules.Formats.Text;

namespace ElectionRules.Formats.Csv;

/// <summary>The codes of mistakes that only CSV can have.</summary>
internal static class CsvErrorCodes
{
    /// <summary>A quote inside a cell that does not start with one.</summary>
    public static readonly TextErrorCode StrayQuote = new("E_CSV_STRAY_QUOTE");

    /// <summary>Text between a closing quote and the next comma.</summary>
    public static readonly TextErrorCode TextAfterQuote = new("E_CSV_TEXT_AFTER_QUOTE");

    /// <summary>A quote that is never closed.</summary>
    public static readonly TextErrorCode OpenQuote = new("E_CSV_OPEN_QUOTE");

    /// <summary>A CR that no LF follows.</summary>
    public static readonly TextErrorCode LoneCarriageReturn = new("E_CSV_LONE_CR");

    /// <summary>More or fewer cells than the header.</summary>
    public static readonly TextErrorCode CellCount = new("E_CSV_CELL_COUNT");

    /// <summary>More rows than the limit.</summary>
    public static readonly TextErrorCode TooManyRows = new("E_LIMIT_ROWS");

    /// <summary>More columns than the limit.</summary>
    public static readonly TextErrorCode TooManyColumns = new("E_LIMIT_COLUMNS");

    /// <summary>A column that is required is absent.</summary>
    public static readonly TextErrorCode MissingColumn = new("E_CSV_MISSING_COLUMN");

    /// <summary>A column that means nothing here.</summary>
    public static readonly TextErrorCode UnknownColumn = new("E_CSV_UNKNOWN_COLUMN");

    /// <summary>The same column twice.</summary>
    public static readonly TextErrorCode DuplicateColumn = new("E_CSV_DUPLICATE_COLUMN");

    /// <summary>The header again, further down.</summary>
    public static readonly TextErrorCode HeaderAgain = new("E_CSV_HEADER_AGAIN");

    /// <summary>Cells separated by something else than a comma.</summary>
    public static readonly TextErrorCode Separator = new("E_CSV_SEPARATOR");

    /// <summary>A row that sums up the others.</summary>
    public static readonly TextErrorCode LooksLikeTotal = new("E_CSV_TOTAL_ROW");

    /// <summary>A row without anything.</summary>
    public static readonly TextErrorCode EmptyRow = new("W_CSV_EMPTY_ROW");

    /// <summary>The last row does not end as the others do.</summary>
    public static readonly TextErrorCode NoFinalLineEnd = new("W_CSV_NO_FINAL_LINE_END");

    /// <summary>A header that differs in case or spaces.</summary>
    public static readonly TextErrorCode HeaderSpelling = new("W_CSV_HEADER_SPELLING");
}
