using ElectionRules.Nominations;

namespace ElectionRules.Formats.Scenarios;

/// <summary>What the further parts of a scenario give: sections of the report, and figures beside the published ones.</summary>
internal sealed class ReportParts
{
    public List<ReportSection> Sections { get; } = [];

    public List<MeasureResult> Measures { get; } = [];

    /// <summary>Gets the nominees of each selection that came to its end.</summary>
    public Dictionary<string, Slate> Nominees { get; } = new(StringComparer.Ordinal);

    /// <summary>Adds a whole number beside the published one; nothing where none was published.</summary>
    public void Measure(LocalizedText name, long computed, long? published)
    {
        if (published is not null)
        {
            Measures.Add(new(name, Figures.Number(computed), Figures.Number(published.Value), computed == published));
        }
    }
}
