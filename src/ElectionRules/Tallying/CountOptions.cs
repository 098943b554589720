using Ardalis.GuardClauses;

namespace ElectionRules.Tallying;

/// <summary>How a count is run. Nothing here changes a result.</summary>
public sealed record CountOptions
{
    /// <summary>Gets one thread, no cancellation, no progress.</summary>
    public static CountOptions SingleThread { get; } = new();

    /// <summary>Gets the greatest number of threads to use, 1 or more; 1 unless set.</summary>
    /// <exception cref="ArgumentException">The number is below 1.</exception>
    public int Threads
    {
        get;
        init => field = Guard.Against.NegativeOrZero(value, nameof(Threads));
    }
    = 1;

    /// <summary>Gets the token that ends the count early with an <see cref="OperationCanceledException"/>; looked at once a mebibyte.</summary>
    public CancellationToken Cancellation { get; init; }

    /// <summary>Gets who is told the number of papers counted so far, once a mebibyte and from any thread; null for nobody.</summary>
    public IProgress<long>? Progress { get; init; }
}
