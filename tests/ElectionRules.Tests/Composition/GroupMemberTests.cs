using ElectionRules.Composition;

namespace ElectionRules.Tests.Composition;

public class GroupMemberTests
{
    [Fact]
    public void Members_are_equal_in_whatever_order_values_were_added()
    {
        GroupMember one = GroupMember.Of("lin", "Lin").With(People.Sex, "f").With(People.Employer, "mill", "school");
        GroupMember other = GroupMember.Of("lin", "Lin").With(People.Employer, "school", "mill", "mill").With(People.Sex, "f");

        one.Should().Be(other);
        one.GetHashCode().Should().Be(other.GetHashCode());
        ((AttributeValue.Keys)one.Find(People.Employer)!).Values.Should().Equal("mill", "school");
    }

    [Fact]
    public void What_is_not_known_is_null()
    {
        GroupMember.Of("lin", "Lin").Find(People.Age).Should().BeNull();
    }

    [Fact]
    public void A_second_value_on_an_attribute_is_refused()
    {
        GroupMember member = GroupMember.Of("lin", "Lin").With(People.Age, 30);

        member.Invoking(m => m.With(People.Age, 31)).Should().Throw<ArgumentException>().WithParameterName("attribute");
    }

    [Fact]
    public void Bad_values_are_refused()
    {
        GroupMember member = GroupMember.Of("lin", "Lin");

        member.Invoking(m => m.With(People.Age, -1)).Should().Throw<ArgumentException>().WithParameterName("value");
        member.Invoking(m => m.With(People.Sex)).Should().Throw<ArgumentException>().WithParameterName("keys");
        member.Invoking(m => m.With(People.Sex, " ")).Should().Throw<ArgumentException>();
        member.Invoking(m => m.With(default, 1)).Should().Throw<ArgumentException>().WithParameterName("attribute");
        ((Action)(() => _ = new GroupMember(default, "Lin"))).Should().Throw<ArgumentException>().WithParameterName("id");
    }
}
