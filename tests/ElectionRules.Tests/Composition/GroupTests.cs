using CsCheck;
using ElectionRules.Composition;
using ElectionRules.Nominations;
using ElectionRules.TestSupport;
using static ElectionRules.Tests.Composition.People;

namespace ElectionRules.Tests.Composition;

public class GroupTests
{
    [Fact]
    public void Shares_are_exact_and_the_unknown_are_reported_beside_them()
    {
        TraitCount count = Group(Woman("a"), Man("b"), Man("c"), Unknown("d")).Measure(Women);

        count.Should().Be(new TraitCount(Women, 1, 1, 4));
        count.Without.Should().Be(2);
        count.LeastShare.Should().Be(Proportion.Of(1, 4));
        count.GreatestShare.Should().Be(Proportion.Of(1, 2));
        count.ShareOfKnown.Should().Be(Proportion.Of(1, 3));
        count.ToString().Should().Be("women: 1 of 4 (1 unknown)");
    }

    [Fact]
    public void An_empty_group_has_no_share()
    {
        TraitCount count = Group().Measure(Women);

        count.LeastShare.Should().BeNull();
        count.GreatestShare.Should().BeNull();
        count.ShareOfKnown.Should().BeNull();
    }

    [Fact]
    public void A_group_where_nothing_is_known_has_no_share_of_the_known()
    {
        TraitCount count = Group(Unknown("a")).Measure(Women);

        count.ShareOfKnown.Should().BeNull();
        count.LeastShare.Should().Be(Proportion.Zero);
        count.GreatestShare.Should().Be(Proportion.One);
    }

    [Fact]
    [Trait("wrong-variant", "the unknown are dropped from the base")]
    public void The_unknown_stay_in_the_base()
    {
        Group group = Group(Woman("a"), Man("b"), Unknown("c"), Unknown("d"));

        Proportion wrong = Proportion.Of(group.Members.Count(m => Equals(m, Woman("a"))), group.Members.Count(m => m.Find(Sex) is not null));

        wrong.Should().Be(Proportion.Of(1, 2));
        group.Measure(Women).LeastShare.Should().Be(Proportion.Of(1, 4)).And.NotBe(wrong);
    }

    [Fact]
    public void A_group_splits_by_every_key_found()
    {
        Breakdown table = Group(Woman("a"), Man("b"), Man("c"), Unknown("d")).By(Sex);

        table.Rows.Select(row => (row.Trait.Name.English, row.Count)).Should().Equal(("f", 1), ("m", 2));
        (table.Outside, table.Unknown, table.Total).Should().Be((0, 1, 4));
    }

    [Fact]
    public void A_member_with_two_keys_counts_in_both_rows()
    {
        Breakdown table = Group(
            GroupMember.Of("a", "a").With(Employer, "mill", "school"), GroupMember.Of("b", "b").With(Employer, "mill")).By(Employer);

        table.Rows.Select(row => (row.Trait.Name.English, row.Count)).Should().Equal(("mill", 2), ("school", 1));
        table.Total.Should().Be(2);
    }

    [Fact]
    public void Bands_report_those_outside_and_those_unknown()
    {
        Group group = Group(
            GroupMember.Of("a", "a").With(Age, 34),
            GroupMember.Of("b", "b").With(Age, 35),
            GroupMember.Of("c", "c").With(Age, 50),
            GroupMember.Of("d", "d").With(Age, 61),
            Unknown("e"));

        Breakdown table = group.By(
            GroupTrait.Within(Name("under 35"), Age, NumberBand.UpTo(35, LimitReading.ExcludesTheNumber)),
            GroupTrait.Within(Name("35 to 50"), Age, NumberBand.Between(35, 50)));

        table.Rows.Select(row => row.Count).Should().Equal(1, 2);
        (table.Outside, table.Unknown, table.Total).Should().Be((1, 1, 5));
    }

    [Fact]
    public void Overlapping_or_mixed_rows_are_refused()
    {
        Group group = Group(GroupMember.Of("a", "a").With(Age, 35));
        GroupTrait young = GroupTrait.Within(Name("35 and under"), Age, NumberBand.UpTo(35, LimitReading.IncludesTheNumber));
        GroupTrait middle = GroupTrait.Within(Name("35 to 50"), Age, NumberBand.Between(35, 50));

        group.Invoking(g => g.By(young, middle)).Should().Throw<ArgumentException>().WithMessage("35 and under and 35 to 50 overlap.*");
        group.Invoking(g => g.By(young, Women)).Should().Throw<ArgumentException>();
        group.Invoking(g => g.By(Array.Empty<GroupTrait>())).Should().Throw<ArgumentException>();
        group.Invoking(g => g.By(Age)).Should().Throw<ArgumentException>().WithParameterName("attribute");
    }

