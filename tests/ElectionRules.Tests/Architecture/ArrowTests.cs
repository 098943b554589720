using NetArchTest.Rules;

namespace ElectionRules.Tests.Architecture;

/// <summary>Who may use whom, inside the core and between the packages.</summary>
public class ArrowTests
{
    public static TheoryData<string> Rooms => [.. House.MayUse.Keys];

    [Fact]
    public void Every_room_of_the_core_has_its_arrows() =>
        House.Core.GetTypes()
            .Where(type => type.Namespace?.StartsWith(House.Root, StringComparison.Ordinal) == true)
            .Select(House.RoomOf).Distinct().Where(room => room.Length > 0)
            .Should().BeSubsetOf(House.MayUse.Keys, "a new room needs an entry in House.MayUse");

    [Theory, MemberData(nameof(Rooms))]
    public void A_room_uses_only_the_rooms_below_it(string room)
    {
        string[] forbidden = [.. House.MayUse.Keys.Except(House.MayUse[room]).Where(other => other != room).Select(Namespace)];

        Offenders(Namespace(room), forbidden).Should().BeEmpty();
    }

    [Fact]
    public void The_root_uses_no_room() =>
        Types.InAssembly(House.Core).That().ResideInNamespaceMatching("^ElectionRules$")
            .ShouldNot().HaveDependencyOnAny([.. House.MayUse.Keys.Select(Namespace)])
            .GetResult().FailingTypeNames.Should().BeNullOrEmpty();

    [Fact]
    public void Counting_knows_no_person_body_or_law()
    {
        string[] forbidden = [Namespace("Law"), Namespace("Bodies"), Namespace("Eligibility"), Namespace("Nominations"), "ElectionRules.PersonId", "ElectionRules.BodyId"];
        foreach (string room in (string[])["Ballots", "Tallying", "Methods"])
        {
            Offenders(Namespace(room), forbidden).Should().BeEmpty();
        }
    }

    [Fact]
    public void The_arrows_have_no_circle()
    {
        foreach ((string room, string[] used) in House.MayUse)
        {
            used.Where(other => House.MayUse[other].Contains(room)).Should().BeEmpty("{0} must not be used by what it uses", room);
            used.SelectMany(other => House.MayUse[other]).Except(used).Should().BeEmpty("what {0} uses may be seen through", room);
        }
    }

    [Fact]
    public void Formats_and_Statutes_do_not_know_each_other()
    {
        Types.InAssembly(House.Formats).ShouldNot().HaveDependencyOn("ElectionRules.Statutes").GetResult().IsSuccessful.Should().BeTrue();
        Types.InAssembly(House.Statutes).ShouldNot().HaveDependencyOn("ElectionRules.Formats").GetResult().IsSuccessful.Should().BeTrue();
    }

    [Fact]
    public void A_forbidden_arrow_is_seen()
    {
        // Rounds do use Law and Ballots: a rule that forbids either must fail, or no rule above proves anything.
        Offenders(Namespace("Rounds"), [Namespace("Law")]).Should().Contain("ElectionRules.Rounds.RuleBook");
        Offenders(Namespace("Rounds"), [Namespace("Ballots")]).Should().NotBeEmpty();
        Offenders(Namespace("Nominations"), ["ElectionRules.PersonId"]).Should().Contain("ElectionRules.Nominations.Candidate");
        Types.InAssembly(House.Statutes).ShouldNot().HaveDependencyOn("ElectionRules.Rounds").GetResult().IsSuccessful.Should().BeFalse();
    }

    private static string Namespace(string room) => $"{House.Root}.{room}";

    private static IEnumerable<string> Offenders(string room, string[] forbidden) =>
        Types.InAssembly(House.Core).That().ResideInNamespace(room)
            .ShouldNot().HaveDependencyOnAny(forbidden)
            .GetResult().FailingTypeNames ?? [];
}
