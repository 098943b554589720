using System.Text;
using ElectionRules.Formats.RuleBooks;
using ElectionRules.Formats.Scenarios;
using ElectionRules.Formats.Tests.Fuzzing;
using ElectionRules.Formats.Text;
using ElectionRules.Rounds;
using ElectionRules.TestSupport;

namespace ElectionRules.Formats.Tests.Scenarios;

/// <summary>Folders made to crash, to hang, to fill the memory or to slip a figure past the reader.</summary>
public sealed class HostileFolderTests : IDisposable
{
    private const string Document = ScenarioFolder.DocumentName;
    private const int Many = 200_000;

    private RuleBook? smallBook;
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("election-rules-hostile");

    public HostileFolderTests()
    {
        foreach ((string name, byte[] bytes) in FuzzScenario.All[1])
        {
            File.WriteAllBytes(At(name), bytes);
        }
    }

    public void Dispose() => folder.Delete(recursive: true);

    [Fact]
    public void The_scenario_that_is_attacked_is_sound()
    {
        ScenarioResult result = Decided();

        result.Sections.Select(section => section.Title.English).Should().Contain(["Selection: selection", "Exchange: heads", "Composition: all"]);
        ReportCheck.AreSound(result);
    }

    [Fact]
    public void A_bundle_of_a_billion_papers_costs_no_more_than_one_of_a_hundred()
    {
        Replace("papers.csv", "write-in,1,1-01,200,", "write-in,1,1-01,1000000000,");
        Replace("turnouts.csv", "write-in,1,,1000,,,600,,600", "write-in,1,,1000000400,,,1000000400,,1000000400");

        long before = GC.GetAllocatedBytesForCurrentThread();
        ScenarioResult result = Decided();

        (GC.GetAllocatedBytesForCurrentThread() - before).Should().BeLessThan(100 << 20);
        result.Contests.Single(contest => contest.Id.Value == "write-in").State.Contest.Ballots.First().Tally.For(0).Should().Be(1_000_000_000, "the six papers with two names are void");
    }

    [Fact]
    public void A_bundle_counts_as_its_papers_one_by_one()
    {
        string rows = string.Concat(Enumerable.Range(1, 200).Select(number => FormattableString.Invariant($"write-in,1,x-{number},1,feng-xia,,,\n")));
        BallotReport bundled = Ballot("write-in");
        Replace("papers.csv", "write-in,1,1-01,200,feng-xia,,,\n", rows);
        BallotReport single = Ballot("write-in");

        single.Results.Should().Equal(bundled.Results);
        single.Tally.Blank.Should().Be(bundled.Tally.Blank);
        single.Tally.PapersWithMarks(1).Should().Be(bundled.Tally.PapersWithMarks(1));
    }

    [Theory]
    [InlineData("\u3000", "E_VALUE_MISSING")]
    [InlineData("feng-xia\the-gang", "E_CONTROL_CHARACTER")]
    [InlineData("feng-xia\u00A0he-gang", "E_INVALID_KEY")]
    [InlineData("feng-xia\u200B", "E_INVISIBLE_CHARACTER")]
    public void A_person_on_a_paper_is_a_key_as_everywhere(string person, string code)
    {
        Replace("papers.csv", "write-in,1,1-01,200,feng-xia,", $"write-in,1,1-01,200,{person},");

        Refused()[0].Should().Be($"{code} papers.csv:2");
    }

    [Fact]
    public void Two_totals_of_one_candidate_are_refused_and_neither_is_taken()
    {
        Replace("totals.csv", "one-third,1,wu-lan,300,,", "one-third,1,wu-lan,300,,\none-third,1,wu-lan,310,,");

        Refused().Should().Contain("E_DUPLICATE totals.csv:13");
    }

    [Fact]
    public void A_candidate_without_totals_is_refused_and_not_taken_for_one_without_votes()
    {
        Replace("totals.csv", "one-third,2,zheng-qiang,199,,\n", "");

        Refused().Should().Equal("E_NO_VOTES turnouts.csv:7");
    }

    [Theory]
    [InlineData("\"people.csv\", \"people.csv\"", "E_DUPLICATE")]
    [InlineData("\"people.csv\", \"People.CSV\"", "E_DUPLICATE")]
    [InlineData("\"scenario.json\"", "E_DUPLICATE")]
    [InlineData("\"nul\"", "E_FILE_NAME")]
    [InlineData("\"Com1.csv\"", "E_FILE_NAME")]
    [InlineData("\"people.csv:hidden\"", "E_FILE_NAME")]
    [InlineData("\"people.csv.\"", "E_FILE_NAME")]
    [InlineData("\"../people.csv\"", "E_FILE_NAME")]
    [InlineData("\"/etc/passwd\"", "E_FILE_NAME")]
    [InlineData("\"C:\\\\people.csv\"", "E_FILE_NAME")]
    public void A_file_is_named_once_and_by_a_name_that_every_system_can_have(string names, string code)
    {
        Replace(Document, "\"people.csv\"", names);

        Refused()[0].Should().StartWith($"{code} {Document}:");
    }

