using System.ComponentModel;
using CsCheck;
using ElectionRules.Law;
using ElectionRules.TestSupport;
using ElectionRules.Transcripts;
using NodaTime;
using static ElectionRules.Threshold;

namespace ElectionRules.Tests.Transcripts;

public class ReasonTests
{
    private static readonly ReasonCode Short = new("test.short", "{subject}: {votes} of {base}, {requirement} needed ({needed}), short by {gap}");
    private static readonly Citation Article = new(
        new Instrument("xx/act", LocalizedText.Same("Act")), "2010", "43(1)", Evidence.TextSeen, Evidence.TextSeen);

    [Fact]
    public void The_sentence_has_subject_figures_requirement_and_provision()
    {
        Reason reason = new(Short, Article, new("votes", 280), new("base", 620), new("needed", 311), new("gap", 31))
        {
            Subject = LocalizedText.Same("Li"),
            Requirement = MoreThan(1, 2).Of(CountingBase.Participants),
        };

        reason.ToString().Should().Be("Li: 280 of 620, more than 1/2 of those voting needed (311), short by 31 — Act (2010) art. 43(1)");
    }

    [Fact]
    public void Without_a_provision_the_sentence_stands_alone() =>
        new Reason(new ReasonCode("test.plain", "{n} seats"), null, new ReasonFact("n", 3)).ToString().Should().Be("3 seats");

    [Theory]
    [InlineData("{gap}")]
    [InlineData("{votes}{subject}")]
    [InlineData("}{")]
    [InlineData("{")]
    [InlineData("{{gap}}")]
    [InlineData("{requirement")]
    [InlineData("<script>{0}</script>")]
    public void Braces_inside_a_hostile_name_stay_text(string name)
    {
        Reason reason = new(Short, null, new("votes", 1), new("base", 2), new("needed", 2), new("gap", 1))
        {
            Subject = LocalizedText.Same(name),
        };

        reason.Fill("{subject}: {gap}", Language.English, "").Should().Be(name + ": 1");
    }

    [Fact]
    public void Braces_inside_a_fact_or_the_requirement_stay_text()
    {
        Reason reason = new(Short, null, new("approver", LocalizedText.Same("{gap}")), new("gap", 4));

        reason.Fill("{approver}|{requirement}|{gap}", Language.English, "{gap}").Should().Be("{gap}|{gap}|4");
    }

    [Theory]
    [InlineData("", "")]
    [InlineData("no reference", "no reference")]
    [InlineData("{unknown}", "{unknown}")]
    [InlineData("{Gap}", "{Gap}")]
    [InlineData("{gap", "{gap")]
    [InlineData("gap}", "gap}")]
    [InlineData("{}", "{}")]
    [InlineData("{gap}{gap}", "44")]
    [InlineData("a{gap}b", "a4b")]
    public void A_wording_is_filled_in_one_pass_and_unknown_names_stay(string template, string text) =>
        new Reason(Short, null, new ReasonFact("gap", 4)).Fill(template, Language.English, "").Should().Be(text);

    [Fact]
    public void Any_name_comes_through_whole_and_once() =>
        Gen.String.Where(name => !string.IsNullOrWhiteSpace(name)).ForAll(
            name => new Reason(Short, null, new ReasonFact("gap", 4)) { Subject = LocalizedText.Same(name) }
                .Fill("<{subject}>{gap}", Language.English, "") == $"<{name}>4",
            cases: 5_000);

    [Fact]
    public void Facts_that_are_texts_come_in_the_language_asked_for()
    {
        Reason reason = new(Short, null, new ReasonFact("approver", new LocalizedText("above", "上级", "上級")))
        {
            Subject = new LocalizedText("chair", "主席", "主席"),
        };

        reason.Fill("{subject} {approver}", Language.TraditionalChinese, "").Should().Be("主席 上級");
    }

    [Fact]
    public void A_reason_without_a_subject_leaves_its_place_empty() =>
        new Reason(Short, null).Fill("[{subject}]", Language.English, "").Should().Be("[]");

    [Fact]
    public void Numbers_are_found_by_the_exact_name()
    {
        Reason reason = new(Short, null, new("gap", 31), new("approver", LocalizedText.Same("x")), new("day", new LocalDate(2011, 6, 10)));

        reason.Number("gap").Should().Be(31);
        reason.Number("Gap").Should().BeNull();
        reason.Number("approver").Should().BeNull();
        reason.Number("day").Should().BeNull();
        reason.Facts[2].Text.English.Should().Be("2011-06-10");
        reason.Facts[0].ToString().Should().Be("gap=31");
    }

    [Fact]
    public void Reasons_compare_by_value()
    {
        new Reason(Short, Article, new ReasonFact("gap", 1)).Should().Be(new Reason(Short, Article, new ReasonFact("gap", 1)));
        new Reason(Short, Article, new ReasonFact("gap", 1)).Should().NotBe(new Reason(Short, Article, new ReasonFact("gap", 2)));
    }

    [Fact]
    public void Codes_are_equal_when_their_ids_are()
    {
        new ReasonCode("test.a", "one").Should().Be(new ReasonCode("test.a", "two"));
        new ReasonCode("test.a", "one").GetHashCode().Should().Be(new ReasonCode("test.a", "two").GetHashCode());
        new ReasonCode("test.a", "one").Should().NotBe(new ReasonCode("test.A", "one"));
        Short.ToString().Should().Be("test.short");
    }

    [Fact]
    public void What_a_reason_needs_is_refused_when_missing()
    {
        Reason reason = new(Short, null);

        FluentActions.Invoking(() => new Reason(null!, null)).Should().ThrowExactly<ArgumentNullException>();
        FluentActions.Invoking(() => reason.Fill(null!, Language.English, "")).Should().ThrowExactly<ArgumentNullException>();
        FluentActions.Invoking(() => reason.Fill("", Language.English, null!)).Should().ThrowExactly<ArgumentNullException>();
        FluentActions.Invoking(() => reason.Fill("", default, "")).Should().ThrowExactly<InvalidEnumArgumentException>();
        FluentActions.Invoking(() => new ReasonCode("", "x")).Should().ThrowExactly<ArgumentException>();
        FluentActions.Invoking(() => new ReasonCode("x", " ")).Should().ThrowExactly<ArgumentException>();
        FluentActions.Invoking(() => new ReasonFact("", 1)).Should().ThrowExactly<ArgumentException>();
        FluentActions.Invoking(() => new ReasonFact("x", (LocalizedText)null!)).Should().ThrowExactly<ArgumentNullException>();
    }

    [Fact]
    public void Codes_are_compared_by_value_by_operators_too()
    {
        ReasonCode one = new("test.one", "one");
        ReasonCode same = new("test.one", "another wording");
        ReasonCode other = new("test.other", "one");
        ReasonCode? none = null;

        (one == same, one != same).Should().Be((true, false));
        (one == other, one != other).Should().Be((false, true));
        (none == one, one == none, none == null).Should().Be((false, false, true));
    }
}
