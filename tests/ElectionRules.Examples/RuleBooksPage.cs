using ElectionRules.Formats.RuleBooks;
using ElectionRules.Formats.Text;
using ElectionRules.TestSupport;

namespace ElectionRules.Examples;

/// <summary>The code of docs/rule-books.md.</summary>
public class RuleBooksPage
{
    [Fact]
    public void A_book_lists_its_values()
    {
        ChinaReadings readings = Readings.Cautious;

        ChinaRuleBooks china = new(readings);                       // every open point of the law is chosen, none is a default
        RuleBook law = china.DeputiesDirect.On(new LocalDate(2011, 6, 10));
        foreach (RuleBookField field in law.Fields())
        {
            Console.WriteLine(field);                               // ballots[0].winning[0] = more than 1/2 of those voting — Electoral Law (2010) art. 43(1)
        }

        law.Fields().Select(field => field.ToString()).Should().Contain("ballots[0].winning[0] = more than 1/2 of those voting — Electoral Law (2010) art. 43(1)");
    }

    [Fact]
    public void Bylaws_are_read_from_a_file()
    {
        string path = Path.Combine(GoldenFile.RepositoryRoot(), "docs", "examples", "association", "board.json");

        RuleBook bylaws = RuleBookFile.ReadFile(path, TextLimits.Default) switch
        {
            RuleBookOutcome.Read read => read.Book,
            RuleBookOutcome.Refused refused => throw new InvalidDataException(string.Join('\n', refused.Errors)),
            _ => throw new InvalidOperationException(),
        };
        string written = RuleBookFile.Write(bylaws);
        Console.WriteLine(RuleBookFile.Parse(written, "again") == new RuleBookOutcome.Read(bylaws));    // True

        RuleBookFile.Parse(written, "again").Should().Be(new RuleBookOutcome.Read(bylaws));
    }
}