    [Fact]
    public void A_person_twice_and_mixed_kinds_of_value_are_refused()
    {
        ((Action)(() => Group(Woman("a"), Man("a")))).Should().Throw<ArgumentException>().WithMessage("a is in the group twice.*");
        ((Action)(() => Group(Woman("a"), GroupMember.Of("b", "b").With(Sex, 1)))).Should().Throw<ArgumentException>();
        Group(Woman("a")).Invoking(g => g.Measure(GroupTrait.Within(Name("x"), Sex, default))).Should().Throw<ArgumentException>();
    }

    [Fact]
    public void J8_The_composition_of_a_slate_and_of_those_elected_from_it_is_reported_alike()
    {
        Slate slate = Slate.Of(Candidate.Of("a", "Ai"), Candidate.Of("b", "Bo"), Candidate.Of("c", "Cai"));

        Group listed = ElectionRules.Composition.Group.FromSlate(Name("slate"), slate, Man("b"), Woman("a"), Man("stranger"));
        Group elected = listed.Only(Name("elected"), new PersonId("c"), new PersonId("a"));

        listed.Measure(Women).Should().Be(new TraitCount(Women, 1, 1, 3));
        elected.Members.Select(m => m.Name).Should().Equal("Cai", "a");
        elected.Measure(Women).Should().Be(new TraitCount(Women, 1, 1, 2));
        listed.Invoking(g => g.Only(Name("elected"), new PersonId("x"))).Should().Throw<ArgumentException>().WithParameterName("persons");
    }

    [Fact]
    public void Numbers_are_summed_up_over_those_known()
    {
        NumberSummary ages = Group(
            GroupMember.Of("a", "a").With(Age, 30), GroupMember.Of("b", "b").With(Age, 35), Unknown("c")).Summarize(Age);

        (ages.Known, ages.Unknown, ages.Sum, ages.Least, ages.Greatest).Should().Be((2, 1, 65L, 30L, 35L));
        ages.Average.Should().Be(Proportion.Of(65, 2));
    }

    [Fact]
    public void Nothing_known_has_no_average()
    {
        NumberSummary ages = Group(Unknown("a")).Summarize(Age);

        ages.Average.Should().BeNull();
        ages.Least.Should().BeNull();
        ages.Greatest.Should().BeNull();
        ages.AverageTo(AverageRounding.HalfUp).Should().BeNull();
    }

    [Theory]
    [InlineData(71, 2, AverageRounding.Down, 35)]
    [InlineData(71, 2, AverageRounding.Up, 36)]
    [InlineData(71, 2, AverageRounding.HalfUp, 36)]
    [InlineData(71, 2, AverageRounding.HalfToEven, 36)]
    [InlineData(73, 2, AverageRounding.HalfUp, 37)]
    [InlineData(73, 2, AverageRounding.HalfToEven, 36)]
    [InlineData(107, 3, AverageRounding.HalfUp, 36)]
    [InlineData(106, 3, AverageRounding.HalfUp, 35)]
    [InlineData(108, 3, AverageRounding.Up, 36)]
    public void An_average_is_shown_by_a_named_rounding(int sum, int count, AverageRounding rounding, int shown)
    {
        Group group = Group([
            GroupMember.Of("first", "first").With(Age, sum), .. Enumerable.Range(1, count - 1).Select(i => GroupMember.Of($"p{i}", "p").With(Age, 0))]);

        RoundedAverage average = group.Summarize(Age).AverageTo(rounding)!;

        average.Value.Should().Be(shown);
        average.Exact.Should().Be(Proportion.Of(sum, count));
        average.Loss.Should().Be(Proportion.Of(Math.Abs((shown * count) - sum), count));
    }

    [Fact]
    public void Every_member_is_counted_exactly_once()
    {
        Gen.Int[0, 2].Array[0, 30].ForAll(
            kinds =>
            {
                Group group = Group([.. kinds.Select((kind, i) => kind switch
                {
                    0 => Woman($"p{i}"),
                    1 => Man($"p{i}"),
                    _ => Unknown($"p{i}"),
                })]);
                Breakdown table = group.By(Sex);
                TraitCount women = group.Measure(Women);
                return table.Rows.Sum(row => row.Count) + table.Outside + table.Unknown == kinds.Length
                    && women.Count + women.Without + women.Unknown == kinds.Length
                    && women.Count == kinds.Count(kind => kind == 0);
            },
            cases: 3_000);
    }
}
