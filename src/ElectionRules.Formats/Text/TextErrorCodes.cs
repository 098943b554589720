namespace ElectionRules.Formats.Text;

/// <summary>The codes that any text can give; those of CSV and JSON stand beside their readers.</summary>
internal static class TextErrorCodes
{
    /// <summary>The file could not be opened or read to its end.</summary>
    public static readonly TextErrorCode Io = new("E_IO");

    /// <summary>The file holds nothing.</summary>
    public static readonly TextErrorCode Empty = new("E_EMPTY");

    /// <summary>The file is larger than the limit.</summary>
    public static readonly TextErrorCode FileTooLarge = new("E_LIMIT_FILE");

    /// <summary>A line is longer than the limit.</summary>
    public static readonly TextErrorCode LineTooLong = new("E_LIMIT_LINE");

    /// <summary>A cell or a string is longer than the limit.</summary>
    public static readonly TextErrorCode FieldTooLong = new("E_LIMIT_FIELD");

    /// <summary>A name is longer than the limit.</summary>
    public static readonly TextErrorCode NameTooLong = new("E_LIMIT_NAME");

    /// <summary>A number has more digits than the limit.</summary>
    public static readonly TextErrorCode TooManyDigits = new("E_LIMIT_DIGITS");

    /// <summary>The file is UTF-16 or UTF-32.</summary>
    public static readonly TextErrorCode UnsupportedEncoding = new("E_UNSUPPORTED_ENCODING");

    /// <summary>The file is an archive, an office document or another binary file.</summary>
    public static readonly TextErrorCode NotText = new("E_NOT_TEXT");

    /// <summary>A second byte order mark.</summary>
    public static readonly TextErrorCode SecondByteOrderMark = new("E_SECOND_BOM");

    /// <summary>A byte of value 0.</summary>
    public static readonly TextErrorCode NulByte = new("E_NUL_BYTE");

    /// <summary>Bytes that are not UTF-8.</summary>
    public static readonly TextErrorCode InvalidUtf8 = new("E_INVALID_UTF8");

    /// <summary>A value that is required is empty.</summary>
    public static readonly TextErrorCode ValueMissing = new("E_VALUE_MISSING");

    /// <summary>A control character, line breaks included, in a name.</summary>
    public static readonly TextErrorCode ControlCharacter = new("E_CONTROL_CHARACTER");

    /// <summary>A character that turns the direction of writing.</summary>
    public static readonly TextErrorCode BidiControl = new("E_BIDI_CONTROL");

    /// <summary>A character that cannot be seen.</summary>
    public static readonly TextErrorCode InvisibleCharacter = new("E_INVISIBLE_CHARACTER");

    /// <summary>A code point that is no character: unassigned, private, a lone surrogate, a noncharacter.</summary>
    public static readonly TextErrorCode NotCharacter = new("E_NOT_CHARACTER");

    /// <summary>Two names that differ only in how their characters are composed.</summary>
    public static readonly TextErrorCode NormalisationCollision = new("E_NORMALISATION_COLLISION");

    /// <summary>A key that has spaces or accents apart from their letter.</summary>
    public static readonly TextErrorCode InvalidKey = new("E_INVALID_KEY");

    /// <summary>Not a whole number.</summary>
    public static readonly TextErrorCode NotInteger = new("E_NOT_INTEGER");

    /// <summary>Digits of another script.</summary>
    public static readonly TextErrorCode NonAsciiDigit = new("E_NON_ASCII_DIGIT");

    /// <summary>A number beyond 64 bits.</summary>
    public static readonly TextErrorCode Overflow = new("E_OVERFLOW");

    /// <summary>A number that is negative or outside its range.</summary>
    public static readonly TextErrorCode OutOfRange = new("E_OUT_OF_RANGE");

    /// <summary>Not a date of the calendar in ISO form.</summary>
    public static readonly TextErrorCode InvalidDate = new("E_INVALID_DATE");

    /// <summary>Not one of the words that are allowed.</summary>
    public static readonly TextErrorCode UnknownWord = new("E_UNKNOWN_WORD");

    /// <summary>The same name twice.</summary>
    public static readonly TextErrorCode NameRepeated = new("W_NAME_REPEATED");

    /// <summary>Two names that differ only in case or spaces.</summary>
    public static readonly TextErrorCode NameNearlySame = new("W_NAME_NEARLY_SAME");

    /// <summary>Two names that look the same.</summary>
    public static readonly TextErrorCode NameConfusable = new("W_NAME_CONFUSABLE");

    /// <summary>Letters of scripts that look alike in one name.</summary>
    public static readonly TextErrorCode NameMixedScript = new("W_NAME_MIXED_SCRIPT");

    /// <summary>Spaces at the ends of a name, or two together.</summary>
    public static readonly TextErrorCode NameSpacing = new("W_NAME_SPACING");

    /// <summary>An emoji or another symbol in a name.</summary>
    public static readonly TextErrorCode NameSymbol = new("W_NAME_SYMBOL");

    /// <summary>Zeros before a number.</summary>
    public static readonly TextErrorCode LeadingZeros = new("W_LEADING_ZEROS");
}
