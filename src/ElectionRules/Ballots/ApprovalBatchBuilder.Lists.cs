using System.Runtime.InteropServices;

namespace ElectionRules.Ballots;

/// <content>Many papers at once, as lists of marks one after the other.</content>
public sealed partial class ApprovalBatchBuilder
{
    /// <summary>Adds many papers that vote for some candidates each and abstain on the others; faster than one by one.</summary>
    /// <param name="marks">The candidates voted for on the first paper, then those on the second, and so on.</param>
    /// <param name="lengths">The number of marks on each paper, 0 for a blank one.</param>
    /// <exception cref="ArgumentException">The lengths do not add up to the number of marks; nothing is added.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A length is negative or a mark is no candidate; nothing is added.</exception>
    /// <exception cref="InvalidOperationException">The batch is already built.</exception>
    public void AddMany(ReadOnlySpan<int> marks, ReadOnlySpan<int> lengths)
    {
        RefuseWhenBuilt();
        MarkLists.CheckLengths(lengths, marks.Length);
        if (!marks.IsEmpty && (candidateCount == 0 || marks.ContainsAnyExceptInRange(0, candidateCount - 1)))
        {
            throw new ArgumentOutOfRangeException(nameof(marks), $"A mark is outside the candidates 0 to {candidateCount - 1}.");
        }

        AddChecked(marks, lengths);
    }

    /// <summary>Adds many papers whose marks are numbers of 16 bits; otherwise as with 32 bits.</summary>
    /// <param name="marks">The candidates voted for on the first paper, then those on the second, and so on.</param>
    /// <param name="lengths">The number of marks on each paper, 0 for a blank one.</param>
    /// <exception cref="ArgumentException">The lengths do not add up to the number of marks; nothing is added.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A length is negative or a mark is no candidate; nothing is added.</exception>
    /// <exception cref="InvalidOperationException">The batch is already built.</exception>
    public void AddMany(ReadOnlySpan<ushort> marks, ReadOnlySpan<int> lengths)
    {
        RefuseWhenBuilt();
        MarkLists.CheckLengths(lengths, marks.Length);
        if (marks.ContainsAnyInRange((ushort)candidateCount, ushort.MaxValue))
        {
            throw new ArgumentOutOfRangeException(nameof(marks), $"A mark is outside the candidates 0 to {candidateCount - 1}.");
        }

        AddChecked(marks, lengths);
    }

    private void AddChecked<T>(ReadOnlySpan<T> marks, ReadOnlySpan<int> lengths)
        where T : unmanaged
    {
        bool oneWord = approvals.RowWords == 1;
        int start = 0;
        foreach (int length in lengths)
        {
            if (oneWord)
            {
                approvals.Append(MarkPacking.Word(marks, start, length));
            }
            else
            {
                MarkPacking.Row(marks, start, length, MemoryMarshal.Cast<byte, ulong>(approvals.Next()));
                approvals.Commit();
            }

            start += length;
            AfterPaper();
        }
    }
}
