using System.Text.RegularExpressions;
using ElectionRules.Formats.Reports;
using ElectionRules.Law;
using ElectionRules.Rounds;

namespace ElectionRules.Formats.Tests.Reports;

public sealed partial class ReportWordsTests
{
    private static readonly ReportWords[] All = [ReportWords.English, ReportWords.Simplified, ReportWords.Traditional];

    [Fact]
    public void Every_language_has_the_same_keys()
    {
        foreach (ReportWords words in All)
        {
            words.All.Keys.Should().BeEquivalentTo(ReportWords.English.All.Keys);
        }
    }

    [Fact]
    public void No_word_is_empty() => All.SelectMany(words => words.All.Values).Should().NotContain(word => string.IsNullOrWhiteSpace(word));

    [Fact]
    public void Every_sentence_names_the_same_facts_in_every_language()
    {
        foreach ((string key, string english) in ReportWords.English.All)
        {
            foreach (ReportWords words in All)
            {
                Facts(words.All[key]).Should().Equal(Facts(english), $"the facts of {key} are the same in {words.Tag}");
            }
        }
    }

    [Fact]
    public void Every_named_value_has_its_word()
    {
        foreach (ReportWords words in All)
        {
            Say<BallotKind>(words);
            Say<CandidateStanding>(words);
            Say<Ending>(words);
            Say<DecisionKind>(words);
            Say<Choice>(words);
            Say<Evidence>(words);
            Say<PathMark>(words);
            Say<VoteGrade>(words);
        }
    }

    [Fact]
    public void Braces_within_a_fact_are_text() =>
        ReportWords.English.Fill("contest.title", ("office", "{body}"), ("body", "{office}")).Should().Be("{body}: {office}");

    [Fact]
    public void A_kind_of_body_without_a_word_is_said_by_its_key() =>
        ReportWords.Traditional.Known("kind", "guild<b>").Should().Be("guild<b>");

    [Fact]
    public void No_English_sentence_depends_on_singular_or_plural() =>
        ReportWords.English.All.Values.Should().NotContain(word => PluralAfterNumber().IsMatch(word));

    private static void Say<T>(ReportWords words)
        where T : struct, Enum => Enum.GetValues<T>().Select(words.Of).Should().NotContain(word => word.Length == 0).And.OnlyHaveUniqueItems();

    private static string[] Facts(string sentence) =>
        [.. Hole().Matches(sentence).Select(match => match.Value).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];

    [GeneratedRegex(@"\{[^{}]*\}", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex Hole();

    [GeneratedRegex(@"\{(seats|votes|count|candidates|vacant|gap|members|number)\} [a-z]", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex PluralAfterNumber();
}
