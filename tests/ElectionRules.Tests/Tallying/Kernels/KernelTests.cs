using CsCheck;
using ElectionRules.Ballots;
using ElectionRules.Tallying.Kernels;
using ElectionRules.TestSupport;

namespace ElectionRules.Tests.Tallying.Kernels;

/// <summary>Every kernel gives the counts of a plain loop over bits that shares no code with any of them.</summary>
public sealed class KernelTests
{
    public static TheoryData<string> Kernels => [.. KernelCatalog.All.Select(kernel => kernel.Name)];

    [Theory]
    [MemberData(nameof(Kernels))]
    public void Every_number_of_candidates_counts_right(string kernel)
    {
        int[] powers = [.. Enumerable.Range(8, 5).SelectMany(power => new[] { (1 << power) - 1, 1 << power, Math.Min((1 << power) + 1, 4096) })];
        foreach (int width in Enumerable.Range(1, 130).Concat(powers).Append(500))
        {
            Check(kernel, width, rows: 70, seed: (ulong)width);
        }
    }

    [Theory]
    [MemberData(nameof(Kernels))]
    public void Every_remainder_of_rows_counts_right(string kernel)
    {
        foreach (int width in new[] { 8, 16, 20, 64, 128, 129, 300, 500 })
        {
            int rowBytes = PackedRows.BytesFor(width);
            int unitRows = 16 * 64;
            for (int rows = 0; rows <= Math.Min(unitRows, 1100); rows += rows < 130 ? 1 : 37)
            {
                Check(kernel, width, rows, seed: (ulong)rows);
            }
        }
    }

    [Theory]
    [MemberData(nameof(Kernels))]
    public void All_bits_set_carry_into_every_plane(string kernel)
    {
        foreach (int width in new[] { 8, 20, 64, 192 })
        {
            int rowBytes = PackedRows.BytesFor(width);
            byte[] rows = new byte[rowBytes * 9_000];
            Array.Fill(rows, (byte)0xFF);
            ColumnCounter counter = KernelCatalog.Choose(kernel).NewCounter(rowBytes);
            counter.Add(rows);
            counter.Add(rows);
            long[] counts = new long[width];
            counter.MoveTo(counts, 1);
            counts.Should().OnlyContain(count => count == 18_000);
        }
    }

    [Theory]
    [MemberData(nameof(Kernels))]
    public void Rows_may_come_in_any_portions(string kernel) =>
        Gen.Select(Gen.Int[1, 260], Gen.Int[0, 400].Array[1, 6], Gen.ULong).ForAll(
            (width, portions, seed) =>
            {
                int rowBytes = PackedRows.BytesFor(width);
                byte[] rows = RandomRows(width, portions.Sum(), seed);
                ColumnCounter counter = KernelCatalog.Choose(kernel).NewCounter(rowBytes);
                int start = 0;
                foreach (int portion in portions)
                {
                    counter.Add(rows.AsSpan(start, portion * rowBytes));
                    start += portion * rowBytes;
                }

                long[] counts = new long[width];
                counter.MoveTo(counts, 1);
                return counts.AsSpan().SequenceEqual(PlainCounts(rows, rowBytes, width));
            },
            cases: 500);

    [Theory]
    [MemberData(nameof(Kernels))]
    public void A_counter_starts_again_after_its_counts_are_moved(string kernel)
    {
        ColumnCounter counter = KernelCatalog.Choose(kernel).NewCounter(8);
        byte[] rows = RandomRows(64, 5000, 3);
        long[] counts = new long[64];
        counter.Add(rows);
        counter.MoveTo(counts, 1);
        counter.Add(rows);
        counter.MoveTo(counts, -1);

        counts.Should().OnlyContain(count => count == 0);
    }

    [Theory]
    [MemberData(nameof(Kernels))]
    public void A_kernel_is_chosen_by_its_name(string kernel) => KernelCatalog.Choose(kernel).Name.Should().Be(kernel);

    [Fact]
    public void An_unknown_kernel_is_refused() =>
        FluentActions.Invoking(() => KernelCatalog.Choose("vector1024")).Should().ThrowExactly<InvalidOperationException>();

    [Fact]
    public void Without_a_name_the_kernel_suits_the_processor() =>
        KernelCatalog.All.Should().Contain(KernelCatalog.Choose(null)).And.Contain(KernelCatalog.Choose(""));

    [Theory]
    [InlineData(5)]
    [InlineData(8)]
    [InlineData(13)]
    [InlineData(20)]
    [InlineData(64)]
    [InlineData(100)]
    [InlineData(300)]
    public void Rows_with_too_many_bits_are_all_found(int width)
    {
        int rowBytes = PackedRows.BytesFor(width);
        foreach (int count in new[] { 0, 1, 63, 64 })
        {
            byte[] rows = RandomRows(width, count, 11);
            for (int most = 1; most <= width; most++)
            {
                ulong found = ExcessScan.Find(rows, rowBytes, most);
                Enumerable.Range(0, 64).Where(row => (found & (1UL << row)) != 0)
                    .Should().Equal(Enumerable.Range(0, count).Where(row => PlainBits(rows.AsSpan(row * rowBytes, rowBytes)) > most));
            }
        }
    }

    internal static byte[] RandomRows(int width, int count, ulong seed)
    {
        int rowBytes = PackedRows.BytesFor(width);
        Random random = new(unchecked((int)seed));
        byte[] rows = new byte[rowBytes * count];
        byte[] thinning = new byte[rows.Length];
        random.NextBytes(rows);
        random.NextBytes(thinning);
        for (int index = 0; index < rows.Length; index++)
        {
            int spare = Math.Clamp((((index % rowBytes) + 1) * 8) - width, 0, 8);
            rows[index] &= (byte)(thinning[index] & (0xFF >> spare));
        }

        return rows;
    }

    internal static long[] PlainCounts(ReadOnlySpan<byte> rows, int rowBytes, int width)
    {
        long[] counts = new long[width];
        for (int index = 0; index < rows.Length; index++)
        {
            for (int bit = 0; bit < 8; bit++)
            {
                if ((rows[index] & (1 << bit)) != 0)
                {
                    counts[(index % rowBytes * 8) + bit]++;
                }
            }
        }

        return counts;
    }

    private static int PlainBits(ReadOnlySpan<byte> row)
    {
        int bits = 0;
        foreach (byte part in row)
        {
            bits += Convert.ToString(part, 2).Count(digit => digit == '1');
        }

        return bits;
    }

    private static void Check(string kernel, int width, int rows, ulong seed)
    {
        int rowBytes = PackedRows.BytesFor(width);
        byte[] bytes = RandomRows(width, rows, seed);
        ColumnCounter counter = KernelCatalog.Choose(kernel).NewCounter(rowBytes);
        counter.Add(bytes);
        long[] counts = new long[width];
        counter.MoveTo(counts, 1);
        if (!counts.AsSpan().SequenceEqual(PlainCounts(bytes, rowBytes, width)))
        {
            Assert.Fail($"{kernel} miscounts {rows} rows of {width} candidates.");
        }
    }
}
