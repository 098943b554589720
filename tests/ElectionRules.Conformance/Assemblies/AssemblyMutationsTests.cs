using System.Text.RegularExpressions;
using ElectionRules.Rounds;
using ElectionRules.Statutes.Assemblies;
using ElectionRules.TestSupport;
using ElectionRules.TestSupport.RuleBooks;

namespace ElectionRules.Conformance.Assemblies;

/// <summary>Which numbers of the books of assemblies the published elections hold.</summary>
public class AssemblyMutationsTests
{
    private const string Head = """
        # Numbers and words of assemblies changed on purpose

        Every number of every book of assemblies is changed by the least step, as on [the page for China](mutations.md). A change counts as noticed where a published election, replayed, no longer comes out as published (the eight from memory do not count), or where a contest comes out otherwise than a row of `tests/ElectionRules.Statutes.Tests/Data/assembly-figures.txt` says. The rows were written from the survey of the rules, not from the books; each names its set of rules, and the row above it the instrument and the article. Then every word is changed: of what a share is taken, who goes, who stands next, what decides a tie, who may be named. A word is not changed where nothing can follow from it, as what decides a tie where more than half is needed.

        Where the survey is silent a row holds what the book has chosen, and says "silent": such rows show that something changed, not that it was right. A test writes this page, and fails where a change that nothing notices is not explained.


        """;

    /// <summary>Why a change has no effect on any outcome, with the places of such changes.</summary>
    private static readonly (string Why, Regex Places)[] WithoutEffect =
    [
        ("The next rule says the same.", new(@"fifa-president 2016.*ballots\[1\]\.times$")),
        ("Candidates are admitted under the rule that this one takes the place of.", new(
            @"((fifa-president 2016|fifa-exco-host |ioc-host-city |hk-urban-council-1988 ).*\[1\]|uk-conservative-1998 (2019.*\[[35]\]|2022-07.*\[3\])|au-commission-chair .*\[[13]\]|de-bundeskanzler .*\[3\]|de-thueringen-ministerpraesident .*\[2\]|lv-president .*\[2\])\.margin$")),
        ("Three or more stand in a ballot of this rule.", new(@"uk-conservative-1998 2019.*\[4\]\.margin$")),
        ("More than half of 1201 (1501) is 601 (751) too.", new(@"hk-chief-executive .*\.winning\[0\]$")),
        ("The rule is for two candidates, of whom nobody may go and both stand again.", new(@"fifa-president 2016.*ballots\[1\]\.(eliminations|shortfall)")),
        ("Only the highest of each house stand, and they are the two highest too.", new(@"cz-president.*ballots\[1\]\.shortfall$")),
        ("There is one candidate: one name and a name for each are the same, and nobody can go.", new(
            @"(eu-commission-president|au-commission-chair|de-bundeskanzler|de-thueringen-ministerpraesident|lv-president) .*\.(paper|eliminations)$")),
        ("If anybody is below the least number, so is whoever has fewest; and a ballot held again among all is a ballot in which nobody goes.", new(@"(ch-bundesrat|uk-commons-speaker|uk-conservative-1998) .*\.eliminations$")),
    ];

    private static readonly ILookup<string, PublishedElection> Elections = ElectionsFile.Read()
        .Where(election => election.Evidence != "memory").ToLookup(election => "assemblies/" + election.RuleSet, StringComparer.Ordinal);

    private static readonly ILookup<string, Clause> Rows = Clause.ReadAll(Path.Combine(
        GoldenFile.RepositoryRoot(), "tests", "ElectionRules.Statutes.Tests", "Data", "assembly-figures.txt")).ToLookup(row => row.BookId, StringComparer.Ordinal);

    [Fact]
    public void A_number_changed_makes_a_published_election_or_a_figure_come_out_otherwise_but_for_those_on_the_page()
    {
        AssemblyRuleBooks books = new(new AssemblyReadings { OnlyCandidate = OnlyCandidate.MoreForThanAgainst });
        books.All.SelectMany(series => Elections[series.Id].Where(election => Differs(election, series))).Should().BeEmpty("unchanged, all replay");
        books.All.SelectMany(series => Rows[series.Id].Select(row => row.Failure(series))).Should().OnlyContain(failure => failure == null, "unchanged, all figures are kept");

        string page = Head + Section(books, "Numbers", Mutants.Of) + "\n" + Section(books, "Words", WordMutants.Of);
        page.Should().NotContain("**not explained**");
        GoldenFile.CheckIn(
            Path.Combine(GoldenFile.RepositoryRoot(), "docs", "law"), page, "assemblies-mutations.md", Environment.GetEnvironmentVariable("ELECTIONRULES_ACCEPT") == "1");
    }

    private static string Section(AssemblyRuleBooks books, string title, Func<RuleBook, IEnumerable<(string What, RuleBook Book)>> mutantsOf)
    {
        int elections = 0;
        int rows = 0;
        int either = 0;
        Survey survey = Survey.Of(books.All, mutantsOf, series =>
        {
            bool byElection = Elections[series.Id].Any(election => Differs(election, series));
            bool byRow = Rows[series.Id].Any(row => row.Failure(series) is not null);
            elections += byElection ? 1 : 0;
            rows += byRow ? 1 : 0;
            either += byElection || byRow ? 1 : 0;
            return byElection || byRow;
        });

        string refused = survey.Held > either ? FormattableString.Invariant($", {survey.Held - either} refused because two versions would overlap") : "";
        return $"## {title}\n\n{survey.Mutants} changes: {elections} noticed by published elections, {rows} by rows, {either} by one or the other{refused}; {survey.Mutants - survey.Held} not noticed.\n\n"
            + "| Why nothing can notice it | Changes | Where |\n|---|---|---|\n"
            + string.Concat(survey.Survivors.GroupBy(survivor => Why(books, survivor.Place))
                .Select(group => $"| {group.Key} | {group.Sum(place => place.Mutants)} | {string.Join("; ", group.GroupBy(place => place.Place.Split(": ")[0])
                    .Select(book => book.Key["assemblies/".Length..] + ": " + string.Join(", ", book.Select(place => place.Place.Split(": ")[1]))))} |\n"));
    }

    private static string Why(AssemblyRuleBooks books, string place)
    {
        string[] parts = place.Split(": ");
        RuleBook book = books.All.SelectMany(series => series.Versions).Single(version => version.ToString() == parts[0]);
        bool isLast = book.Ballots.Index().Any(rule => parts[1] == FormattableString.Invariant($"ballots[{rule.Index}].times")
            && rule.Item.Shortfall.All(option => !Follows(option.Value)));
        return isLast
            ? "No ballot follows this rule: one time and two are the same law."
            : WithoutEffect.FirstOrDefault(known => known.Places.IsMatch(place)).Why ?? "**not explained**";

        static bool Follows(ShortfallOption option) =>
            option is ShortfallOption.AnotherBallot or ShortfallOption.NextRule or ShortfallOption.FreshNominations;
    }

    private static bool Differs(PublishedElection election, RuleBookSeries series)
    {
        try
        {
            RuleBook book = series.On(election.Day);
            if (election.IsWhole)
            {
                ElectionReplay.Whole(election, book);
            }
            else
            {
                ElectionReplay.Parts(election, book);
            }

            return false;
        }
        catch (Exception error) when (error is Xunit.Sdk.XunitException or ArgumentException or InvalidCastException or InvalidOperationException)
        {
            return true;
        }
    }
}
