using ElectionRules.Nominations;

namespace ElectionRules.Rounds;

/// <summary>Somebody who was elected: by which ballot and with how many votes.</summary>
/// <param name="Candidate">The person.</param>
/// <param name="Ballot">
/// The number of the ballot that elected, from 1; where a tie was decided outside, the ballot that tied; 0 where nobody else
/// stood and no ballot was needed.
/// </param>
/// <param name="Votes">Votes for the person in that ballot; 0 where none was needed.</param>
/// <param name="ByDecision">Whether a decision outside the count settled it.</param>
public sealed record Winner(Candidate Candidate, int Ballot, long Votes, bool ByDecision);
