using ElectionRules.Formats.Text;
using NodaTime;

namespace ElectionRules.Formats.Scenarios;

/// <summary>A scenario decided: every contest in order of date, with what was computed beside what was published.</summary>
public sealed record ScenarioResult
{
    /// <summary>Gets the title.</summary>
    public required LocalizedText Title { get; init; }

    /// <summary>Gets the first and the last day of the transition.</summary>
    public required DateInterval Calendar { get; init; }

    /// <summary>Gets the readings of open law that were chosen, as name and value, in the order of the document.</summary>
    public required EquatableArray<ScenarioReading> Readings { get; init; }

    /// <summary>Gets the places.</summary>
    public required EquatableArray<ScenarioJurisdiction> Jurisdictions { get; init; }

    /// <summary>Gets the bodies that elect or are elected.</summary>
    public required EquatableArray<ScenarioBody> Bodies { get; init; }

    /// <summary>Gets the contests in order of date, equal dates in the order of the document.</summary>
    public required EquatableArray<ContestResult> Contests { get; init; }

    /// <summary>Gets the days by which bodies had to be done, and whether they were.</summary>
    public required EquatableArray<MilestoneResult> Milestones { get; init; }

    /// <summary>Gets the figures computed beside the published ones.</summary>
    public required EquatableArray<MeasureResult> Measures { get; init; }

    /// <summary>Gets the further parts of the report: eligibility, selection, composition, programme, conduct.</summary>
    public required EquatableArray<ReportSection> Sections { get; init; }

    /// <summary>Gets what was noticed in the input without being wrong.</summary>
    public required EquatableArray<TextError> Warnings { get; init; }
}
