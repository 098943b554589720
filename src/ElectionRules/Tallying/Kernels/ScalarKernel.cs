using System.Runtime.InteropServices;
using ElectionRules.Ballots;

namespace ElectionRules.Tallying.Kernels;

/// <summary>The specification: row by row, bit by bit. Also the fastest way for few rows.</summary>
internal sealed class ScalarKernel : ITallyKernel
{
    public string Name => "scalar";

    public ColumnCounter NewCounter(int rowBytes) => new Counter(rowBytes);

    private sealed class Counter(int rowBytes) : ColumnCounter
    {
        private readonly long[] columns = new long[rowBytes * 8];

        public override void Add(ReadOnlySpan<byte> rows)
        {
            switch (rowBytes)
            {
                case 1:
                    foreach (byte row in rows)
                    {
                        Bits.AddTo(columns, [row], 1);
                    }

                    break;
                case 2:
                    foreach (ushort row in MemoryMarshal.Cast<byte, ushort>(rows))
                    {
                        Bits.AddTo(columns, [row], 1);
                    }

                    break;
                case 4:
                    foreach (uint row in MemoryMarshal.Cast<byte, uint>(rows))
                    {
                        Bits.AddTo(columns, [row], 1);
                    }

                    break;
                default:
                    ReadOnlySpan<ulong> words = MemoryMarshal.Cast<byte, ulong>(rows);
                    for (int rowWords = rowBytes / 8; !words.IsEmpty; words = words[rowWords..])
                    {
                        Bits.AddTo(columns, words[..rowWords], 1);
                    }

                    break;
            }
        }

        public override void MoveTo(Span<long> counts, int sign)
        {
            for (int column = 0; column < counts.Length; column++)
            {
                counts[column] += sign * columns[column];
            }

            Array.Clear(columns);
        }
    }
}
