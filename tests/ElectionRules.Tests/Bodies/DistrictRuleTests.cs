using ElectionRules.Bodies;

namespace ElectionRules.Tests.Bodies;

public class DistrictRuleTests
{
    private static readonly DistrictRule OneToThree = new(new(new SeatRange(1, 3), County.Article));

    [Fact]
    public void One_to_three_seats_and_all_of_them_together_are_lawful() =>
        OneToThree.Check([new(new("a"), 3_000, 1), new(new("b"), 9_000, 3)], 4).Should().BeOfType<RuleFinding.Met>();

    [Fact]
    public void Every_fault_is_named()
    {
        OneToThree.Check([new(new("a"), -1, 0), new(new("a"), 9_000, 4)], 5).Should().BeOfType<RuleFinding.NotMet>()
            .Which.Reasons.Select(reason => reason.ToString()).Should().Equal(
                "a: -1, at least 0 needed, short by 1",
                "a: 0, at least 1 needed, short by 1 — Test Law (2011) art. 1",
                "a: the id a is used twice",
                "a: 4, at most 3 allowed, over by 1 — Test Law (2011) art. 1",
                "the districts have 4 seats together, 5 needed, different by 1 — Test Law (2011) art. 1");
    }

    [Fact]
    public void The_spread_of_people_per_seat_is_exact()
    {
        DistrictRule.PeoplePerSeat([new(new("a"), 1_000, 3), new(new("b"), 999, 3), new(new("c"), 334, 1)])
            .Should().Be((Proportion.Of(333, 1), Proportion.Of(334, 1)));
        ((Action)(() => DistrictRule.PeoplePerSeat([]))).Should().Throw<ArgumentException>();
    }
}
