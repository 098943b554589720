using System.Reflection;
using System.Text.RegularExpressions;
using ElectionRules.Tests.Architecture;
using ElectionRules.Transcripts;

namespace ElectionRules.Tests.Conventions;

/// <summary>The codes of reasons are permanent: each is said once, in its own room, in words that name their facts.</summary>
public partial class ReasonCodeTests
{
    private static readonly (Type Room, ReasonCode Code)[] Codes =
    [
        .. House.Packages.SelectMany(package => package.GetTypes())
            .SelectMany(type => type.GetProperties(BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Static | BindingFlags.DeclaredOnly)
                .Where(property => property.PropertyType == typeof(ReasonCode))
                .Select(property => (type, (ReasonCode)property.GetValue(null)!))),
    ];

    [Fact]
    public void There_are_codes() => Codes.Length.Should().BeGreaterThan(30);

    [Fact]
    public void Every_id_is_unique() => Codes.Select(code => code.Code.Id).Should().OnlyHaveUniqueItems();

    [Fact]
    public void Every_id_starts_with_the_name_of_its_room() =>
        Codes.Where(code => !StartsWithRoom(code.Code.Id, House.RoomOf(code.Room))).Select(code => code.Code.Id).Should().BeEmpty();

    [Fact]
    public void Every_id_is_lower_case_words_with_hyphens() =>
        Codes.Where(code => !Id().IsMatch(code.Code.Id)).Select(code => code.Code.Id).Should().BeEmpty();

    [Fact]
    public void Braces_in_a_wording_are_pairs_around_names() =>
        Codes.Where(code => Reference().Replace(code.Code.English, "").IndexOfAny(['{', '}']) >= 0).Select(code => code.Code.Id).Should().BeEmpty();

    [Theory]
    [InlineData("rounds.short", "Rounds", true)]
    [InlineData("round.short", "Rounds", true)]
    [InlineData("rounding.short", "Rounds", false)]
    [InlineData("eligibility.age", "Rounds", false)]
    public void A_foreign_id_is_seen(string id, string room, bool fits) => StartsWithRoom(id, room).Should().Be(fits);

    private static bool StartsWithRoom(string id, string room)
    {
        string first = id.Split('.')[0];
        return string.Equals(first, room, StringComparison.OrdinalIgnoreCase) || string.Equals(first + "s", room, StringComparison.OrdinalIgnoreCase);
    }

    [GeneratedRegex("^[a-z]+(?:\\.[a-z0-9]+(?:-[a-z0-9]+)*)+$")]
    private static partial Regex Id();

    [GeneratedRegex("\\{[a-z][A-Za-z0-9-]*\\}")]
    private static partial Regex Reference();
}
