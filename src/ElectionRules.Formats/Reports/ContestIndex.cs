using ElectionRules.Formats.Scenarios;

namespace ElectionRules.Formats.Reports;

/// <summary>The contests of a scenario with their numbers in the report, from 1, grouped for the reader.</summary>
internal sealed class ContestIndex
{
    /// <summary>Numbers the contests in their order.</summary>
    public ContestIndex(ScenarioResult result)
    {
        Dictionary<JurisdictionId, LocalizedText> names = result.Jurisdictions.ToDictionary(place => place.Id, place => place.Name);
        Entries =
        [
            .. result.Contests.Select((contest, index) => new Entry(
                index + 1,
                contest,
                names.GetValueOrDefault(contest.Body.Jurisdiction) ?? LocalizedText.Same(contest.Body.Jurisdiction.Value),
                PathMarks.Of(contest))),
        ];
        Kinds = [.. Entries.GroupBy(entry => entry.Contest.Body.Kind, StringComparer.Ordinal)];
        Places =
        [
            .. result.Jurisdictions
                .Select(place => (place, Entries.Where(entry => entry.Contest.Body.Jurisdiction == place.Id).ToArray()))
                .Where(place => place.Item2.Length > 0),
        ];
        Marks = [.. Entries.SelectMany(entry => entry.Marks.Select(mark => (mark, entry))).GroupBy(item => item.mark, item => item.entry).OrderBy(group => group.Key)];
    }

    /// <summary>Gets every contest in order.</summary>
    public IReadOnlyList<Entry> Entries { get; }

    /// <summary>Gets the contests by the kind of the body, in the order of the first contest of each.</summary>
    public IReadOnlyList<IGrouping<string, Entry>> Kinds { get; }

    /// <summary>Gets the places that have contests.</summary>
    public IReadOnlyList<(ScenarioJurisdiction Place, Entry[] Contests)> Places { get; }

    /// <summary>Gets the contests by what sets them apart.</summary>
    public IReadOnlyList<IGrouping<PathMark, Entry>> Marks { get; }

    /// <summary>A contest in the report.</summary>
    /// <param name="Number">Its number, from 1.</param>
    /// <param name="Contest">The contest.</param>
    /// <param name="Place">The name of the place.</param>
    /// <param name="Marks">What sets it apart.</param>
    internal sealed record Entry(int Number, ContestResult Contest, LocalizedText Place, IReadOnlyList<PathMark> Marks)
    {
        /// <summary>Gets the totals of the contest.</summary>
        public ScenarioTotals Totals { get; } = ScenarioTotals.Of([Contest]);
    }
}
