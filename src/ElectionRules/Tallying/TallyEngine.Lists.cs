using Ardalis.GuardClauses;
using ElectionRules.Ballots;

namespace ElectionRules.Tallying;

/// <content>Papers kept as lists of marks.</content>
public static partial class TallyEngine
{
    /// <summary>Counts a batch of lists under a rule, on the calling thread.</summary>
    /// <param name="batch">The papers.</param>
    /// <param name="rule">When a paper is valid and which marks count.</param>
    /// <returns>The tally that <see cref="Count(ApprovalBatch, PaperRule)"/> gives of the same papers; every figure by weight where papers have weights.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="OverflowException">A count exceeds 2⁶³ − 1, because of the weights of the papers.</exception>
    /// <exception cref="TallyMismatchException">The two accumulations disagree.</exception>
    public static ApprovalTally Count(ApprovalListBatch batch, PaperRule rule) => Count(batch, rule, CountOptions.SingleThread);

    /// <summary>Counts a batch of lists under a rule.</summary>
    /// <param name="batch">The papers.</param>
    /// <param name="rule">When a paper is valid and which marks count.</param>
    /// <param name="options">Threads, cancellation and progress.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="OperationCanceledException">The count was cancelled.</exception>
    /// <exception cref="OverflowException">A count exceeds 2⁶³ − 1, because of the weights of the papers.</exception>
    /// <exception cref="TallyMismatchException">The two accumulations disagree.</exception>
    public static ApprovalTally Count(ApprovalListBatch batch, PaperRule rule, CountOptions options) =>
        new ListCount(Guard.Against.Null(batch), Guard.Against.Null(rule), Guard.Against.Null(options)).Run();

    /// <summary>Counts the papers of a builder and starts it again, without papers, in the same memory: for one box after the other.</summary>
    /// <param name="builder">The builder with the papers.</param>
    /// <param name="rule">When a paper is valid and which marks count.</param>
    /// <param name="next">The id of the batch that is packed next.</param>
    /// <returns>The tally of the papers so far. When it throws, the builder takes no more papers.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="next"/> is the default value.</exception>
    /// <exception cref="InvalidOperationException">The batch is already built.</exception>
    /// <exception cref="TallyMismatchException">The two accumulations disagree.</exception>
    public static ApprovalTally CountAndClear(ApprovalListBatchBuilder builder, PaperRule rule, BatchId next)
    {
        Guard.Against.Null(builder);
        Guard.Against.Null(rule);
        Guard.Against.Default(next);
        ApprovalTally tally = Count(builder.Build(), rule);
        builder.Restart(next);
        return tally;
    }

    /// <summary>Counts the papers of a builder and starts it again, without papers, in the same memory: for one box after the other.</summary>
    /// <param name="builder">The builder with the papers.</param>
    /// <param name="rule">When a paper is valid and which marks count.</param>
    /// <param name="next">The id of the batch that is packed next.</param>
    /// <returns>The tally of the papers so far, by weight. When it throws, the builder takes no more papers.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="next"/> is the default value.</exception>
    /// <exception cref="InvalidOperationException">The batch is already built.</exception>
    /// <exception cref="OverflowException">A count exceeds 2⁶³ − 1, because of the weights of the papers.</exception>
    /// <exception cref="TallyMismatchException">The two accumulations disagree.</exception>
    public static ApprovalTally CountAndClear(WeightedListBatchBuilder builder, PaperRule rule, BatchId next)
    {
        Guard.Against.Null(builder);
        Guard.Against.Null(rule);
        Guard.Against.Default(next);
        ApprovalTally tally = Count(builder.Build(), rule);
        builder.Restart(next);
        return tally;
    }
}
