using ElectionRules.Ballots;
using ElectionRules.Nominations;
using ElectionRules.Tallying;

namespace ElectionRules.TestSupport;

/// <summary>Short forms for slates and totals in tests.</summary>
public static class Votes
{
    /// <summary>A slate of persons whose key is their name.</summary>
    public static Slate Slate(params ReadOnlySpan<string> names)
    {
        List<Candidate> candidates = [];
        foreach (string name in names)
        {
            candidates.Add(Candidate.Of(name, name));
        }

        return Nominations.Slate.Of(candidates);
    }

    /// <summary>Totals of votes for, on a number of papers that are all valid.</summary>
    public static ApprovalTally For(long papers, params ReadOnlySpan<long> votes) => Totals(papers, 0, votes, new long[votes.Length]);

    /// <summary>Totals with void papers and votes against.</summary>
    public static ApprovalTally Totals(
        long papers, long voidPapers, ReadOnlySpan<long> votesFor, ReadOnlySpan<long> votesAgainst, params ReadOnlySpan<WriteInVotes> writeIns) =>
        ApprovalTally.FromTotals(new BatchId("totals"), papers, voidPapers, votesFor, votesAgainst, writeIns);
}
