using ElectionRules.Transcripts;

namespace ElectionRules.Formats.Scenarios;

/// <summary>A part of a report beside the contests: a table, and the reasons behind it.</summary>
public sealed record ReportSection
{
    /// <summary>Gets the heading.</summary>
    public required LocalizedText Title { get; init; }

    /// <summary>Gets one sentence on what the part shows; null where the heading says it.</summary>
    public LocalizedText? Summary { get; init; }

    /// <summary>Gets the headings of the columns; empty where there is no table.</summary>
    public EquatableArray<LocalizedText> Columns { get; init; }

    /// <summary>Gets the rows, each with as many cells as there are columns.</summary>
    public EquatableArray<EquatableArray<LocalizedText>> Rows { get; init; }

    /// <summary>Gets the reasons to list below the table.</summary>
    public EquatableArray<Reason> Reasons { get; init; }
}
