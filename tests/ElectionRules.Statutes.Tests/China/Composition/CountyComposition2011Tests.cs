using ElectionRules.Composition;
using ElectionRules.Law;
using ElectionRules.Statutes.China;

namespace ElectionRules.Statutes.Tests.China.Composition;

/// <summary>The composition that one county reported in 2011: the figures are published, the people behind them are made up.</summary>
public class CountyComposition2011Tests
{
    // Five people of 35 or less, the youngest 30; the others bring the sum to 26 × 36.
    private static readonly int[] Ages = [30, 32, 33, 34, 35, .. Enumerable.Repeat(36, 5), .. Enumerable.Repeat(37, 16)];

    private static readonly Group Chiefs = Group.Of(
        new("township Party and government chiefs", "乡镇党政正职", "鄉鎮黨政正職"),
        Ages.Select((age, i) => GroupMember.Of($"chief-{i:00}", $"Chief {i}")
            .With(ChinaTraits.Age, age)
            .With(ChinaTraits.Education, i < 21 ? "bachelor" : "junior-college")));

    [Fact]
    public void Twenty_six_chiefs_5_aged_35_and_under_if_35_is_included()
    {
        Chiefs.Measure(ChinaTraits.Aged35AndUnder(LimitReading.IncludesTheNumber)).Count.Should().Be(5);
        Chiefs.Measure(ChinaTraits.Aged35AndUnder(LimitReading.ExcludesTheNumber)).Count.Should().Be(4);
        Chiefs.Members.Should().HaveCount(26);
    }

    [Fact]
    public void Youngest_30_average_36()
    {
        NumberSummary ages = Chiefs.Summarize(ChinaTraits.Age);

        ages.Least.Should().Be(30);
        ages.Average.Should().Be(Proportion.Of(36, 1));
        ages.AverageTo(AverageRounding.HalfUp)!.Loss.Should().Be(Proportion.Zero);
    }

    [Fact]
    public void Twenty_one_with_a_bachelor_degree_up_7()
    {
        // The report gives the 7, not the 14 of the last term, nor how many chiefs there were then.
        TraitChange change = TraitChange.Between(new(ChinaTraits.Bachelor, 14, 0, 26), Chiefs.Measure(ChinaTraits.Bachelor));

        change.Now.Count.Should().Be(21);
        change.CountChange.Should().Be(7);
        change.Direction.Should().Be(ChangeDirection.Up);
    }

    [Theory]
    [InlineData(388, typeof(TargetFinding.Missed))]
    [InlineData(389, typeof(TargetFinding.Met))]
    public void Over_54_percent_of_719_with_junior_college_or_more(int graduates, Type finding)
    {
        // 352 delegates, 192 deputies and 175 members, counted as if nobody held two mandates.
        Group all = Group.Of(
            new("delegates, deputies and members", "两代表一委员", "兩代表一委員"),
            Enumerable.Range(0, 352 + 192 + 175).Select(i => GroupMember.Of($"p{i}", "p")
                .With(ChinaTraits.Education, i >= graduates ? "senior-middle" : i % 2 == 0 ? "junior-college" : "master")));
        CompositionTarget over54 = new(
            ChinaTraits.JuniorCollegeAndUp,
            new TargetAim.Within(new CompositionLimit.AtLeastShare(Threshold.MoreThan(54, 100))),
            null);

        new CompositionPolicy([], [over54]).Check(all).Targets[0].Should().BeOfType(finding);
    }

    [Theory]
    [InlineData(1995, 2, 27, 0)]
    [InlineData(1995, 2, 28, 1)]
    [InlineData(2010, 3, 13, 1)]
    [InlineData(2010, 3, 14, 3)]
    [InlineData(2020, 10, 18, 3)]
    public void The_law_asks_for_women_and_grassroots_without_a_figure(int year, int month, int day, int targets)
    {
        EquatableArray<CompositionTarget> found = RepresentationClauses.Deputies(new(year, month, day), ChinaTraits.FrontLine);

        found.Should().HaveCount(targets);
        found.Count(target => target.Aim is TargetAim.AboveLastTerm).Should().Be(targets == 3 ? 1 : 0);
        found.Any(target => target.Citation!.Content == Evidence.Unverified).Should().Be(targets == 1);
    }

    [Fact]
    public void Women_among_delegates_as_among_members()
    {
        Group delegates = Group.Of(
            new("delegates", "党代表", "黨代表"),
            Enumerable.Range(0, 352).Select(i => GroupMember.Of($"d{i}", "d").With(ChinaTraits.Sex, i < 70 ? "female" : "male")));

        TargetFinding finding = new CompositionPolicy([], [RepresentationClauses.PartyDelegates(Proportion.Of(1, 5))]).Check(delegates).Targets[0];

        finding.Should().BeOfType<TargetFinding.Missed>().Which.Gap.Should().Be(1);
    }

    [Theory]
    [InlineData(14, 1)]
    [InlineData(15, 2)]
    [InlineData(29, 2)]
    [InlineData(30, 1)]
    public void A_minority_of_15_to_30_percent_has_at_most_30_percent_of_the_seats(int percent, int rules)
    {
        RepresentationClauses.EthnicMinority(
            GroupTrait.AnyOf(new("Hui", "回族", "回族"), ChinaTraits.Ethnicity, "hui"), Proportion.Of(percent, 100), new Remedy.RefuseList())
            .Should().HaveCount(rules);
    }

    [Theory]
    [InlineData(0, 5, false)]
    [InlineData(1, 4, true)]
    public void A_villagers_committee_has_a_woman(int women, int men, bool isKept)
    {
        Check(VillageComposition.CommitteeWomen(new Remedy.SeparateBallot()), women, men).Should().Be(isKept);
    }

    [Theory]
    [InlineData(9, 20, false)]
    [InlineData(10, 20, true)]
    [InlineData(10, 21, false)]
    public void A_third_of_village_representatives_are_women(int women, int men, bool isKept)
    {
        Check(VillageComposition.RepresentativeWomen(new Remedy.NextByVotes()), women, men).Should().Be(isKept);
    }

    private static bool Check(CompositionRule rule, int women, int men) => new CompositionPolicy([rule], [])
        .Check(Group.Of(
            new("village", "村", "村"),
            Enumerable.Range(0, women + men).Select(i => GroupMember.Of($"v{i}", "v").With(ChinaTraits.Sex, i < women ? "female" : "male"))))
        .KeepsAllRules;
}
