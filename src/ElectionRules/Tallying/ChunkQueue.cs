using ElectionRules.Ballots;

namespace ElectionRules.Tallying;

/// <summary>Hands out the chunks of a batch to any number of threads and tells how far they are.</summary>
internal sealed class ChunkQueue(ApprovalBatch batch, CountOptions options)
{
    private int next = -1;
    private long done;

    public bool TryTake(out int chunk)
    {
        options.Cancellation.ThrowIfCancellationRequested();
        chunk = Interlocked.Increment(ref next);
        return chunk < batch.Approvals.ChunkCount;
    }

    public void Report(int chunk)
    {
        if (options.Progress is not null)
        {
            int papers = batch.Approvals.ChunkAt(chunk).Length / batch.Approvals.RowBytes;
            options.Progress.Report(Interlocked.Add(ref done, papers));
        }
    }
}
