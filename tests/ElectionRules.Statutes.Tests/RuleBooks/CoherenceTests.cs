using ElectionRules.Law;
using ElectionRules.Nominations;
using ElectionRules.Rounds;
using ElectionRules.Transcripts;

namespace ElectionRules.Statutes.Tests.RuleBooks;

/// <summary>What the check of a book finds in the built-in ones, and in books spoilt on purpose.</summary>
public class CoherenceTests
{
    private static readonly CountingBase[] Everything = Enum.GetValues<CountingBase>();

    private static RuleBook Book => BuiltIn.All.Single(book => book.Id == "assemblies/ch-bundesrat");

    [Fact]
    public void Built_in_books_are_coherent_but_for_bands_without_a_whole_number()
    {
        foreach (RuleBook book in BuiltIn.All)
        {
            Reason[] findings = [.. Rounds.RuleBooks.Check(book, Everything)];

            findings.Where(finding => !finding.Code.Equals(RuleBookReasons.BandEmpty)).Should().BeEmpty(book.ToString());
        }

        string[] emptyBands =
        [
            .. BuiltIn.All.Where(book => Rounds.RuleBooks.Check(book, Everything).Count > 0).Select(book => book.Id).Distinct(),
        ];
        emptyBands.Should().Equal("cn/deputies/by-congress", "cn/county-congress/standing-committee");
    }

    [Fact]
    public void A_base_that_the_turnout_does_not_give_is_found_at_its_place()
    {
        RuleBook fifa = BuiltIn.All.First(book => book.Id == "assemblies/fifa-president");

        Reason finding = Rounds.RuleBooks.Check(fifa).Should().ContainSingle().Subject;
        finding.Code.Should().Be(RuleBookReasons.BaseNotSupplied);
        finding.ToString().Should().Contain("ballots[0].winning[0]").And.Contain("Present");
        Rounds.RuleBooks.Check(fifa, CountingBase.Present).Should().BeEmpty();
    }

    [Fact]
    public void A_rule_that_no_ballot_leads_to_is_found()
    {
        RuleBook book = Book with
        {
            Ballots = [Book.Ballots[0] with { Times = null }, .. Book.Ballots.Skip(1)],
        };

        Codes(book).Should().Equal(RuleBookReasons.Unreachable, RuleBookReasons.Unreachable);
    }

    [Fact]
    public void A_rule_that_only_so_few_candidates_lead_to_is_reached()
    {
        RuleBook book = Book with
        {
            Ballots = [Book.Ballots[0] with { Times = null }, Book.Ballots[1] with { OnceCandidatesAre = 2, Eliminations = [] }],
        };

        Codes(book).Should().BeEmpty();
    }

    [Fact]
    public void Repeating_from_a_rule_that_is_not_there_is_found() =>
        Codes(Book with { RepeatsFrom = 3 }).Should().Equal(RuleBookReasons.RepeatsFromNowhere);

    [Fact]
    public void Ballots_that_elect_and_drop_nobody_without_end_are_found()
    {
        BallotRule endless = Book.Ballots[2] with { Kind = BallotKind.Elimination, Eliminations = [] };

        Codes(Book with { Ballots = [endless] }).Should().Equal(RuleBookReasons.Endless);
    }

    [Fact]
    public void Dropping_candidates_where_no_ballot_follows_is_found()
    {
        BallotRule last = Book.Ballots[2];
        Cited<ShortfallOption> vacant = new(new ShortfallOption.LeaveVacant(), last.Tie.Citation);

        Codes(Book with { Ballots = [last with { Shortfall = [vacant] }] }).Should().Equal(RuleBookReasons.DropsForNothing);
    }

    [Fact]
    public void The_highest_in_each_house_where_no_house_is_counted_is_found()
    {
        BallotRule first = Book.Ballots[0];
        Cited<ShortfallOption> houses = new(new ShortfallOption.AnotherBallot(new NextSlate.HighestInEachHouse()), first.Tie.Citation);

        Codes(Book with { Ballots = [first with { Times = null, Shortfall = [houses] }] }).Should().Equal(RuleBookReasons.NoHouses);
    }

    [Fact]
    public void A_margin_without_a_whole_number_is_found_with_the_first_number_of_seats()
    {
        BallotRule first = Book.Ballots[0] with
        {
            Times = null,
            Margin = new(CandidateMargin.Between(Extra.ShareOfSeats(1, 10), Extra.ShareOfSeats(1, 5)), Book.Ballots[0].Margin.Citation),
        };

        Reason finding = Rounds.RuleBooks.Check(Book with { Ballots = [first] }, Everything).Should().ContainSingle().Subject;
        finding.Number("seats").Should().Be(1);
        finding.Number("least").Should().Be(2);
    }

    private static IEnumerable<ReasonCode> Codes(RuleBook book) => Rounds.RuleBooks.Check(book, Everything).Select(finding => finding.Code);
}
