namespace ElectionRules.Tallying;

/// <summary>Hands out the chunks of a batch to any number of threads and tells how far they are.</summary>
internal sealed class ChunkQueue
{
    private readonly int chunkCount;
    private readonly CountOptions options;
    private int next = -1;
    private long done;

    private ChunkQueue(int chunkCount, CountOptions options)
    {
        this.chunkCount = chunkCount;
        this.options = options;
    }

    /// <summary>Shares chunks among threads; returns what each of them came to, which is one part or more.</summary>
    public static T[] Share<T>(int chunkCount, CountOptions options, Func<ChunkQueue, T> count)
    {
        ChunkQueue queue = new(chunkCount, options);
        int threads = Math.Min(options.Threads, chunkCount);
        if (threads <= 1)
        {
            return [count(queue)];
        }

        T[] parts = new T[threads];
        Parallel.For(0, threads, new ParallelOptions { MaxDegreeOfParallelism = threads, CancellationToken = options.Cancellation }, part => parts[part] = count(queue));
        return parts;
    }

    public bool TryTake(out int chunk)
    {
        options.Cancellation.ThrowIfCancellationRequested();
        chunk = Interlocked.Increment(ref next);
        return chunk < chunkCount;
    }

    /// <summary>Tells that so many papers more are counted.</summary>
    public void Report(int papers) => options.Progress?.Report(Interlocked.Add(ref done, papers));
}
