using ElectionRules.Conduct;
using ElectionRules.Eligibility;
using ElectionRules.Nominations;
using ElectionRules.Programme;
using ElectionRules.Rounds;
using NodaTime;

namespace ElectionRules.Formats.Scenarios;

/// <summary>What a scenario may refer to by id: rule books and their like. The formats know no statute; a caller supplies them.</summary>
public sealed record ScenarioLibrary
{
    /// <summary>Gets the finder of rule books: a series by its id, or null where there is none.</summary>
    public required Func<string, RuleBookSeries?> Books { get; init; }

    /// <summary>
    /// Gets the finder of programmes: one by its id and the day whose law applies, or null where there is none. Its limits count
    /// calendar days and months, no working days.
    /// </summary>
    public required Func<string, LocalDate, ProgrammePlan?> Programmes { get; init; }

    /// <summary>Gets the finder of codes of conduct: one by its id, or null where there is none.</summary>
    public required Func<string, ConductCode?> Codes { get; init; }

    /// <summary>Gets the finder of qualifications: a set by its id and the day whose law applies, or null where there is none.</summary>
    public required Func<string, LocalDate, EligibilityRules?> Qualifications { get; init; }

    /// <summary>Gets the finder of rules of nomination: some by their id and the day whose law applies, or null where there are none.</summary>
    public required Func<string, LocalDate, NominationRules?> Nominations { get; init; }
}
