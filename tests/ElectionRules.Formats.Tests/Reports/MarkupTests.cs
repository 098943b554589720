using System.Net;
using System.Text.RegularExpressions;
using CsCheck;
using ElectionRules.Formats.Reports;
using ElectionRules.TestSupport;
using NodaTime;

namespace ElectionRules.Formats.Tests.Reports;

/// <summary>What reports make of hostile names: B047, B048, B052 to B056.</summary>
public sealed partial class MarkupTests
{
    private static readonly string[] Hostile =
    [
        "<script>alert(1)</script>", "\"><img src=x onerror=alert(1)>", "'><b>", "&amp;", "&lt;",
        "a|b", "`code`", "[x](javascript:alert(1))", "![x](http://a.example/b.png)", "<http://a.example>", "# x", "- x", "1. x", "1) x",
        "+ x", "===", "~~x~~", "**x**", "_x_", "www.a.example", "http://a.example", "    code", "a\nb", "a\r\n# b", "\\", "a\\|b", "$x$",
        "\u001B[31mred", "\u0007", "\u202Eabc", "a\u200Bb", "\u2028", "陈大明", "מרים", "=1+1",
    ];

    [Fact]
    public void B053_html_is_encoded_once_and_shows_the_text()
    {
        foreach (string name in Hostile)
        {
            string html = Html(name);
            html.Should().NotContainAny("<", ">", "\"", "'", "\n", "\u001B", "\u202E");
            WebUtility.HtmlDecode(html).Should().Be(TerminalText.Of(name));
        }
    }

    [Theory]
    [InlineData("&amp;", "&amp;amp;")]
    [InlineData("<b>\"'", "&lt;b&gt;&quot;&#x27;")]
    [InlineData("陈大明 O-P", "陈大明 O-P")]
    [InlineData("a\u202Eb", "a&lt;U&#x2B;202E&gt;b")]
    public void B053_html_examples(string name, string html) => Html(name).Should().Be(html);

    [Theory]
    [InlineData("a|b", "a\\|b")]
    [InlineData("`x`", "\\`x\\`")]
    [InlineData("[x](javascript:y)", "\\[x\\]\\(javascript\\:y\\)")]
    [InlineData("# x", "\\# x")]
    [InlineData("- x", "\\- x")]
    [InlineData("1. x", "1\\. x")]
    [InlineData("<b>&", "&lt;b&gt;&amp;")]
    [InlineData("a\nb", "a&lt;U\\+000A&gt;b")]
    [InlineData("    x", "&#32;   x")]
    [InlineData("www.a.example", "www\\.a\\.example")]
    [InlineData("http://a.example", "http\\://a\\.example")]
    [InlineData("陈大明·Jean-Luc", "陈大明·Jean-Luc")]
    public void B054_markdown_examples(string name, string markdown) => Markdown(name).Should().Be(markdown);

    [Fact]
    public void B054_no_hostile_name_leaves_an_unescaped_sign_in_markdown()
    {
        foreach (string name in Hostile)
        {
            string markdown = Markdown(name);
            string unescaped = Escapes().Replace(markdown, "");
            unescaped.Should().NotContainAny("\\", "`", "*", "_", "[", "]", "|", "<", ">", "&", "#", "!", "~", "\n", "\u001B");
        }
    }

    [Fact]
    public void B056_terminal_text_has_no_control_direction_or_invisible_character()
    {
        TerminalText.Of("\u001B[31m\u0007\u202E\u200B\r\n陈").Should().Be("<U+001B>[31m<U+0007><U+202E><U+200B><U+000D><U+000A>陈");
        TerminalText.Of("a" + (char)0xD800 + "b").Should().Be("a<U+D800>b");
    }

    [Fact]
    public void Terminal_text_is_plain_for_every_text() =>
        Gen.String.ForAll(
            text => TerminalText.Of(text).EnumerateRunes().All(rune =>
                System.Text.Rune.GetUnicodeCategory(rune) is not (System.Globalization.UnicodeCategory.Control or System.Globalization.UnicodeCategory.Format)),
            cases: 5_000);

    [Fact]
    public void Html_shows_every_text_as_it_is() =>
        Gen.String.ForAll(text => WebUtility.HtmlDecode(Html(text)) == TerminalText.Of(text), cases: 5_000);

    [Fact]
    public void What_is_typed_is_markup_and_what_is_filled_in_is_text()
    {
        string name = "<b>";
        HtmlBuilder html = new();
        html.AppendLine($"<td class=\"name\">{name}</td><td>{1234567L}</td>").Append($"<td>{new LocalDate(2011, 6, 10)}</td>");
        html.ToString().Should().Be("<td class=\"name\">&lt;b&gt;</td><td>1234567</td>\n<td>2011-06-10</td>");
    }

    [Fact]
    public void No_culture_changes_a_report() =>
        Cultures.Each(() => new HtmlBuilder().Append($"{"İ&"}{-1234567L}{new LocalDate(2011, 6, 10)}").ToString())
            .Should().AllBe("İ&amp;-12345672011-06-10");

    private static string Html(string text) => new HtmlBuilder().Append($"{text}").ToString();

    private static string Markdown(string text) => new MarkdownBuilder().Append($"{text}").ToString();

    [GeneratedRegex(@"\\[!-/:-@\[-`{-~]|&(?:lt|gt|amp|#32);", RegexOptions.NonBacktracking | RegexOptions.CultureInvariant)]
    private static partial Regex Escapes();
}
