using ElectionRules.Rounds;

namespace ElectionRules.Formats.Reports;

/// <summary>The lines of a ballot's table: the results, or the figures alone where the poll did not stand.</summary>
internal static class BallotLines
{
    /// <summary>Gets the standing of candidates in a poll that did not stand: none.</summary>
    public const CandidateStanding None = default;

    /// <summary>Returns the lines in the order of the report.</summary>
    public static IEnumerable<CandidateResult> Of(BallotReport ballot) => ballot.Stood ? ballot.Results : Figures(ballot);

    private static IEnumerable<CandidateResult> Figures(BallotReport ballot)
    {
        for (int i = 0; i < ballot.Slate.Count; i++)
        {
            yield return new(
                ballot.Slate[i], IsWriteIn: false, ballot.Tally.For(i), ballot.Tally.Against(i), ballot.Tally.Abstain(i), None, Gap: 0);
        }

        foreach (Tallying.WriteInVotes written in ballot.Tally.WriteIns.Where(written => written.Votes > 0))
        {
            yield return new(ballot.WriteIns[written.Code], IsWriteIn: true, written.Votes, Against: 0, Abstain: 0, None, Gap: 0);
        }
    }
}
