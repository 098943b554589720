using ElectionRules.Nominations;

namespace ElectionRules.Rounds;

/// <summary>One candidate's figures in one ballot.</summary>
/// <param name="Candidate">The candidate.</param>
/// <param name="IsWriteIn">Whether the name was not on the paper.</param>
/// <param name="For">Votes for the candidate.</param>
/// <param name="Against">Votes against; 0 for a write-in.</param>
/// <param name="Abstain">Valid papers without a vote on the candidate; 0 for a write-in.</param>
/// <param name="Standing">How the candidate came out.</param>
/// <param name="Gap">Votes missing to what was needed; 0 for those who passed.</param>
public sealed record CandidateResult(
    Candidate Candidate, bool IsWriteIn, long For, long Against, long Abstain, CandidateStanding Standing, long Gap);
