using ElectionRules.Transcripts;

namespace ElectionRules.Nominations;

/// <summary>Whether one list stands.</summary>
/// <param name="Nomination">The list.</param>
/// <param name="Counted">The signers whose signatures count, in order.</param>
/// <param name="Refusals">Every reason why it does not stand; empty where it stands.</param>
/// <param name="Notes">What was noticed without harm to it: a signature that does not count, a name that stands twice.</param>
public sealed record NominationFinding(
    Nomination Nomination, EquatableArray<PersonId> Counted, EquatableArray<Reason> Refusals, EquatableArray<Reason> Notes)
{
    /// <summary>Gets a value indicating whether it stands.</summary>
    public bool Stands => Refusals.Count == 0;
}
