using NodaTime;

namespace ElectionRules.Eligibility;

/// <summary>The last days for the steps of a roll, each day included.</summary>
/// <param name="Publication">For publishing the roll.</param>
/// <param name="Objection">For raising an objection, or null where no limit is laid down.</param>
/// <param name="Suit">For bringing a suit.</param>
/// <param name="Judgment">For the judgment.</param>
public sealed record RollDeadlines(LocalDate Publication, LocalDate? Objection, LocalDate Suit, LocalDate Judgment);
