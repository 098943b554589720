using Ardalis.GuardClauses;
using ElectionRules.Ballots;
using ElectionRules.Tallying.Kernels;

namespace ElectionRules.Tallying;

/// <summary>Counts batches of papers.</summary>
/// <remarks>
/// The result is the same to the bit whatever the processor, the number of threads, the order of the papers and the
/// split into batches. Every count is made twice: figures kept paper by paper while a batch was packed must agree with
/// what the stored papers add up to, or no result is given.
/// </remarks>
public static partial class TallyEngine
{
    /// <summary>Gets the name of the way of counting that suits this processor: "vector512", "vector256", "vector128", "portable" or "scalar".</summary>
    /// <exception cref="InvalidOperationException">The environment variable ELECTIONRULES_KERNEL is set to another name.</exception>
    internal static string KernelName => KernelCatalog.Chosen.Name;

    /// <summary>Counts a batch under a rule, on the calling thread.</summary>
    /// <param name="batch">The papers.</param>
    /// <param name="rule">When a paper is valid and which marks count.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="OverflowException">A count exceeds 2⁶³ − 1, because of the weight of the papers.</exception>
    /// <exception cref="TallyMismatchException">The two accumulations disagree.</exception>
    public static ApprovalTally Count(ApprovalBatch batch, PaperRule rule) => Count(batch, rule, CountOptions.SingleThread);

    /// <summary>Counts a batch under a rule.</summary>
    /// <param name="batch">The papers.</param>
    /// <param name="rule">When a paper is valid and which marks count.</param>
    /// <param name="options">Threads, cancellation and progress.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="OperationCanceledException">The count was cancelled.</exception>
    /// <exception cref="OverflowException">A count exceeds 2⁶³ − 1, because of the weight of the papers.</exception>
    /// <exception cref="TallyMismatchException">The two accumulations disagree.</exception>
    public static ApprovalTally Count(ApprovalBatch batch, PaperRule rule, CountOptions options) =>
        new BatchCount(Guard.Against.Null(batch), Guard.Against.Null(rule), KernelCatalog.Forced, Guard.Against.Null(options)).Run();

    /// <summary>Counts the papers of a builder and starts it again, without papers, in the same memory: for one box after the other.</summary>
    /// <param name="builder">The builder with the papers.</param>
    /// <param name="rule">When a paper is valid and which marks count.</param>
    /// <param name="next">The id of the batch that is packed next.</param>
    /// <returns>The tally of the papers so far. When it throws, the builder takes no more papers.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="next"/> is the default value.</exception>
    /// <exception cref="InvalidOperationException">The batch is already built.</exception>
    /// <exception cref="OverflowException">A count exceeds 2⁶³ − 1, because of the weight of the papers.</exception>
    /// <exception cref="TallyMismatchException">The two accumulations disagree.</exception>
    public static ApprovalTally CountAndClear(ApprovalBatchBuilder builder, PaperRule rule, BatchId next)
    {
        Guard.Against.Null(builder);
        Guard.Against.Null(rule);
        Guard.Against.Default(next);
        ApprovalTally tally = Count(builder.Build(), rule);
        builder.Restart(next);
        return tally;
    }

    /// <summary>Counts a batch of papers that choose one candidate each, on the calling thread.</summary>
    /// <param name="batch">The papers.</param>
    /// <exception cref="ArgumentNullException"><paramref name="batch"/> is null.</exception>
    /// <exception cref="TallyMismatchException">The two accumulations disagree.</exception>
    public static ApprovalTally Count(ChoiceBatch batch) => new ChoiceCount(Guard.Against.Null(batch), KernelCatalog.Chosen).Run();

    /// <summary>Counts the valid papers that approve just these candidates and name nobody else, by weight.</summary>
    /// <param name="batch">The papers.</param>
    /// <param name="rule">When a paper is valid and which marks count.</param>
    /// <param name="candidates">The set, by index and in any order; none for papers that name nobody.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">An index is outside the paper.</exception>
    /// <exception cref="OverflowException">The count exceeds 2⁶³ − 1.</exception>
    public static long CountExactly(ApprovalBatch batch, PaperRule rule, ReadOnlySpan<int> candidates)
    {
        CombinationCount count = new(Guard.Against.Null(batch), Guard.Against.Null(rule), KernelCatalog.Chosen);
        ulong[] set = new ulong[batch.Approvals.RowWords];
        foreach (int candidate in candidates)
        {
            if (candidate < 0 || candidate >= batch.CandidateCount)
            {
                throw new ArgumentOutOfRangeException(nameof(candidates), candidate, $"A paper has the candidates 0 to {batch.CandidateCount - 1}.");
            }

            set[candidate >> 6] |= 1UL << candidate;
        }

        return count.PapersApprovingExactly(set);
    }

    /// <summary>Counts, for every pair of candidates, the valid papers that approve both, by weight.</summary>
    /// <param name="batch">The papers.</param>
    /// <param name="rule">When a paper is valid and which marks count.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="OverflowException">A count exceeds 2⁶³ − 1.</exception>
    public static CoApprovals CountPairs(ApprovalBatch batch, PaperRule rule) =>
        new CombinationCount(Guard.Against.Null(batch), Guard.Against.Null(rule), KernelCatalog.Chosen).Pairs();

    /// <summary>Counts many batches under one rule and adds them up; threads work on different batches.</summary>
    /// <param name="candidateCount">The number of candidates of every batch.</param>
    /// <param name="batches">The batches, in any order; may be none.</param>
    /// <param name="rule">When a paper is valid and which marks count.</param>
    /// <param name="options">Threads, cancellation and progress.</param>
    /// <exception cref="ArgumentNullException">An argument or a batch is null.</exception>
    /// <exception cref="ArgumentException">A batch has another number of candidates.</exception>
    /// <exception cref="DuplicateBatchException">A batch comes twice.</exception>
    /// <exception cref="OperationCanceledException">The count was cancelled.</exception>
    /// <exception cref="OverflowException">A count exceeds 2⁶³ − 1.</exception>
    /// <exception cref="TallyMismatchException">The two accumulations of a batch disagree.</exception>
    public static ApprovalTally CountAll(int candidateCount, IReadOnlyList<ApprovalBatch> batches, PaperRule rule, CountOptions options)
    {
        Guard.Against.Null(batches);
        Guard.Against.Null(rule);
        Guard.Against.Null(options);
        CountOptions each = options with { Threads = 1, Progress = null };
        ApprovalTally[] tallies = new ApprovalTally[batches.Count];
        ParallelOptions parallel = new() { MaxDegreeOfParallelism = options.Threads, CancellationToken = options.Cancellation };
        long papers = 0;
        for (int index = 0; index < batches.Count; index++)
        {
            Guard.Against.Null(batches[index], nameof(batches));
        }

        Parallel.For(0, tallies.Length, parallel, index =>
        {
            tallies[index] = Count(batches[index], rule, each);
            options.Progress?.Report(Interlocked.Add(ref papers, batches[index].PaperCount));
        });
        return ApprovalTally.Sum(candidateCount, tallies);
    }
}
