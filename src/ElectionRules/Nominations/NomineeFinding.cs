using ElectionRules.Transcripts;

namespace ElectionRules.Nominations;

/// <summary>Whether one person who was put forward stands.</summary>
/// <param name="Candidate">The person, with the name of the first list.</param>
/// <param name="Nominations">The standing lists that name the person.</param>
/// <param name="Refusals">Every reason why he or she does not stand; empty where the person stands.</param>
public sealed record NomineeFinding(Candidate Candidate, EquatableArray<NominationId> Nominations, EquatableArray<Reason> Refusals)
{
    /// <summary>Gets a value indicating whether the person stands.</summary>
    public bool Stands => Refusals.Count == 0;
}
