using ElectionRules.Formats.RuleBooks;
using ElectionRules.Formats.Text;
using ElectionRules.Statutes.Assemblies;
using ElectionRules.TestSupport;

namespace ElectionRules.Examples;

/// <summary>The code of docs/rule-books.md and docs/law/assemblies.md.</summary>
public class RuleBooksPage
{
    [Fact]
    public void The_day_chooses_the_version_and_every_value_has_its_article()
    {
        ChinaReadings readings = Readings.Cautious;
        List<string> lines = [];

        ChinaRuleBooks china = new(readings);                       // every open point of the law is chosen, none is a default
        RuleBookFinding found = china.DeputiesDirect.Find(new LocalDate(1979, 12, 31));   // BeforeFirst(1980-01-01)
        RuleBook law = china.DeputiesDirect.On(new LocalDate(2011, 6, 10));
        foreach (RuleBookField field in law.Fields())
        {
            lines.Add($"{field}");                               // ballots[0].winning[0] = more than 1/2 of those voting — Electoral Law (2010) art. 43(1)
        }

        found.Should().Be(new RuleBookFinding.BeforeFirst(new LocalDate(1980, 1, 1)));
        lines.Should().Contain("ballots[0].winning[0] = more than 1/2 of those voting — Electoral Law (2010) art. 43(1)");
    }

    [Fact]
    public void Bylaws_are_read_from_json_or_refused_with_their_place()
    {
        string path = Path.Combine(GoldenFile.RepositoryRoot(), "docs", "examples", "association", "board.json");
        Slate slate = Votes.Slate("An", "Bo");
        List<string> lines = [];
        ContestState? state = null;

        switch (RuleBookFile.ReadFile(path, TextLimits.Default))
        {
            case RuleBookOutcome.Read read:
                state = Contest.Open(read.Book, seats: 1, slate);
                break;
            case RuleBookOutcome.Refused refused:
                foreach (TextError error in refused.Errors)
                {
                    lines.Add($"{error}");   // board.json:39:102: E_RULEBOOK_CITATION: 'quorun' is not among the citations of this book. … [$.ballots[0].pollTests[0].by]
                }

                break;
        }

        lines.Should().BeEmpty();
        state.Should().BeOfType<ContestState.BallotDue>();
        RuleBookOutcome broken = RuleBookFile.Parse(File.ReadAllText(path).Replace("\"by\": \"quorum\"", "\"by\": \"quorun\"", StringComparison.Ordinal), "board.json");
        broken.Should().BeOfType<RuleBookOutcome.Refused>().Which.Errors[0].ToString().Should()
            .StartWith("board.json:39:102: E_RULEBOOK_CITATION: 'quorun' is not among the citations of this book. ")
            .And.EndWith(" [$.ballots[0].pollTests[0].by]");
    }

    [Fact]
    public void A_procedure_of_an_assembly_is_found_by_id_and_day()
    {
        AssemblyRuleBooks books = new(new AssemblyReadings { OnlyCandidate = OnlyCandidate.MoreForThanAgainst });
        RuleBook law = books.Find("assemblies/ioc-host-city")!.On(new LocalDate(2013, 9, 7));

        law.Ballots[0].Eliminations.Should().ContainSingle();
    }
}
