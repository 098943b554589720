using ElectionRules.Law;

namespace ElectionRules.Statutes.Tests.Rules;

/// <summary>No citation claims to know a rule better than the catalogue does, and an article number from memory is called that.</summary>
public class CarriedEvidenceTests
{
    private static readonly Dictionary<string, CatalogueRule> Rules = CatalogueRule.All.ToDictionary(rule => rule.Id);

    /// <summary>The start that the catalogue marks is that of an older version; the one cited here is known better.</summary>
    private static readonly HashSet<(string Id, string Version)> KnownBetter = [("vc.recall", "2025"), ("ol.jud.cand", "2022")];

    /// <summary>Carried beside a rule that was read, with a note that says how it is known.</summary>
    private static readonly HashSet<string> Noted = ["el.short.kinds"];

    [Fact]
    public void No_citation_claims_more_for_what_a_rule_says_than_the_catalogue() => Claims(
            (citation, rule) => Rank(citation.Content) < Rank(rule.Content) && !(Noted.Contains(rule.Id) && citation.Note.Contains("secondary source", StringComparison.Ordinal)))
        .Should().BeEmpty();

    [Fact]
    public void No_citation_claims_more_for_when_a_rule_began_than_the_catalogue() => Claims(
            (citation, rule) => Rank(citation.Start) < Rank(rule.Start) && !KnownBetter.Contains((rule.Id, citation.Version)))
        .Should().BeEmpty();

    /// <summary>Version and article are printed in every language as they are; what names a place is in the instrument's name.</summary>
    [Fact]
    public void No_version_or_article_holds_a_word_of_one_language() => CarriedRules.All
        .Where(place => place.Citation.Article != "sample" && (place.Citation.Version + place.Citation.Article).Any(char.IsLetter))
        .Select(place => $"{place.Place}: {place.Citation}")
        .Should().BeEmpty();

    [Fact]
    public void The_name_of_an_instrument_in_Chinese_holds_no_English_word() => CarriedRules.All
        .Select(place => place.Citation.Instrument.Name)
        .Where(name => !name.English.Contains("sample", StringComparison.Ordinal) && (name.Simplified + name.Traditional).Any(char.IsAsciiLetterLower))
        .Select(name => name.Simplified)
        .Should().BeEmpty();

    private static IEnumerable<string> Claims(Func<Citation, CatalogueRule, bool> tooMuch) =>
        from place in CarriedRules.All
        from id in place.Citation.RuleIds
        where tooMuch(place.Citation, Rules[id])
        select $"{place.Place}: {id} by {place.Citation}";

    private static int Rank(Evidence evidence) => evidence switch
    {
        Evidence.TextSeen => 0,
        Evidence.Secondary => 1,
        _ => 2,
    };

    private static int Rank(string evidence) => evidence switch
    {
        "text seen" => 0,
        "secondary" => 1,
        _ => 2,
    };
}
