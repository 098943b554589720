namespace ElectionRules.Ballots;

/// <content>Papers that arrive as rows of bits.</content>
public sealed partial class ApprovalBatchBuilder
{
    /// <summary>Gets the 64-bit words that a row of bits takes: one for up to 64 candidates, and 1 or more always.</summary>
    public int RowWords => approvals.RowWords;

    /// <summary>Adds a paper given as bits: bit c of the row is the vote for candidate c, the first word holding candidates 0 to 63.</summary>
    /// <param name="approvals"><see cref="RowWords"/> words; bits beyond the candidates are 0.</param>
    /// <exception cref="ArgumentException">The row has another length.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A bit beyond the candidates is set; nothing is added.</exception>
    /// <exception cref="InvalidOperationException">The batch is already built.</exception>
    public void AddRow(ReadOnlySpan<ulong> approvals)
    {
        CheckRow(approvals, nameof(approvals));
        AddPlain(approvals, []);
    }

    /// <summary>Adds a paper given as bits for and bits against.</summary>
    /// <param name="approvals"><see cref="RowWords"/> words of votes for.</param>
    /// <param name="against"><see cref="RowWords"/> words of votes against; a bit set in both rows is a contradiction, kept for the rule to judge.</param>
    /// <exception cref="ArgumentException">A row has another length.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A bit beyond the candidates is set; nothing is added.</exception>
    /// <exception cref="InvalidOperationException">The batch is already built.</exception>
    public void AddRow(ReadOnlySpan<ulong> approvals, ReadOnlySpan<ulong> against)
    {
        CheckRow(approvals, nameof(approvals));
        CheckRow(against, nameof(against));
        if (Overlap(approvals, against))
        {
            approvals.CopyTo(approvalRow);
            against.CopyTo(againstRow);
            AddSetAside(declared: null, []);
        }
        else
        {
            AddPlain(approvals, against);
        }
    }

    /// <summary>Adds many papers given as rows of bits, one after the other.</summary>
    /// <param name="approvals">A whole number of rows of <see cref="RowWords"/> words.</param>
    /// <exception cref="ArgumentException">The words are not a whole number of rows.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A bit beyond the candidates is set; the rows before it are added.</exception>
    /// <exception cref="InvalidOperationException">The batch is already built.</exception>
    public void AddRows(ReadOnlySpan<ulong> approvals)
    {
        if (approvals.Length % RowWords != 0)
        {
            throw new ArgumentException($"The words are not a whole number of rows of {RowWords}.", nameof(approvals));
        }

        for (; !approvals.IsEmpty; approvals = approvals[RowWords..])
        {
            AddRow(approvals[..RowWords]);
        }
    }

    private void CheckRow(ReadOnlySpan<ulong> row, string name)
    {
        if (row.Length != RowWords)
        {
            throw new ArgumentException($"A row has {RowWords} words, not {row.Length}.", name);
        }

        int spare = (RowWords * 64) - candidateCount;
        bool outside = spare switch
        {
            0 => false,
            64 => row[^1] != 0,
            _ => row[^1] >> (64 - spare) != 0,
        };
        if (outside)
        {
            throw new ArgumentOutOfRangeException(name, $"A bit beyond the {candidateCount} candidates is set.");
        }
    }
}
