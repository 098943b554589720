using System.ComponentModel;
using ElectionRules.Law;

namespace ElectionRules.Tests.Law;

public class CitationTests
{
    private static readonly Instrument Act = new("xx/act", new LocalizedText("Act", "法", "法"));

    [Fact]
    public void The_short_form_names_instrument_version_and_article() =>
        new Citation(Act, "2010", "43(1)", Evidence.TextSeen, Evidence.TextSeen).ToString().Should().Be("Act (2010) art. 43(1)");

    [Fact]
    public void Without_an_article_the_short_form_ends_with_the_version() =>
        new Citation(Act, "2010", "", Evidence.TextSeen, Evidence.TextSeen).ToString().Should().Be("Act (2010)");

    [Fact]
    public void Only_text_and_start_seen_together_are_certain()
    {
        foreach (Evidence content in Enum.GetValues<Evidence>())
        {
            foreach (Evidence start in Enum.GetValues<Evidence>())
            {
                new Citation(Act, "2010", "1", content, start).IsCertain
                    .Should().Be(content == Evidence.TextSeen && start == Evidence.TextSeen, $"{content} and {start}");
            }
        }
    }

    [Fact]
    public void Citations_compare_by_value_with_their_rule_ids_and_note()
    {
        Citation citation = new(Act, "2010", "1", Evidence.Secondary, Evidence.Unverified) { RuleIds = ["a", "b"], Note = "n" };

        citation.Should().Be(new Citation(Act, "2010", "1", Evidence.Secondary, Evidence.Unverified) { RuleIds = ["a", "b"], Note = "n" });
        citation.Should().NotBe(citation with { RuleIds = ["b", "a"] });
        citation.Should().NotBe(citation with { Note = "" });
    }

    [Fact]
    public void A_citation_without_ids_and_note_has_none()
    {
        Citation citation = new(Act, "2010", "1", Evidence.TextSeen, Evidence.TextSeen);

        citation.RuleIds.Should().BeEmpty();
        citation.Note.Should().Be("");
    }

    [Fact]
    public void What_a_citation_needs_is_refused_when_missing()
    {
        FluentActions.Invoking(() => new Citation(null!, "2010", "1", Evidence.TextSeen, Evidence.TextSeen)).Should().ThrowExactly<ArgumentNullException>();
        FluentActions.Invoking(() => new Citation(Act, null!, "1", Evidence.TextSeen, Evidence.TextSeen)).Should().ThrowExactly<ArgumentNullException>();
        FluentActions.Invoking(() => new Citation(Act, " ", "1", Evidence.TextSeen, Evidence.TextSeen)).Should().ThrowExactly<ArgumentException>();
        FluentActions.Invoking(() => new Citation(Act, "2010", null!, Evidence.TextSeen, Evidence.TextSeen)).Should().ThrowExactly<ArgumentNullException>();
        FluentActions.Invoking(() => new Citation(Act, "2010", "1", default, Evidence.TextSeen)).Should().ThrowExactly<InvalidEnumArgumentException>();
        FluentActions.Invoking(() => new Citation(Act, "2010", "1", Evidence.TextSeen, (Evidence)4)).Should().ThrowExactly<InvalidEnumArgumentException>();
    }

    [Fact]
    public void A_cited_value_keeps_value_and_provision()
    {
        Cited<int> cited = new(7, new Citation(Act, "2010", "1", Evidence.TextSeen, Evidence.TextSeen));

        cited.Value.Should().Be(7);
        cited.ToString().Should().Be("7 — Act (2010) art. 1");
        FluentActions.Invoking(() => new Cited<string>(null!, cited.Citation)).Should().ThrowExactly<ArgumentNullException>();
        FluentActions.Invoking(() => new Cited<int>(7, null!)).Should().ThrowExactly<ArgumentNullException>();
    }

    [Fact]
    public void An_instrument_needs_a_key_and_a_name()
    {
        Act.ToString().Should().Be("Act");
        FluentActions.Invoking(() => new Instrument("", Act.Name)).Should().ThrowExactly<ArgumentException>();
        FluentActions.Invoking(() => new Instrument("xx/act", null!)).Should().ThrowExactly<ArgumentNullException>();
    }
}
