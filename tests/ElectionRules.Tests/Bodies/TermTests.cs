using ElectionRules.Bodies;
using ElectionRules.Law;
using NodaTime;

namespace ElectionRules.Tests.Bodies;

public class TermTests
{
    private static readonly Cited<Period> FiveYears = new(Period.FromYears(5), County.Article);

    [Fact]
    public void A3_A_term_has_a_number_a_beginning_and_a_length()
    {
        Term term = new(14, new LocalDate(2011, 6, 23), FiveYears);

        (term.NominalDays == new DateInterval(new LocalDate(2011, 6, 23), new LocalDate(2016, 6, 22))).Should().BeTrue();
        Term next = term.Next(new LocalDate(2016, 7, 1), FiveYears);
        next.Session.Should().Be(15);
        next.Begins.Should().Be(new LocalDate(2016, 7, 1));
    }

    [Fact]
    public void A_term_of_no_length_or_before_the_last_is_a_mistake()
    {
        Term term = new(1, new LocalDate(2011, 6, 23), FiveYears);

        ((Action)(() => _ = new Term(0, term.Begins, FiveYears))).Should().Throw<ArgumentException>().WithParameterName("session");
        ((Action)(() => _ = new Term(1, term.Begins, new(Period.Zero, County.Article)))).Should().Throw<ArgumentException>().WithParameterName("length");
        ((Action)(() => _ = new Term(1, term.Begins, new(Period.FromHours(30), County.Article)))).Should().Throw<ArgumentException>().WithParameterName("length");
        ((Action)(() => term.Next(term.Begins, FiveYears))).Should().Throw<ArgumentOutOfRangeException>().WithParameterName("begins");
    }

    [Fact]
    public void Only_tenures_gained_in_the_named_way_begin_on_trial()
    {
        ProbationRule rule = new(12, TenureBasis.Appointed);

        (rule.For(TenureBasis.Appointed, new LocalDate(2011, 6, 23)) == new DateInterval(new LocalDate(2011, 6, 23), new LocalDate(2012, 6, 22))).Should().BeTrue();
        rule.For(TenureBasis.Elected, new LocalDate(2011, 6, 23)).Should().BeNull();
    }
}
