using System.ComponentModel;
using System.Reflection;
using System.Text.Json;
using System.Text.RegularExpressions;
using ElectionRules.Formats.Reports;
using ElectionRules.Law;
using ElectionRules.TestSupport;
using ElectionRules.Transcripts;

namespace ElectionRules.Formats.Tests.Reports;

public sealed partial class WordingTests
{
    private static readonly LocalizedText Deputies = new("deputies", "代表", "代表");

    private static ReasonCode[] Codes =>
    [
        .. typeof(ReasonCode).Assembly.GetTypes().SelectMany(CodesOf).DistinctBy(code => code.Id).OrderBy(code => code.Id, StringComparer.Ordinal),
    ];

    [Fact]
    public void A_reason_is_said_with_its_provision_where_it_has_one()
    {
        ReasonCode code = new("test.unknown", "so it is");
        Citation citation = new(new("club/bylaws", new("Bylaws", "章程", "章程")), "2030", "7(2)", Evidence.TextSeen, Evidence.TextSeen);

        ReasonWording.SayWithProvision(new(code, citation), Language.SimplifiedChinese, members: null).Should().Be("so it is — 《章程》（2030）第7条第2款");
        ReasonWording.SayWithProvision(new(code, citation), Language.English, members: null).Should().Be(new Reason(code, citation).ToString());
        ReasonWording.SayWithProvision(new(code, citation: null), Language.TraditionalChinese, members: null).Should().Be("so it is");
    }

    [Fact]
    public void Every_reason_has_its_wording_in_simplified_characters() => RequireAll(ReasonWording.Simplified);

    [Fact]
    public void Every_reason_has_its_wording_in_traditional_characters() => RequireAll(ReasonWording.Traditional);

    [Fact]
    public void Every_wording_belongs_to_a_reason() =>
        ReasonWording.Simplified.Keys.Concat(ReasonWording.Traditional.Keys).Except(Codes.Select(code => code.Id), StringComparer.Ordinal).Should().BeEmpty();

    [Fact]
    public void Every_wording_names_the_same_facts_in_every_language()
    {
        foreach (ReasonCode code in Codes)
        {
            foreach (IReadOnlyDictionary<string, string> wording in (IReadOnlyDictionary<string, string>[])[ReasonWording.Simplified, ReasonWording.Traditional])
            {
                if (wording.TryGetValue(code.Id, out string? template))
                {
                    Facts(template).Should().Equal(Facts(code.English), $"the facts of {code.Id} are the same in every language");
                }
            }
        }
    }

    [Fact]
    public void Every_id_of_a_reason_is_declared_once()
    {
        IEnumerable<ReasonCode> all = typeof(ReasonCode).Assembly.GetTypes().SelectMany(CodesOf);
        all.GroupBy(code => code.Id, StringComparer.Ordinal).Where(group => group.Distinct(ReferenceEqualityComparer.Instance).Count() > 1)
            .Select(group => group.Key).Should().BeEmpty();
    }

    [Fact]
    public void A_reason_without_a_wording_is_said_in_english()
    {
        Reason reason = new(new ReasonCode("test.none", "{subject}: {votes}, {requirement} needed"), citation: null, new ReasonFact("votes", 280))
        {
            Subject = LocalizedText.Same("{votes}"),
            Requirement = Threshold.MoreThan(1, 2).Of(CountingBase.WholeBody),
        };
        ReasonWording.Say(reason, Language.SimplifiedChinese, Deputies).Should().Be("{votes}: 280, 超过全体代表的1/2 needed");
    }

    [Theory]
    [InlineData(Language.English, "more than 1/2 of all deputies")]
    [InlineData(Language.SimplifiedChinese, "超过全体代表的1/2")]
    [InlineData(Language.TraditionalChinese, "超過全體代表的1/2")]
    public void A_strict_requirement_in_words(Language language, string words) =>
        RequirementWording.Say(Threshold.MoreThan(1, 2).Of(CountingBase.WholeBody), language, Deputies).Should().Be(words);

    [Theory]
    [InlineData(Language.English, "at least 1/3 of papers returned")]
    [InlineData(Language.SimplifiedChinese, "不少于收回选票总数的1/3")]
    [InlineData(Language.TraditionalChinese, "不少於收回選票總數的1/3")]
    public void An_inclusive_requirement_in_words(Language language, string words) =>
        RequirementWording.Say(Threshold.AtLeast(1, 3).Of(CountingBase.BallotsReturned), language, members: null).Should().Be(words);

    [Fact]
    public void Every_base_has_words_of_its_own_in_every_language()
    {
        foreach (Language language in Enum.GetValues<Language>())
        {
            Enum.GetValues<CountingBase>().Select(countingBase => RequirementWording.Say(countingBase, language, null)).Should().OnlyHaveUniqueItems();
        }
    }

    [Fact]
    public void English_words_are_those_of_the_core()
    {
        IEnumerable<Requirement> requirements =
        [
            .. Enum.GetValues<CountingBase>().Where(countingBase => countingBase != CountingBase.FixedNumber).Select(Threshold.AtLeast(2, 3).Of),
            Threshold.AtLeast(2, 3).OfNumber(10),
            Threshold.AtLeast(1, 1).OfNumber(10),
        ];
        foreach (Requirement requirement in requirements)
        {
            RequirementWording.Say(requirement, Language.English, null).Should().Be(requirement.ToString());
        }
    }

