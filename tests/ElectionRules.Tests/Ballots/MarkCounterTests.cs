using ElectionRules.Ballots;
using ElectionRules.Tests.Tallying.Kernels;

namespace ElectionRules.Tests.Ballots;

public sealed class MarkCounterTests
{
    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(254)]
    [InlineData(255)]
    [InlineData(256)]
    [InlineData(511)]
    [InlineData(10_000)]
    public void Every_row_is_counted_at_every_overflow(int rows)
    {
        foreach (int rowBytes in new[] { 1, 2, 4, 8, 16, 24, 32, 40, 64, 512 })
        {
            MarkCounter counter = new(rowBytes);
            byte[] ones = new byte[rows * rowBytes];
            Array.Fill(ones, (byte)0xFF);
            counter.Add(ones);

            counter.Counts.ToArray().Should().HaveCount(rowBytes * 8).And.OnlyContain(count => count == rows, "rows have {0} bytes", rowBytes);
        }
    }

    [Theory]
    [InlineData(5)]
    [InlineData(16)]
    [InlineData(20)]
    [InlineData(64)]
    [InlineData(100)]
    [InlineData(192)]
    [InlineData(500)]
    public void Every_candidate_gets_its_own_marks(int candidates)
    {
        int rowBytes = PackedRows.BytesFor(candidates);
        MarkCounter counter = new(rowBytes);
        long[] expected = new long[rowBytes * 8];
        foreach (int rows in new[] { 1, 31, 700 })
        {
            byte[] bytes = KernelTests.RandomRows(candidates, rows, seed: (ulong)rows);
            counter.Add(bytes);
            long[] plain = KernelTests.PlainCounts(bytes, rowBytes, rowBytes * 8);
            expected = [.. expected.Zip(plain, (left, right) => left + right)];
        }

        counter.Counts.ToArray().Should().Equal(expected);
    }
}
