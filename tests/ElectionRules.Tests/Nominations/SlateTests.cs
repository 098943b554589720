using ElectionRules.Nominations;
using ElectionRules.TestSupport;

namespace ElectionRules.Tests.Nominations;

public class SlateTests
{
    [Fact]
    public void A_slate_keeps_the_order_of_the_paper()
    {
        Slate slate = Votes.Slate("B", "A", "C");

        slate.Count.Should().Be(3);
        slate[0].Name.Should().Be("B");
        slate.PositionOf(new PersonId("A")).Should().Be(1);
        slate.PositionOf(new PersonId("X")).Should().Be(-1);
        slate.Contains(new PersonId("C")).Should().BeTrue();
        slate.Contains(default).Should().BeFalse();
        slate.ToString().Should().Be("B, A, C");
    }

    [Fact]
    public void Slates_are_equal_when_the_same_stand_in_the_same_order()
    {
        Votes.Slate("A", "B").Should().Equal(Votes.Slate("A", "B"));
        Votes.Slate("A", "B").Equals(Votes.Slate("A", "B")).Should().BeTrue();
        Votes.Slate("A", "B").GetHashCode().Should().Be(Votes.Slate("A", "B").GetHashCode());
        Votes.Slate("A", "B").Equals(Votes.Slate("B", "A")).Should().BeFalse();
        Slate.Of().Equals(Slate.Empty).Should().BeTrue();
    }

    [Fact]
    public void Nobody_stands_twice_whatever_the_name_says() =>
        FluentActions.Invoking(() => Slate.Of(Candidate.Of("p1", "Lin"), Candidate.Of("p1", "Lin Yue"))).Should().ThrowExactly<ArgumentException>();

    [Fact]
    public void Two_persons_may_have_one_name() =>
        Slate.Of(Candidate.Of("p1", "Lin"), Candidate.Of("p2", "Lin")).Count.Should().Be(2);

    [Fact]
    public void No_list_and_a_position_outside_are_refused()
    {
        FluentActions.Invoking(() => Slate.Of((IEnumerable<Candidate>)null!)).Should().ThrowExactly<ArgumentNullException>();
        FluentActions.Invoking(() => Slate.Empty[0]).Should().ThrowExactly<IndexOutOfRangeException>();
    }

    [Fact]
    public void A_candidate_needs_an_id_and_a_name()
    {
        FluentActions.Invoking(() => new Candidate(default, "Lin")).Should().ThrowExactly<ArgumentException>();
        FluentActions.Invoking(() => Candidate.Of("p1", " ")).Should().ThrowExactly<ArgumentException>();
        FluentActions.Invoking(() => Candidate.Of("p1", null!)).Should().ThrowExactly<ArgumentNullException>();
        Candidate.Of("p1", "Lin").ToString().Should().Be("Lin");
    }

    [Fact]
    public void Slates_are_compared_by_value_by_operators_too()
    {
        Slate one = Votes.Slate("A", "B");
        Slate same = Votes.Slate("A", "B");
        Slate other = Votes.Slate("B", "A");
        Slate? none = null;

        (one == same, one != same).Should().Be((true, false));
        (one == other, one != other).Should().Be((false, true));
        (none == one, one == none, none == null).Should().Be((false, false, true));
    }
}
