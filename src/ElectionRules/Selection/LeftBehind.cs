using ElectionRules.Nominations;
using ElectionRules.Transcripts;

namespace ElectionRules.Selection;

/// <summary>A person who did not move on from a stage, and why.</summary>
/// <param name="Candidate">The person.</param>
/// <param name="Reason">Why.</param>
public sealed record LeftBehind(Candidate Candidate, Reason Reason);
