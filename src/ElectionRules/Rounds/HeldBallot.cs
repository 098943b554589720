using ElectionRules.Ballots;

namespace ElectionRules.Rounds;

/// <summary>The papers of one ballot and who came, to be counted under more than one book.</summary>
/// <param name="Turnout">Who could vote and who came; with every base that any of the books needs.</param>
/// <param name="Papers">The papers; their candidates are the slate, in order.</param>
public sealed record HeldBallot(Turnout Turnout, ApprovalBatch Papers);
