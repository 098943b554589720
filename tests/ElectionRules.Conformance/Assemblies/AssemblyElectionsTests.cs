using ElectionRules.Nominations;
using ElectionRules.Rounds;
using ElectionRules.Statutes.Assemblies;
using ElectionRules.TestSupport;

namespace ElectionRules.Conformance.Assemblies;

/// <summary>Every election of the set, ballot by ballot: who is elected or out, who may stand next, when it ends.</summary>
public class AssemblyElectionsTests(ITestOutputHelper output)
{
    private static readonly IReadOnlyList<PublishedElection> All = ElectionsFile.Read();

    private static readonly AssemblyRuleBooks Books = new(new AssemblyReadings { OnlyCandidate = OnlyCandidate.MoreForThanAgainst });

    public static TheoryData<string> Whole => [.. All.Where(IsWhole).Select(election => election.Id)];

    public static TheoryData<string> Parts => [.. All.Where(election => !election.IsWhole && election.Evidence != "memory").Select(election => election.Id)];

    public static TheoryData<string> FromMemory => [.. All.Where(election => election.Evidence == "memory").Select(election => election.Id)];

    [Theory, MemberData(nameof(Whole))]
    public void An_election_published_in_full_replays_to_its_ballots_and_its_end(string id) =>
        ElectionReplay.Whole(Election(id), Book(Election(id)));

    [Theory, MemberData(nameof(Parts))]
    public void Ballots_of_an_election_published_in_part_come_out_as_published_one_by_one(string id) =>
        ElectionReplay.Parts(Election(id), Book(Election(id)));

    [Fact]
    public void Four_votes_changed_before_the_declaration_nominate_and_without_them_nobody_is()
    {
        PublishedElection election = Election("us-rep-1860");
        PublishedBallot third = election.Ballots[2];
        ContestState.BallotDue due = ElectionReplay.Reach(election, third, Book(election));
        ElectionReplay.Count(due, election, third).Should().BeOfType<ContestState.NominationsDue>();
        third.Votes["Lincoln"].Should().Be(463, "231.5 votes in halves");

        long[] changed = [.. due.Slate.Select(candidate => third.Votes[candidate.Name] + (candidate.Name == "Lincoln" ? 8 : 0))];
        ContestState after = due.Count(Replay.Turnout(election, third, due.Rule) with { Returned = 940 }, Votes.For(940, changed));

        after.Should().BeOfType<ContestState.Concluded>().Which.Elected.Should().ContainSingle()
            .Which.Should().Be(new Winner(Candidate.Of("Lincoln", "Lincoln"), 3, 471, ByDecision: false));
    }

    [Fact, Trait("wrong-variant", "base")]
    public void A_majority_of_those_voting_would_have_elected_where_members_are_the_base()
    {
        PublishedElection election = Election("de-bk-2025");
        PublishedBallot first = election.Ballots[0];
        ContestState.BallotDue due = ElectionReplay.Reach(election, first, Book(election));
        RuleBook wrong = due.Contest.Terms.Book with
        {
            Ballots = [due.Rule with { Winning = [new(Threshold.MoreThan(1, 2).Of(CountingBase.ForPlusAgainst), due.Rule.Winning[0].Citation)] }],
        };

        ElectionReplay.Count(due, election, first).Contest.Elected.Should().BeEmpty();
        ElectionReplay.Count((ContestState.BallotDue)Contest.Open(wrong, 1, due.Slate), election, first).Contest.Elected.Should().ContainSingle();
    }

    [Fact, Trait("wrong-variant", "strictness")]
    public void Exactly_half_would_have_elected_where_more_than_half_is_needed()
    {
        PublishedElection election = Election("fifa-wc-2018");
        RuleBook book = Book(election);
        RuleBook wrong = book with
        {
            Ballots =
            [
                book.Ballots[0] with { Winning = [new(Threshold.AtLeast(1, 2).Of(CountingBase.VotesForPersons), book.Ballots[0].Winning[0].Citation)] },
                .. book.Ballots.Skip(1),
            ],
        };
        Slate slate = Replay.SlateOf(["Russia", "Spain"]);
        Turnout turnout = new() { Present = 22 };

        ((ContestState.BallotDue)Contest.Open(wrong with { Ballots = [wrong.Ballots[0]] }, 1, slate))
            .Count(turnout, Votes.For(22, 11, 10)).Contest.Elected.Should().ContainSingle();
        ((ContestState.BallotDue)Contest.Open(book with { Ballots = [book.Ballots[0]] }, 1, slate))
            .Count(turnout, Votes.For(22, 11, 11)).Contest.Elected.Should().BeEmpty();
    }

    /// <summary>Figures recalled without a source must not fail a build; they are replayed and counted apart.</summary>
    [Fact]
    public void Elections_known_from_memory_are_counted_apart()
    {
        int held = 0;
        foreach (PublishedElection election in All.Where(election => election.Evidence == "memory"))
        {
            try
            {
                ElectionReplay.Whole(election, Book(election));
                held++;
            }
            catch (Exception error) when (error is Xunit.Sdk.XunitException or ArgumentException or InvalidCastException)
            {
                output.WriteLine($"{election}: {error.Message}");
            }
        }

        output.WriteLine($"{FromMemory.Count} elections from memory, {held} of them replay; {Whole.Count} replayed in full, {Parts.Count} in part.");
    }

    /// <summary>The page says how many elections are replayed, and how; and it names each that is not replayed in full.</summary>
    [Fact]
    public void The_page_counts_the_elections_as_they_are_replayed()
    {
        string page = File.ReadAllText(Path.Combine(GoldenFile.RepositoryRoot(), "docs", "law", "assemblies.md"));

        page.Should().Contain($"names and figures of {All.Count} elections");
        page.Should().Contain($"{Whole.Count} are replayed from the first ballot to the last");
        page.Should().Contain($"{Parts.Count} were published in part");
        page.Should().Contain($"{FromMemory.Count} are from memory");
        (Whole.Count + Parts.Count + FromMemory.Count).Should().Be(All.Count);
        All.Where(election => !IsWhole(election)).Should().OnlyContain(election => page.Contains($"| `{election.Id}` |", StringComparison.Ordinal));
    }

    private static bool IsWhole(PublishedElection election) => election.IsWhole && election.Evidence != "memory";

    private static PublishedElection Election(string id) => All.Single(election => election.Id == id);

    private static RuleBook Book(PublishedElection election) => Books.Find("assemblies/" + election.RuleSet)!.On(election.Day);
}
