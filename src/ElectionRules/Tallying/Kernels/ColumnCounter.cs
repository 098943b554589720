namespace ElectionRules.Tallying.Kernels;

/// <summary>Counts, for every column of rows of bits, the rows in which the bit is set.</summary>
internal abstract class ColumnCounter
{
    /// <summary>Counts a whole number of rows.</summary>
    public abstract void Add(ReadOnlySpan<byte> rows);

    /// <summary>
    /// Adds the counts so far to the first columns of <paramref name="counts"/>, multiplied by a sign, and starts again from zero.
    /// Columns beyond <paramref name="counts"/> hold no bits.
    /// </summary>
    public abstract void MoveTo(Span<long> counts, int sign);
}
