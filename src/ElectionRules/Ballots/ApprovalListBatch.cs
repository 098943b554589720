using Ardalis.GuardClauses;

namespace ElectionRules.Ballots;

/// <summary>
/// Papers that vote for some of many candidates, kept as lists of marks and ready to be counted under any <see cref="PaperRule"/>;
/// each paper may have a weight of its own.
/// </summary>
/// <remarks>
/// Made by <see cref="ApprovalListBatchBuilder"/> or <see cref="WeightedListBatchBuilder"/>; never changes afterwards and may be
/// read from many threads. A mark takes two bytes however many candidates there are, where <see cref="ApprovalBatch"/> has a
/// bit for each candidate. There are no votes against. The batch holds what the voters marked; whether a paper is valid is
/// decided when it is counted.
/// </remarks>
public sealed class ApprovalListBatch
{
    /// <summary>The greatest number of candidates of a batch.</summary>
    public const int MaxCandidates = ApprovalBatch.MaxCandidates;

    internal ApprovalListBatch(BatchId id, int candidateCount, PackedLists lists, SetAsidePapers setAside, ListLedger ledger)
    {
        Id = id;
        CandidateCount = candidateCount;
        Lists = lists;
        SetAside = setAside;
        Ledger = ledger;
    }

    /// <summary>Gets the batch's id.</summary>
    public BatchId Id { get; }

    /// <summary>Gets the number of candidates on each paper, 0 to <see cref="MaxCandidates"/>.</summary>
    public int CandidateCount { get; }

    /// <summary>Gets the number of sheets of paper, void and blank ones included and whatever their weight, 0 or more.</summary>
    public long PaperCount => Lists.Count;

    internal PackedLists Lists { get; }

    internal SetAsidePapers SetAside { get; }

    internal ListLedger Ledger { get; }

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
        PaperReader reader = new(rule, PackedRows.WordsFor(CandidateCount));
        int next = 0;
        long first = 0;
        for (int index = 0; index < Lists.ChunkCount; index++)
        {
            ListChunk chunk = Lists.ChunkAt(index);
            for (int place = 0; place < chunk.PaperCount; place++)
            {
                long paper = first + place;
                if (next < SetAside.Count && SetAside[next].Paper == paper)
                {
                    reader.Read(SetAside[next++]);
                    if (reader.Finding(paper) is PaperFinding finding)
                    {
                        yield return finding;
                    }
                }
                else if (chunk.Lengths[place] > rule.MaxMarks)
                {
                    yield return new PaperFinding(paper, VoidReason.TooManyMarks, []);
                }
            }

            first += chunk.PaperCount;
        }
    }
}