    [Fact]
    public void A_requirement_without_a_base_is_the_callers_mistake()
    {
        Action say = () => RequirementWording.Say(default(Requirement), Language.English, null);
        say.Should().Throw<InvalidEnumArgumentException>();
    }

    [Theory]
    [InlineData("43(1)", Evidence.TextSeen, Evidence.TextSeen, "选举法", "《选举法》（2010）第43条第1款", "Electoral Law (2010) art. 43(1)")]
    [InlineData("45", Evidence.TextSeen, Evidence.Unverified, "选举法", "《选举法》（2010）第45条［施行日期未核］", "Electoral Law (2010) art. 45 [start date not verified]")]
    [InlineData("36†", Evidence.Unverified, Evidence.TextSeen, "选举法", "《选举法》（2010）36†［原文未核］", "Electoral Law (2010) art. 36† [text not verified]")]
    [InlineData("", Evidence.Secondary, Evidence.TextSeen, "选举法", "《选举法》（2010）［据转述］", "Electoral Law (2010) [known from a restatement]")]
    [InlineData("12(1)(3)", Evidence.TextSeen, Evidence.TextSeen, "选举法", "《选举法》（2010）第12条第1款第3项", "Electoral Law (2010) art. 12(1)(3)")]
    [InlineData("52, 53(1) (2020)", Evidence.TextSeen, Evidence.TextSeen, "选举法", "《选举法》（2010）第52条、第53条第1款（2020）", "Electoral Law (2010) art. 52, 53(1) (2020)")]
    [InlineData("7 (2002); 8 (2014, 2019)", Evidence.TextSeen, Evidence.TextSeen, "选举法", "《选举法》（2010）第7条（2002）；第8条（2014、2019）", "Electoral Law (2010) art. 7 (2002); 8 (2014, 2019)")]
    [InlineData("10–14", Evidence.TextSeen, Evidence.TextSeen, "选举法", "《选举法》（2010）第10至14条", "Electoral Law (2010) art. 10–14")]
    [InlineData("§ 3 Abs. 2", Evidence.TextSeen, Evidence.TextSeen, "选举法", "《选举法》（2010）§ 3 Abs. 2", "Electoral Law (2010) art. § 3 Abs. 2")]
    [InlineData("25(a)", Evidence.TextSeen, Evidence.TextSeen, "选举法", "《选举法》（2010）第25条(a)", "Electoral Law (2010) art. 25(a)")]
    public void A_citation_in_words_says_what_is_not_certain(string article, Evidence content, Evidence start, string name, string chinese, string english)
    {
        Instrument instrument = new("test/law", new LocalizedText("Electoral Law", name, "選舉法"));
        Citation citation = new(instrument, "2010", article, content, start);
        CitationWording.Say(citation, Language.SimplifiedChinese).Should().Be(chinese);
        CitationWording.Say(citation, Language.English).Should().Be(english);
        CitationWording.Say(citation, Language.TraditionalChinese).Should().StartWith("《選舉法》（2010）");
    }

    [Theory]
    [InlineData("1995–", "《选举法》（1995起）第45条")]
    [InlineData("–2022", "《选举法》（至2022）第45条")]
    [InlineData("2015–2021", "《选举法》（2015–2021）第45条")]
    public void A_version_that_is_open_at_one_end_is_said_in_Chinese(string version, string chinese) => CitationWording.Say(
            new(new("test/law", new LocalizedText("Electoral Law", "选举法", "選舉法")), version, "45", Evidence.TextSeen, Evidence.TextSeen), Language.SimplifiedChinese)
        .Should().Be(chinese);

    [Fact]
    public void No_culture_changes_the_words() =>
        Cultures.Each(() => RequirementWording.Say(Threshold.AtLeast(1, 3).Of(CountingBase.ValidBallots), Language.SimplifiedChinese, null))
            .Should().AllBe("不少于有效票总数的1/3");

    // Lists all that is missing as lines of the resource, ready to be pasted and translated.
    private static void RequireAll(IReadOnlyDictionary<string, string> wording)
    {
        ReasonCode[] missing = [.. Codes.Where(code => string.IsNullOrWhiteSpace(wording.GetValueOrDefault(code.Id)))];
        IEnumerable<string> lines = missing.Select(code => $"  {JsonSerializer.Serialize(code.Id)}: {JsonSerializer.Serialize(code.English)},");
        Assert.True(missing.Length == 0, $"{missing.Length} wordings are missing:{Environment.NewLine}{string.Join(Environment.NewLine, lines)}");
    }

    private static IEnumerable<ReasonCode> CodesOf(Type type)
    {
        const BindingFlags everyStatic = BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly;
        if (type.ContainsGenericParameters)
        {
            return [];
        }

        IEnumerable<object?> fields = type.GetFields(everyStatic).Where(field => field.FieldType == typeof(ReasonCode)).Select(field => field.GetValue(null));
        IEnumerable<object?> properties = type.GetProperties(everyStatic)
            .Where(property => property.PropertyType == typeof(ReasonCode) && property.GetIndexParameters().Length == 0)
            .Select(property => property.GetValue(null));
        return fields.Concat(properties).OfType<ReasonCode>();
    }

    private static string[] Facts(string template) =>
        [.. FactName().Matches(template).Select(match => match.Value).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];

    [GeneratedRegex(@"\{[^{}]*\}", RegexOptions.NonBacktracking | RegexOptions.CultureInvariant)]
    private static partial Regex FactName();
}
