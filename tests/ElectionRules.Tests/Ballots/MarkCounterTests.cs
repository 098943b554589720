using ElectionRules.Ballots;

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
        MarkCounter counter = new(2);
        for (int row = 0; row < rows; row++)
        {
            counter.Add([ulong.MaxValue, row % 3 == 0 ? 1UL << 63 : 0]);
        }

        counter.Settle();
        counter.Counts[..64].ToArray().Should().OnlyContain(count => count == rows);
        counter.Counts[64..127].ToArray().Should().OnlyContain(count => count == 0);
        counter.Counts[127].Should().Be((rows + 2) / 3);
    }
}
