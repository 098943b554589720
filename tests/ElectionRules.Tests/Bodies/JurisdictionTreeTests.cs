using CsCheck;
using ElectionRules.Bodies;
using ElectionRules.TestSupport;
using ElectionRules.Transcripts;

namespace ElectionRules.Tests.Bodies;

public class JurisdictionTreeTests
{
    [Fact]
    public void A8_Areas_lie_in_each_other_at_any_depth()
    {
        JurisdictionTree tree = County.Areas();

        tree.IsWithin(new("east"), new("city")).Should().BeTrue();
        tree.IsWithin(new("east"), new("east")).Should().BeTrue();
        tree.IsWithin(new("city"), new("east")).Should().BeFalse();
        tree.AreUnrelated(new("east"), new("west")).Should().BeTrue();
        tree.AreUnrelated(new("east"), new("county")).Should().BeFalse();
        tree.ChildrenOf(new("county")).Select(area => area.Id.Value).Should().Equal("east", "west");
    }

    [Fact]
    public void Every_fault_is_named_at_once_and_nothing_half_built_escapes()
    {
        bool created = JurisdictionTree.TryCreate(
            [
                County.Area("city", County.CityKind, -1, parent: null),
                County.Area("city", County.CityKind, 5, parent: null),
                County.Area("county", County.CountyKind, 5, "nowhere"),
                County.Area("east", County.CountyKind, 5, "west"),
                County.Area("west", County.CountyKind, 5, "east"),
                County.Area("town", County.CityKind, 5, "city"),
                County.Area("own", County.CityKind, 5, "own"),
            ],
            out JurisdictionTree? tree,
            out EquatableArray<Reason> refusals);

        created.Should().BeFalse();
        tree.Should().BeNull();
        refusals.Select(reason => (reason.Code.Id, reason.Subject!.English)).Should().BeEquivalentTo(
        [
            ("bodies.number.low", "city"),
            ("bodies.id.duplicate", "city"),
            ("bodies.id.unknown", "county"),
            ("bodies.cycle", "east"),
            ("bodies.cycle", "west"),
            ("bodies.area.level", "town"),
            ("bodies.cycle", "own"),
        ]);
        refusals.Single(reason => reason.Code.Equals(BodyReasons.TooLow)).Number("gap").Should().Be(1);
    }

    [Fact]
    public void An_area_that_only_leads_into_a_circle_is_not_blamed_for_it()
    {
        JurisdictionTree.TryCreate(
            [
                County.Area("a", County.TownshipKind, 1, "b"),
                County.Area("b", County.CountyKind, 1, "c"),
                County.Area("c", County.CityKind, 1, "b"),
            ],
            out _,
            out EquatableArray<Reason> refusals);

        refusals.Where(reason => reason.Code.Equals(BodyReasons.Cycle)).Select(reason => reason.Subject!.English).Should().Equal("b", "c");
    }

    [Fact]
    public void The_missing_id_is_refused()
    {
        JurisdictionTree.TryCreate([County.Area("x", County.CityKind, 0, parent: null) with { Id = default }], out _, out EquatableArray<Reason> refusals)
            .Should().BeFalse();
        refusals.Should().ContainSingle().Which.Code.Should().Be(BodyReasons.NoId);
    }

    [Fact]
    public void Nobody_and_nothing_may_be_null()
    {
        ((Action)(() => JurisdictionTree.TryCreate(null!, out _, out _))).Should().Throw<ArgumentNullException>();
        ((Action)(() => JurisdictionTree.TryCreate([null!], out _, out _))).Should().Throw<ArgumentNullException>();
    }

    /// <summary>Random parents: a tree is made exactly when following parents always ends.</summary>
    [Fact]
    public void A_tree_is_made_exactly_when_every_walk_upwards_ends() =>
        Gen.Int[-1, 5].Array[6].ForAll(
            parents =>
            {
                Jurisdiction[] areas = [.. parents.Select((parent, i) =>
                    County.Area($"a{i}", new AreaKind("any", WalkLength(parents, i)), 1, parent < 0 ? null : $"a{parent}"))];
                bool ends = Enumerable.Range(0, 6).All(i => WalkLength(parents, i) <= 6);

                JurisdictionTree.TryCreate(areas, out JurisdictionTree? tree, out _).Should().Be(ends);
                (tree is not null).Should().Be(ends);
            },
            cases: 1_000);

    private static int WalkLength(int[] parents, int start)
    {
        int steps = 1;
        for (int i = start; parents[i] >= 0 && steps <= 6; i = parents[i])
        {
            steps++;
        }

        return steps;
    }
}
