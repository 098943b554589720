using ElectionRules.Conduct;
using NodaTime;

namespace ElectionRules.Tests.Conduct;

public class HandoutTests
{
    private static readonly LocalDate Due = new(2011, 4, 15);

    private static readonly Handout Pledge = new(
        HandoutKind.Pledge,
        new("pledge", "承诺书", "承諾書"),
        Due,
        new Addressee(new("lin"), "Lin"),
        new Addressee(new("wu"), "Wu"),
        new Addressee(new("qiu"), "Qiu"));

    [Fact]
    public void All_in_time_leaves_nothing_to_say()
    {
        HandoutFinding finding = Pledge.Check([Back("lin", 14), Back("wu", 15), Back("qiu", 1)], Due);

        finding.Reasons.Should().BeEmpty();
        finding.Share.Should().Be(Proportion.One);
    }

    [Fact]
    public void Missing_late_repeated_and_unasked_returns_are_all_named()
    {
        HandoutFinding finding = Pledge.Check(
            [Back("lin", 16), Back("wu", 3), Back("wu", 4), Back("ma", 5), Back("qiu", 21)], new LocalDate(2011, 4, 20));

        finding.Reasons.Select(r => r.ToString()).Should().Equal(
            "Lin: pledge returned on 2011-04-16, due on 2011-04-15, late by 1 days",
            "Wu: pledge returned 2 times, counted once",
            "Qiu: pledge not returned by 2011-04-20",
            "ma returned pledge and was not asked for it");
        finding.Missing.Select(p => p.Name).Should().Equal("Qiu");
        finding.Returned.Should().Be(2);
        finding.Share.Should().Be(Proportion.Of(2, 3));
    }

    [Fact]
    public void Nobody_asked_has_no_share()
    {
        new Handout(HandoutKind.Receipt, LocalizedText.Same("list"), Due).Check([], Due).Share.Should().BeNull();
    }

    [Fact]
    public void Nobody_is_asked_twice()
    {
        ((Action)(() => _ = new Handout(
                HandoutKind.Receipt, LocalizedText.Same("list"), Due, new Addressee(new("lin"), "Lin"), new Addressee(new("lin"), "Lin"))))
            .Should().Throw<ArgumentException>().WithParameterName("addressees");
    }

    private static HandoutReturn Back(string person, int aprilDay) => new(new PersonId(person), new LocalDate(2011, 4, aprilDay));
}
