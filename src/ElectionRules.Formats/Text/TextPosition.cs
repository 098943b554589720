using Ardalis.GuardClauses;

namespace ElectionRules.Formats.Text;

/// <summary>A place in a text file, for people and for programs.</summary>
/// <remarks>The <c>default</c> value, with line 0, stands for the file as a whole.</remarks>
public readonly record struct TextPosition
{
    /// <summary>Creates a position.</summary>
    /// <param name="line">The line, from 1. LF, CR LF and a CR alone each end a line.</param>
    /// <param name="column">The column, from 1, counted in Unicode scalar values: an ideograph is one column.</param>
    /// <param name="byteOffset">The number of bytes of the file before the place, a byte order mark included; 0 or more.</param>
    /// <exception cref="ArgumentException">Line or column is not positive, or the offset is negative.</exception>
    public TextPosition(int line, int column, long byteOffset)
    {
        Line = Guard.Against.NegativeOrZero(line);
        Column = Guard.Against.NegativeOrZero(column);
        ByteOffset = Guard.Against.Negative(byteOffset);
    }

    /// <summary>Gets the line, from 1; 0 for the file as a whole.</summary>
    public int Line { get; }

    /// <summary>Gets the column, from 1, in Unicode scalar values; 0 for the file as a whole.</summary>
    public int Column { get; }

    /// <summary>Gets the number of bytes of the file before the place, a byte order mark included.</summary>
    public long ByteOffset { get; }

    /// <summary>Returns line and column, such as <c>3:14</c>; empty for the file as a whole.</summary>
    public override string ToString() => Line == 0 ? "" : FormattableString.Invariant($"{Line}:{Column}");
}
