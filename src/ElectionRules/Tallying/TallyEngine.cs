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
public static class TallyEngine
{
    /// <summary>Gets the name of the way of counting that suits this processor: "vector512", "vector256", "vector128", "portable" or "scalar".</summary>
    /// <exception cref="InvalidOperationException">The environment variable ELECTIONRULES_KERNEL is set to another name.</exception>
    public static string KernelName => KernelCatalog.Chosen.Name;

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
        new BatchCount(Guard.Against.Null(batch), Guard.Against.Null(rule), KernelCatalog.Chosen, Guard.Against.Null(options)).Run();
}
