using System.Collections;
using CsCheck;
using ElectionRules.TestSupport;

namespace ElectionRules.Tests.Root;

public class EquatableArrayTests
{
    private static readonly Gen<int[]> Lists = Gen.Int[0, 2].Array[0, 4];

    [Fact]
    public void Lists_are_equal_when_their_elements_are_in_the_same_order() =>
        Gen.Select(Lists, Lists).ForAll(
            (left, right) =>
            {
                EquatableArray<int> one = [.. left];
                EquatableArray<int> other = [.. right];
                bool equal = left.AsSpan().SequenceEqual(right);
                return one == other == equal
                    && one != other == !equal
                    && one.Equals((object)other) == equal
                    && (!equal || one.GetHashCode() == other.GetHashCode());
            },
            cases: 5_000);

    [Fact]
    public void The_default_is_the_empty_list()
    {
        EquatableArray<string> list = default;

        list.Count.Should().Be(0);
        list.Should().BeEmpty();
        (list == EquatableArray<string>.Empty).Should().BeTrue();
        (list == (EquatableArray<string>)[]).Should().BeTrue();
        list.GetHashCode().Should().Be(EquatableArray.Create<string>([]).GetHashCode());
        list.AsSpan().IsEmpty.Should().BeTrue();
        list.ToString().Should().Be("[]");
        FluentActions.Invoking(() => list[0]).Should().ThrowExactly<IndexOutOfRangeException>();
    }

    [Fact]
    public void Elements_are_read_by_position_and_in_order()
    {
        EquatableArray<int> list = [3, 1, 2];

        list.Count.Should().Be(3);
        list[0].Should().Be(3);
        list[2].Should().Be(2);
        list.AsSpan().ToArray().Should().Equal(3, 1, 2);
        ((IEnumerable)list).Cast<int>().Should().Equal(3, 1, 2);
        list.ToString().Should().Be("[3, 1, 2]");
        FluentActions.Invoking(() => list[3]).Should().ThrowExactly<IndexOutOfRangeException>();
        FluentActions.Invoking(() => list[-1]).Should().ThrowExactly<IndexOutOfRangeException>();
    }

    [Fact]
    public void A_list_does_not_change_with_what_it_was_made_from()
    {
        int[] source = [1, 2];
        EquatableArray<int> spread = [.. source];
        EquatableArray<int> copied = source.ToEquatableArray();
        EquatableArray<int> created = EquatableArray.Create<int>(source);

        source[0] = 9;

        spread.Should().Equal(1, 2);
        copied.Should().Equal(1, 2);
        created.Should().Equal(1, 2);
    }

    [Fact]
    public void A_record_that_holds_a_list_compares_by_value()
    {
        Holder one = new(["a", "b"]);
        Holder other = new(["a", "b"]);

        one.Should().Be(other);
        one.GetHashCode().Should().Be(other.GetHashCode());
        one.Should().NotBe(new Holder(["b", "a"]));
    }

    [Fact]
    public void No_sequence_is_refused() =>
        FluentActions.Invoking(() => ((IEnumerable<int>)null!).ToEquatableArray()).Should().ThrowExactly<ArgumentNullException>();

    [Fact]
    public void A_list_is_not_equal_to_another_kind_of_thing() =>
        ((EquatableArray<int>)[1]).Equals("[1]").Should().BeFalse();

    private sealed record Holder(EquatableArray<string> Names);
}
