using ElectionRules.TestSupport;

namespace ElectionRules.Statutes.Tests.Rules;

/// <summary>One rule of the catalogue: where it stands, when it is in force, how it is known, and what it says in our words.</summary>
internal sealed record CatalogueRule(
    string Id, string Instrument, string Article, string ArticleEvidence, string From, string To, string Content, string Start, string Words)
{
    public static IReadOnlyList<CatalogueRule> All { get; } =
    [
        .. File.ReadLines(Path.Combine(GoldenFile.RepositoryRoot(), "tests", "ElectionRules.Statutes.Tests", "Data", "prc-rules.tsv"))
            .Skip(1)
            .Select(line => line.Split('\t'))
            .Select(cells => new CatalogueRule(cells[0], cells[1], cells[2], cells[3], cells[4], cells[5], cells[6], cells[7], cells[8])),
    ];

    public string Anchor => Id.Replace('.', '-');

    public string Days => To.Length == 0 ? $"from {From}" : $"{From} to {To}";
}
