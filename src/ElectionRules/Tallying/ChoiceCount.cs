using ElectionRules.Ballots;
using ElectionRules.Tallying.Kernels;

namespace ElectionRules.Tallying;

/// <summary>One count of one batch of papers that choose one candidate each.</summary>
internal sealed class ChoiceCount(ChoiceBatch batch, ITallyKernel kernel)
{
    public ApprovalTally Run()
    {
        // Two codes more than candidates: blank and void.
        Histogram histogram = new(batch.CandidateCount + 2, batch.Codes.RowBytes, kernel);
        for (int chunk = 0; chunk < batch.Codes.ChunkCount; chunk++)
        {
            histogram.Add(batch.Codes.ChunkAt(chunk));
        }

        long[] counts = histogram.ToCounts();
        Check(counts);
        return Tally(counts);
    }

    private void Check(long[] counts)
    {
        long papers = 0;
        long codeSum = 0;
        for (int code = 0; code < counts.Length; code++)
        {
            papers += counts[code];
            codeSum += code * counts[code];
        }

        if (papers != batch.PaperCount || codeSum != batch.CodeSum || counts[^1] != batch.Voids.Values.Sum())
        {
            throw new TallyMismatchException("The count of the choices disagrees with what was packed.");
        }
    }

    private ApprovalTally Tally(long[] counts)
    {
        TallySum sum = new(counts[..batch.CandidateCount], new long[batch.CandidateCount]);
        long blank = counts[^2];
        sum.Papers = batch.PaperCount;
        sum.Valid = batch.PaperCount - counts[^1];
        sum.Blank = blank;
        sum.UnderVotes = blank;
        sum.AddPapersWithMarks(0, blank);
        sum.AddPapersWithMarks(1, sum.Valid - blank);
        foreach ((VoidReason reason, long papers) in batch.Voids)
        {
            sum.VoidByReason[(int)reason - 1] += papers;
        }

        sum.AddBatch(batch.Id);
        return sum.ToTally();
    }
}