    [Fact]
    public void A_name_too_long_for_the_file_system_is_a_file_that_is_not_there()
    {
        Replace(Document, "\"people.csv\"", $"\"{new string('x', 5_000)}\"");

        Refused()[0].Should().StartWith("E_IO ");
    }

    [Fact]
    public void A_link_out_of_the_folder_is_not_followed()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Links need a privilege there.");
        File.Delete(At("people.csv"));
        File.CreateSymbolicLink(At("people.csv"), Path.Combine(GoldenFile.RepositoryRoot(), "docs", "examples", "hard-rounds", "people.csv"));

        Refused()[0].Should().Be("E_IO people.csv:0");
    }

    [Fact]
    public void A_file_without_length_is_not_opened_since_it_could_be_a_pipe()
    {
        File.WriteAllBytes(At("people.csv"), []);

        Refused()[0].Should().Be("E_EMPTY people.csv:0");
    }

    [Fact]
    public void A_folder_in_place_of_a_file_is_refused()
    {
        File.Delete(At("people.csv"));
        folder.CreateSubdirectory("people.csv");

        Refused()[0].Should().Be("E_IO people.csv:0");
    }

    [Fact]
    public void Many_mistakes_cost_no_more_than_those_that_are_kept()
    {
        string unknown = string.Join(',', Enumerable.Repeat("\"no-such-contest\"\n", Many));
        Replace(Document, "\"id\":\"tie\",", $"\"id\":\"tie\",\"after\":[{unknown}],");

        long before = GC.GetAllocatedBytesForCurrentThread();
        Refused().Should().HaveCount(TextLimits.Default.Errors);

        (GC.GetAllocatedBytesForCurrentThread() - before).Should().BeLessThan(200 << 20);
    }

    [Fact]
    public void More_persons_on_a_slate_than_a_paper_can_hold_are_refused()
    {
        StringBuilder people = new(File.ReadAllText(At("people.csv")));
        StringBuilder slates = new(File.ReadAllText(At("slates.csv")));
        for (int number = 0; number < 4_096; number++)
        {
            people.Append(System.Globalization.CultureInfo.InvariantCulture, $"p{number},P {number},,,,,\n");
            slates.Append(System.Globalization.CultureInfo.InvariantCulture, $"write-in,p{number}\n");
        }

        File.WriteAllText(At("people.csv"), people.ToString());
        File.WriteAllText(At("slates.csv"), slates.ToString());

        Refused()[0].Should().StartWith("E_OUT_OF_RANGE slates.csv:");
    }

    [Fact]
    public void A_list_of_figures_without_end_is_refused()
    {
        string measure = "{\"name\":\"x\",\"measure\":\"elected\",\"offices\":[\"deputy\"]}\n";
        Replace(Document, "\"measures\":[", $"\"measures\":[{string.Concat(Enumerable.Repeat(measure + ",", 1_000))}");

        Refused().Should().ContainSingle().Which.Should().StartWith("E_LIMIT_JSON_LIST scenario.json:");
    }

    [Fact]
    public void A_refusal_of_the_law_is_told_in_its_own_words()
    {
        Replace(Document, "\"choice\":\"reduceSeats\"", "\"choice\":\"approve\"");

        Errors()[0].Message.Should().StartWith("Approve is not among the answers allowed. Offered here: ");
    }

    [Fact]
    public void Somebody_elected_who_is_nominated_again_is_refused()
    {
        Small("\"shortfall\": [{ \"rule\": \"fresh-nominations\", \"by\": \"second\" }]", "", seats: 2);
        File.WriteAllText(At("slates.csv"), "contest,nomination,person\nboard,1,a\nboard,1,b\nboard,2,a\n");
        File.WriteAllText(At("papers.csv"), "contest,ballot,paper,count,for\nboard,1,x,9,a\nboard,1,y,1,b\n");

        Refused(SmallLibrary).Should().Equal("E_DOES_NOT_RECONCILE slates.csv:4");
        Errors(SmallLibrary)[0].Message.Should().Be("a is elected already. Correct this slate.");
    }

    [Fact]
    public void Somebody_elected_without_a_ballot_is_short_of_no_vote()
    {
        Small("\"shortfall\": [{ \"rule\": \"leave-vacant\", \"by\": \"second\" }]", "\"unopposed\": \"majority\",", seats: 1);
        File.WriteAllText(At("slates.csv"), "contest,nomination,person\nboard,1,a\n");
        File.Delete(At("papers.csv"));
        File.Delete(At("turnouts.csv"));
        Replace(Document, ", \"turnouts\": [\"turnouts.csv\"], \"papers\": [\"papers.csv\"]", "");

        ScenarioResult result = Outcome(SmallLibrary).Should().BeOfType<ScenarioOutcome.Decided>().Subject.Result;

        result.Measures.Select(measure => $"{measure.Name.English} {measure.Computed}").Should().Equal("elected 1", "full 0", "short 0", "not full 0");
    }

    private ScenarioLibrary SmallLibrary(IReadOnlyList<ScenarioReading> readings) => new()
    {
        Books = _ => new RuleBookSeries([smallBook!]),
        Programmes = (_, _) => null,
        Codes = _ => null,
    };

    private void Small(string shortfall, string unopposed, int seats)
    {
        string board = File.ReadAllText(Path.Combine(GoldenFile.RepositoryRoot(), "docs", "examples", "association", "board.json"));
        int first = board.IndexOf("\"shortfall\": [", StringComparison.Ordinal);
        int end = board.IndexOf(']', first);
        board = $"{board[..first]}{shortfall}{board[(end + 1)..]}".Replace("\"ballots\": [", $"{unopposed} \"ballots\": [", StringComparison.Ordinal);
        smallBook = RuleBookFile.Parse(board, "board.json").Should().BeOfType<RuleBookOutcome.Read>().Subject.Book;
        File.WriteAllText(At(Document), FormattableString.Invariant($$"""
            {"format": "election-rules/scenario/1", "title": "t", "readings": {}, "files": {"people": ["people.csv"], "slates": ["slates.csv"], "turnouts": ["turnouts.csv"], "papers": ["papers.csv"]},
            "calendar": {"opens": "2025-01-01", "closes": "2025-12-31"}, "jurisdictions": [{"id": "club", "name": "Club", "level": "club"}],
            "bodies": [{"id": "members", "kind": "meeting", "name": "Members", "jurisdiction": "club", "members": 12}], "offices": [{"id": "board", "name": "Board"}],
            "contests": [{"id": "board", "office": "board", "body": "members", "date": "2025-05-01", "seats": {{seats}}, "book": "b"}],
            "measures": [{"name": "elected", "measure": "elected", "offices": ["board"]}, {"name": "full", "measure": "contestsAllFull", "offices": ["board"]},
              {"name": "short", "measure": "electedOneVoteShort", "offices": ["board"]}, {"name": "not full", "measure": "electedNotFull", "offices": ["board"]}]}
            """));
        File.WriteAllText(At("people.csv"), "person,name\na,A\nb,B\n");
        File.WriteAllText(At("turnouts.csv"), "contest,ballot,whole_body,present,returned\nboard,1,12,10,10\n");
    }

    private BallotReport Ballot(string id) => Decided().Contests.Single(contest => contest.Id.Value == id).State.Contest.Ballots.First();

    private ScenarioResult Decided() => Outcome(FuzzScenario.Library) switch
    {
        ScenarioOutcome.Decided decided => decided.Result,
        ScenarioOutcome.Refused refused => throw new InvalidOperationException(string.Join('\n', refused.Errors)),
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    private List<string> Refused(Func<IReadOnlyList<ScenarioReading>, ScenarioLibrary>? library = null) =>
        [.. Errors(library).Select(error => FormattableString.Invariant($"{error.Code} {error.File}:{error.Position.Line}"))];

    private EquatableArray<TextError> Errors(Func<IReadOnlyList<ScenarioReading>, ScenarioLibrary>? library = null) =>
        Outcome(library ?? FuzzScenario.Library).Should().BeOfType<ScenarioOutcome.Refused>().Subject.Errors;

    private ScenarioOutcome Outcome(Func<IReadOnlyList<ScenarioReading>, ScenarioLibrary> library) =>
        ScenarioFolder.Decide(folder.FullName, library, TextLimits.Default, progress: null);

    private void Replace(string file, string good, string bad)
    {
        string text = File.ReadAllText(At(file));
        int at = text.IndexOf(good, StringComparison.Ordinal);
        at.Should().BeGreaterThanOrEqualTo(0);
        File.WriteAllText(At(file), string.Concat(text.AsSpan(0, at), bad, text.AsSpan(at + good.Length)));
    }

    private string At(string name) => Path.Combine(folder.FullName, name);
}
