using ElectionRules.Composition;
using static ElectionRules.Tests.Composition.People;

namespace ElectionRules.Tests.Composition;

public class TraitChangeTests
{
    [Fact]
    public void The_count_may_rise_while_the_share_falls()
    {
        TraitChange change = TraitChange.Between(new(Women, 5, 0, 20), new(Women, 6, 0, 26));

        change.CountChange.Should().Be(1);
        change.Direction.Should().Be(ChangeDirection.Down);
        change.ShareDifference.Should().Be(Proportion.Of(1, 52));
    }

    [Theory]
    [InlineData(5, 20, 6, 24, ChangeDirection.Same)]
    [InlineData(5, 20, 7, 24, ChangeDirection.Up)]
    [InlineData(5, 20, 5, 24, ChangeDirection.Down)]
    [InlineData(0, 0, 5, 24, ChangeDirection.Undetermined)]
    [InlineData(5, 20, 0, 0, ChangeDirection.Undetermined)]
    public void Shares_are_compared_exactly(int before, int totalBefore, int now, int total, ChangeDirection direction)
    {
        TraitChange.Between(new(Women, before, 0, totalBefore), new(Women, now, 0, total)).Direction.Should().Be(direction);
    }

    [Theory]
    [InlineData(6, 1, ChangeDirection.Up)]
    [InlineData(4, 1, ChangeDirection.Undetermined)]
    [InlineData(5, 1, ChangeDirection.Undetermined)]
    [InlineData(3, 1, ChangeDirection.Down)]
    public void Unknown_values_leave_open_only_what_they_can_change(int now, int unknown, ChangeDirection direction)
    {
        TraitChange change = TraitChange.Between(new(Women, 5, 0, 20), new(Women, now, unknown, 20));

        change.Direction.Should().Be(direction);
        change.ShareDifference.Should().BeNull();
    }

    [Fact]
    public void Different_traits_are_not_compared()
    {
        ((Action)(() => TraitChange.Between(new(Women, 1, 0, 2), new(Men, 1, 0, 2))))
            .Should().Throw<ArgumentException>().WithParameterName("now");
    }

    [Fact]
    public void Figures_that_do_not_add_up_are_refused()
    {
        ((Action)(() => _ = new TraitCount(Women, 3, 2, 4))).Should().Throw<ArgumentOutOfRangeException>().WithParameterName("total");
        ((Action)(() => _ = new TraitCount(Women, -1, 0, 4))).Should().Throw<ArgumentException>().WithParameterName("count");
    }
}
