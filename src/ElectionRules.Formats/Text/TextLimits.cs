using Ardalis.GuardClauses;

namespace ElectionRules.Formats.Text;

/// <summary>How large a text may be. Each limit is checked before the memory for it is taken.</summary>
/// <remarks>The defaults are ample for a county; raise one by name where a real file needs it.</remarks>
public sealed record TextLimits
{
    /// <summary>The largest length in bytes of one file: an array of .NET cannot hold more.</summary>
    public const int MostFileBytes = 2_147_000_000;

    /// <summary>Gets the default limits.</summary>
    public static TextLimits Default { get; } = new();

    /// <summary>Gets the largest file, in bytes, 1 to <see cref="MostFileBytes"/>. Default: 256 MiB.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is outside the range.</exception>
    public int FileBytes
    {
        get;
        init => field = Guard.Against.OutOfRange(value, nameof(value), 1, MostFileBytes);
    } = 256 << 20;

    /// <summary>Gets the longest line, in bytes without its end; positive. Default: 1 MiB.</summary>
    /// <exception cref="ArgumentException">The value is not positive.</exception>
    public int LineBytes { get; init => field = Guard.Against.NegativeOrZero(value); } = 1 << 20;

    /// <summary>Gets the longest cell or JSON string, in bytes as written; positive. Default: 64 KiB.</summary>
    /// <exception cref="ArgumentException">The value is not positive.</exception>
    public int FieldBytes { get; init => field = Guard.Against.NegativeOrZero(value); } = 64 << 10;

    /// <summary>Gets the most rows of a table, header not counted; positive. Default: 1,000,000.</summary>
    /// <exception cref="ArgumentException">The value is not positive.</exception>
    public int Rows { get; init => field = Guard.Against.NegativeOrZero(value); } = 1_000_000;

    /// <summary>Gets the most columns of a table; positive. Default: 1,000.</summary>
    /// <exception cref="ArgumentException">The value is not positive.</exception>
    public int Columns { get; init => field = Guard.Against.NegativeOrZero(value); } = 1_000;

    /// <summary>Gets the deepest nesting of JSON arrays and objects, 1 to 64. Default: 64.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is outside the range.</exception>
    public int JsonDepth { get; init => field = Guard.Against.OutOfRange(value, nameof(value), 1, 64); } = 64;

    /// <summary>Gets the most values of a JSON document, containers counted; positive. Default: 2,000,000.</summary>
    /// <exception cref="ArgumentException">The value is not positive.</exception>
    public int JsonValues { get; init => field = Guard.Against.NegativeOrZero(value); } = 2_000_000;

    /// <summary>Gets the longest name, in Unicode scalar values; positive. Default: 512.</summary>
    /// <exception cref="ArgumentException">The value is not positive.</exception>
    public int NameLength { get; init => field = Guard.Against.NegativeOrZero(value); } = 512;

    /// <summary>Gets the most digits of a number as written; positive. Default: 40.</summary>
    /// <exception cref="ArgumentException">The value is not positive.</exception>
    public int Digits { get; init => field = Guard.Against.NegativeOrZero(value); } = 40;

    /// <summary>Gets how many errors, and how many warnings, are kept before the rest is left out; positive. Default: 100.</summary>
    /// <exception cref="ArgumentException">The value is not positive.</exception>
    public int Errors { get; init => field = Guard.Against.NegativeOrZero(value); } = 100;
}
