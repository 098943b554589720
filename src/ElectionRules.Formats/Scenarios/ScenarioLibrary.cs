using ElectionRules.Conduct;
using ElectionRules.Eligibility;
using ElectionRules.Nominations;
using ElectionRules.Programme;
using ElectionRules.Rounds;
using ElectionRules.Selection;
using NodaTime;

namespace ElectionRules.Formats.Scenarios;

/// <summary>What a scenario may refer to by id: rule books and their like. The formats know no statute; a caller supplies them.</summary>
public sealed record ScenarioLibrary
{
    /// <summary>
    /// Gets the finder of rule books: a series by its id, or null where there is none. It throws <see cref="ArgumentException"/>,
    /// with a sentence for the author of the scenario, where the book depends on a reading that the scenario did not choose.
    /// Books that stand in the folder of the scenario are found before it is asked.
    /// </summary>
    public required Func<string, RuleBookSeries?> Books { get; init; }

    /// <summary>
    /// Gets the finder of programmes: one by its id and the day whose law applies, or null where there is none. Its limits count
    /// calendar days and months, no working days.
    /// </summary>
    public Func<string, LocalDate, ProgrammePlan?> Programmes { get; init; } = (_, _) => null;

    /// <summary>
    /// Gets the finder of selection plans, or null where there is none of that id. It throws <see cref="ArgumentException"/>, with
    /// a sentence for the author of the scenario, where the plan cannot be made on those terms.
    /// </summary>
    public Func<SelectionTerms, SelectionPlan?> Selections { get; init; } = _ => null;

    /// <summary>Gets the finder of codes of conduct: one by its id, or null where there is none.</summary>
    public Func<string, ConductCode?> Codes { get; init; } = _ => null;

    /// <summary>Gets the finder of qualifications: a set by its id and the day whose law applies, or null where there is none.</summary>
    public Func<string, LocalDate, EligibilityRules?> Qualifications { get; init; } = (_, _) => null;

    /// <summary>Gets the finder of rules of nomination: some by their id and the day whose law applies, or null where there are none.</summary>
    public Func<string, LocalDate, NominationRules?> Nominations { get; init; } = (_, _) => null;
}
