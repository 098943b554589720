using NodaTime;

namespace ElectionRules.Eligibility;

/// <summary>An agreement to stand in a contest.</summary>
/// <param name="Contest">The contest.</param>
/// <param name="On">The day on which it was given.</param>
public sealed record Consent(ContestId Contest, LocalDate On);
