namespace ElectionRules.Tallying;

/// <summary>For every pair of candidates, the valid papers that approve both; on the diagonal, those that approve the one.</summary>
public sealed class CoApprovals
{
    private readonly long[][] papers;

    internal CoApprovals(long[][] papers) => this.papers = papers;

    /// <summary>Gets the number of candidates.</summary>
    public int CandidateCount => papers.Length;

    /// <summary>Gets the valid papers that approve both of two candidates; of one and the same, its votes for.</summary>
    /// <param name="first">A candidate's index, from 0.</param>
    /// <param name="second">A candidate's index, from 0.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such candidate.</exception>
    public long this[int first, int second]
    {
        get
        {
            ArgumentOutOfRangeException.ThrowIfNegative(first);
            ArgumentOutOfRangeException.ThrowIfNegative(second);
            ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(first, papers.Length);
            ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(second, papers.Length);
            return papers[first][second];
        }
    }
}
