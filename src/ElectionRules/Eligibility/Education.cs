using NodaTime;

namespace ElectionRules.Eligibility;

/// <summary>An education completed.</summary>
/// <param name="Level">The level.</param>
/// <param name="Since">The day on which it was completed.</param>
public sealed record Education(EducationLevel Level, LocalDate Since);
