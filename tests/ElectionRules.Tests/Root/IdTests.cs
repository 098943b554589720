using System.Globalization;
using ElectionRules.Ballots;

namespace ElectionRules.Tests.Root;

/// <summary>All ids of the root behave alike, and the batch id with them.</summary>
public class IdTests
{
    public static TheoryData<Type> Ids =>
        [typeof(PersonId), typeof(BodyId), typeof(OfficeId), typeof(ContestId), typeof(JurisdictionId), typeof(BatchId)];

    [Theory, MemberData(nameof(Ids))]
    public void The_default_id_has_an_empty_key(Type type)
    {
        object id = Activator.CreateInstance(type)!;

        id.ToString().Should().Be("");
        Value(id).Should().Be("");
        id.Should().Be(Activator.CreateInstance(type));
    }

    [Theory, MemberData(nameof(Ids))]
    public void An_id_keeps_its_key_as_given(Type type)
    {
        object id = Make(type, " 0-甲 ");

        Value(id).Should().Be(" 0-甲 ");
        id.ToString().Should().Be(" 0-甲 ");
    }

    [Theory, MemberData(nameof(Ids))]
    public void Keys_are_compared_character_by_character(Type type)
    {
        Make(type, "a").Should().Be(Make(type, "a"));
        Make(type, "a").GetHashCode().Should().Be(Make(type, "a").GetHashCode());
        Make(type, "a").Should().NotBe(Make(type, "A"));
        Make(type, "\u00e9").Should().NotBe(Make(type, "e\u0301"), "composed and decomposed are two keys");
        Make(type, "a").Should().NotBe(Make(type, "a\0"));
    }

    [Theory, MemberData(nameof(Ids))]
    public void A_key_that_says_nothing_is_refused(Type type)
    {
        Failure(type, null).Should().BeOfType<ArgumentNullException>();
        Failure(type, "").Should().BeOfType<ArgumentException>();
        Failure(type, " \t\u3000").Should().BeOfType<ArgumentException>();
    }

    private static object Make(Type type, string key) =>
        Activator.CreateInstance(type, [key])!;

    private static Exception? Failure(Type type, string? key)
    {
        try
        {
            Activator.CreateInstance(type, System.Reflection.BindingFlags.Default, null, [key], CultureInfo.InvariantCulture);
            return null;
        }
        catch (System.Reflection.TargetInvocationException exception)
        {
            return exception.InnerException;
        }
    }

    private static string Value(object id) => (string)id.GetType().GetProperty("Value")!.GetValue(id)!;
}
