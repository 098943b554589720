using Ardalis.GuardClauses;

namespace ElectionRules.Ballots;

/// <summary>
/// Papers that vote for, against or abstain on each candidate, packed and ready to be counted under any <see cref="PaperRule"/>.
/// </summary>
/// <remarks>
/// Made by <see cref="ApprovalBatchBuilder"/>; never changes afterwards and may be read from many threads.
/// The batch holds what the voters marked; whether a paper is valid is decided when it is counted.
/// </remarks>
public sealed class ApprovalBatch
{
    /// <summary>The greatest number of candidates of a batch.</summary>
    public const int MaxCandidates = 4096;

    internal ApprovalBatch(BatchId id, int candidateCount, long weight, PackedRows approvals, PackedRows? against, SetAsidePapers setAside, MarkLedger ledger)
    {
        Id = id;
        CandidateCount = candidateCount;
        Weight = weight;
        Approvals = approvals;
        Against = against;
        SetAside = setAside;
        Ledger = ledger;
    }

    /// <summary>Gets the batch's id.</summary>
    public BatchId Id { get; }

    /// <summary>Gets the number of candidates on each paper, 0 to <see cref="MaxCandidates"/>.</summary>
    public int CandidateCount { get; }

    /// <summary>Gets the number of sheets of paper, void and blank ones included, 0 or more.</summary>
    public long PaperCount => Approvals.Count;

    /// <summary>Gets how many votes each paper is worth: 1 unless the body votes by weight.</summary>
    public long Weight { get; }

    internal PackedRows Approvals { get; }

    /// <summary>Gets the votes against; null when no paper has any.</summary>
    internal PackedRows? Against { get; }

    internal SetAsidePapers SetAside { get; }

    internal MarkLedger Ledger { get; }

    /// <summary>Finds every paper that is void or partly void under a rule, with its place in the batch and the reasons.</summary>
    /// <param name="rule">The rule to read the papers by.</param>
    /// <returns>The findings in the order of the papers, found while they are enumerated; plain valid papers are left out.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="rule"/> is null.</exception>
    public IEnumerable<PaperFinding> Examine(PaperRule rule)
    {
        Guard.Against.Null(rule);
        return Findings(rule);
    }

    private IEnumerable<PaperFinding> Findings(PaperRule rule)
    {
        PaperReader reader = new(rule, Approvals.RowWords);
        ulong[] row = new ulong[Approvals.RowWords];
        bool scan = Ledger.MostApprovals > rule.MaxMarks;
        int next = 0;
        for (long paper = 0; paper < PaperCount; paper++)
        {
            long aside = next < SetAside.Count ? SetAside[next].Paper : PaperCount;
            if (!scan && paper < aside)
            {
                paper = aside;
            }

            if (paper == PaperCount)
            {
                yield break;
            }

            if (paper == aside)
            {
                reader.Read(SetAside[next++]);
                if (reader.Finding(paper) is PaperFinding finding)
                {
                    yield return finding;
                }

                continue;
            }

            Approvals.Read(paper, row);
            if (Bits.Count(row) > rule.MaxMarks)
            {
                yield return new PaperFinding(paper, VoidReason.TooManyMarks, []);
            }
        }
    }
}
