using ElectionRules.Law;
using ElectionRules.Rounds;
using ElectionRules.Statutes.China;
using ElectionRules.TestSupport;
using NodaTime;

namespace ElectionRules.Statutes.Tests.China;

/// <summary>Points that the law leaves open, or that no text was seen on, are marked where the books carry them.</summary>
public class DoubtsTests
{
    private static readonly ChinaRuleBooks Books = new(Readings.Cautious);

    [Theory]
    [InlineData(1998, true)]
    [InlineData(2006, true)]
    [InlineData(2011, false)]
    [InlineData(2021, false)]
    public void The_paragraph_of_another_election_is_in_doubt_in_1995_and_2004(int year, bool doubtful)
    {
        RuleBook book = Books.DeputiesDirect.On(new(year, 6, 10));

        Citation[] paragraphs = [book.Ballots[0].Tie.Citation, book.Ballots[0].Shortfall[0].Citation, book.Ballots[1].Winning[0].Citation];
        paragraphs.Should().OnlyContain(citation => citation.Note.Contains("not settled", StringComparison.Ordinal) == doubtful);
        book.Ballots[0].Winning[0].Citation.Note.Should().BeEmpty("the first paragraph is not in doubt");
    }

    [Fact]
    public void Whether_a_by_election_that_fails_needs_two_candidates_then_is_marked_as_not_said()
    {
        foreach (RuleBookSeries series in new[] { Books.DeputiesDirectByElection, Books.OfficersByElection })
        {
            RuleBook book = series.On(new(2023, 6, 10));

            book.Ballots[0].Margin.Citation.Note.Should().BeEmpty();
            book.Ballots[1].Margin.Citation.Note.Should().Contain("is not said");
            book.Ballots[1].Margin.Value.For(1).Least.Should().Be(1);
        }
    }

    [Fact]
    public void Another_election_below_the_township_says_that_no_turnout_is_read_for_it()
    {
        foreach (RuleBookSeries series in new[]
        {
            Books.VillagersCommittee, Books.ResidentsCommitteeByVoters, Books.ResidentsCommitteeByHouseholds, Books.ResidentsCommitteeByRepresentatives,
        })
        {
            RuleBook book = series.On(new(2026, 6, 10));

            book.Ballots[1].PollTests.Should().BeEmpty();
            book.Readings.Should().ContainSingle().Which.Citation.Note.Should().Contain("does not repeat");
        }
    }

    [Fact]
    public void The_approval_of_a_grassroots_standing_committee_is_by_analogy_and_that_of_a_secretary_from_a_secondary_source()
    {
        LocalDate day = new(2021, 6, 10);

        Books.PartyTownshipStandingCommittee.On(day).Approval!.Citation.Content.Should().Be(Evidence.Unverified);
        Books.PartyTownshipSecretaries.On(day).Approval!.Citation.Content.Should().Be(Evidence.Secondary);
    }

    [Theory]
    [InlineData(2011)]
    [InlineData(2021)]
    public void What_puts_a_name_on_the_list_of_a_township_is_not_verified(int year)
    {
        Citation township = Books.PartyTownshipCommittee.On(new(year, 6, 10)).Preselection!.Value.Reaching!.Citation;

        township.Content.Should().Be(Evidence.Unverified);
        township.Note.Should().Contain("no text on it was seen");
        Books.PartyCountyCommittee.On(new(year, 6, 10)).Preselection!.Value.Reaching!.Citation.Content.Should().Be(Evidence.Secondary);
    }

    [Theory]
    [InlineData(2022, 3, 11, false)]
    [InlineData(2022, 3, 12, true)]
    public void Deputies_are_elected_with_the_national_quorum_from_the_day_on_which_it_began(int year, int month, int day, bool quorum)
    {
        ChinaRuleBooks books = new(Readings.Cautious with { SessionQuorumBefore2022 = SessionQuorumBefore2022.NoneInNationalLaw });

        books.DeputiesByCongress.On(new(year, month, day)).Ballots[0].PollTests.Should().HaveCount(quorum ? 1 : 0);
    }
}
