using System.Text;
using ElectionRules.Statutes.China;
using ElectionRules.TestSupport;

namespace ElectionRules.Statutes.Tests.Rules;

/// <summary>Writes the pages on the law from the catalogue and the code: one for each instrument, and the table of all rules.</summary>
internal static class LawPages
{
    private static readonly ILookup<string, string> Places = CarriedRules.All
        .SelectMany(found => found.Citation.RuleIds.Select(id => (Id: id, found.Place)))
        .Distinct()
        .ToLookup(found => found.Id, found => found.Place, StringComparer.Ordinal);

    private static readonly IReadOnlyList<(string Name, string Text)> Tests =
    [
        .. Directory.EnumerateFiles(Path.Combine(GoldenFile.RepositoryRoot(), "tests", "ElectionRules.Statutes.Tests"), "*Tests.cs", SearchOption.AllDirectories)
            .Select(file => (Path.GetFileNameWithoutExtension(file), File.ReadAllText(file)))
            .OrderBy(file => file.Item1, StringComparer.Ordinal),
    ];

    /// <summary>Gets every page with its path below <c>docs/law</c>.</summary>
    public static IEnumerable<(string Path, string Text)> All() =>
    [
        .. CatalogueRule.All.GroupBy(rule => rule.Instrument).Select(group => ($"cn/{group.Key}.md", Instrument(group.Key, [.. group]))),
        ("traceability.md", Traceability()),
    ];

    private static string Instrument(string key, CatalogueRule[] rules)
    {
        StringBuilder page = new();
        Law.Instrument? instrument = typeof(ChinaInstruments).GetProperties().Select(property => (Law.Instrument)property.GetValue(null)!)
            .FirstOrDefault(found => found.Id == "cn/" + key);
        page.Append($"# {instrument?.Name.English ?? key} · {instrument?.Name.Simplified}\n\n");
        page.Append("In our own words, not the text of the law. Written from the catalogue of rules and the code; a test keeps it true.\n\n");
        InstrumentVersion[] versions = [.. ChinaInstrumentVersions.All.Where(version => version.Citation.Instrument == instrument)];
        if (versions.Length > 0)
        {
            page.Append("| Version | In force | Text | First day | Note |\n|---|---|---|---|---|\n");
            foreach (InstrumentVersion version in versions)
            {
                page.Append($"| {version.Citation.Version} | {version.InForce.From:uuuu-MM-dd} – {version.InForce.To:uuuu-MM-dd} | {version.Citation.Content} | {version.Citation.Start} | {version.Citation.Note} |\n");
            }

            page.Append('\n');
        }

        foreach (CatalogueRule rule in rules.Where(rule => !rule.Id.StartsWith("version.", StringComparison.Ordinal)))
        {
            page.Append($"<a id=\"{rule.Anchor}\"></a>\n### `{rule.Id}`{(rule.Article.Length > 0 ? $" — art. {rule.Article}" : "")}\n\n{rule.Words}\n\n");
            page.Append($"In force {rule.Days}. Wording: {rule.Content}; first day: {rule.Start}; article number: {rule.ArticleEvidence}.");
            string[] places = [.. Places[rule.Id].Order(StringComparer.Ordinal)];
            page.Append(places.Length > 0
                ? $" Code: {string.Join(", ", places.Select(place => $"`{place}`"))}.\n\n"
                : " Not in the code: see [why](../not-modelled.md).\n\n");
        }

        return page.ToString().TrimEnd('\n') + "\n";
    }

    private static string Traceability()
    {
        StringBuilder page = new();
        page.Append("# Rules, articles, code, tests\n\n");
        page.Append("Written from the catalogue of rules, the citations in the code and the sources of the tests; a test keeps it true.\n\n");
        page.Append("| Rule | Article | Code | Tests |\n|---|---|---|---|\n");
        foreach (CatalogueRule rule in CatalogueRule.All)
        {
            string[] places = [.. Places[rule.Id].Order(StringComparer.Ordinal)];
            string code = places.Length == 0 ? "[not modelled](not-modelled.md)" : string.Join(", ", places.Take(3).Select(place => $"`{place}`")) + (places.Length > 3 ? $" and {places.Length - 3} more" : "");
            page.Append($"| [`{rule.Id}`](cn/{rule.Instrument}.md#{rule.Anchor}) | {rule.Article} | {code} | {string.Join(", ", TestsOf(rule.Id, places))} |\n");
        }

        return page.ToString();
    }

    /// <summary>Tests that name the rule, or the type that carries it; the boundaries of every rule book have a test of their own.</summary>
    private static IEnumerable<string> TestsOf(string id, string[] places)
    {
        string[] types = [.. places.Where(place => place[0] is >= 'A' and <= 'Z').Select(place => place.Split('.')[0]).Distinct()];
        IEnumerable<string> found = Tests.Where(test => test.Text.Contains($"\"{id}\"", StringComparison.Ordinal)
            || types.Any(type => test.Text.Contains(type, StringComparison.Ordinal))).Select(test => test.Name);
        return (places.Any(place => place.StartsWith("cn/", StringComparison.Ordinal)) ? found.Append("BoundariesTests") : found)
            .Distinct().Order(StringComparer.Ordinal).Take(4);
    }
}
