using Ardalis.GuardClauses;

namespace ElectionRules.Ballots;

/// <content>Papers that are already packed: joining batches and cutting them.</content>
public sealed partial class ApprovalBatchBuilder
{
    /// <summary>Adds papers of another batch just as they are, set-aside ones included.</summary>
    /// <param name="source">A batch with as many candidates and the same weight.</param>
    /// <param name="start">The first paper, from 0.</param>
    /// <param name="count">The number of papers, 0 or more.</param>
    /// <exception cref="ArgumentNullException"><paramref name="source"/> is null.</exception>
    /// <exception cref="ArgumentException">The batch has other candidates or another weight.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The papers are not all in the batch.</exception>
    /// <exception cref="InvalidOperationException">The batch being packed is already built.</exception>
    public void AddPapers(ApprovalBatch source, long start, long count)
    {
        Guard.Against.Null(source);
        if (source.CandidateCount != candidateCount || source.Weight != weight)
        {
            throw new ArgumentException("The batch has other candidates or another weight.", nameof(source));
        }

        Guard.Against.OutOfRange(start, nameof(start), 0, source.PaperCount);
        Guard.Against.OutOfRange(count, nameof(count), 0, source.PaperCount - start);
        int aside = source.SetAside.FirstFrom(start);
        for (long paper = start; paper < start + count; paper++)
        {
            if (aside < source.SetAside.Count && source.SetAside[aside].Paper == paper)
            {
                SetAsidePaper copy = source.SetAside[aside++];
                copy.Approvals.CopyTo(approvalRow);
                copy.Against.CopyTo(againstRow);
                AddSetAside(copy.Declared, copy.WriteIns);
                continue;
            }

            source.Approvals.Read(paper, approvalRow);
            source.Against?.Read(paper, againstRow);
            AddPlain(approvalRow, source.Against is null ? [] : againstRow);
        }
    }
}
