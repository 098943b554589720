namespace ElectionRules.Rounds;

/// <summary>Where two books first part on the same papers.</summary>
/// <param name="Ballot">The number of the ballot after which they part; 0 where they part before the first.</param>
/// <param name="Before">Where the contest stands under the one book, with its reasons.</param>
/// <param name="After">Where it stands under the other.</param>
public sealed record OutcomeDifference(int Ballot, ContestState Before, ContestState After);
