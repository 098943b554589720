using ElectionRules.Formats.Scenarios;
using ElectionRules.Formats.Text;
using ElectionRules.TestSupport;

namespace ElectionRules.Tool.Tests;

/// <summary>What the county example shows around its contests: composition, programme, conduct, each beside the published figure.</summary>
public sealed class CountyFiguresTests
{
    private static readonly Lazy<ScenarioResult> County = new(() => ScenarioFolder
        .Decide(Path.Combine(GoldenFile.RepositoryRoot(), "docs", "examples", "county-2011"), Library.For, TextLimits.Default, progress: null)
        .Should().BeOfType<ScenarioOutcome.Decided>().Subject.Result);

    [Fact]
    public void Every_figure_agrees_with_the_published_one() =>
        County.Value.Measures.Where(measure => measure.Agrees != true).Select(measure => measure.Name.English).Should().BeEmpty();

    [Theory]
    [InlineData("township Party secretaries: nominees", "6", "6")]
    [InlineData("township Party secretaries: nominees who were elected", "6", "6")]
    [InlineData("township Party secretaries: rounds of recommendation", "3", "3")]
    [InlineData("township Party secretaries: votes", "2", "2")]
    [InlineData("township heads: nominees", "7", "7")]
    [InlineData("township heads: nominees who were elected", "7", "7")]
    [InlineData("Exchanged: township Party secretaries", "4", "4")]
    [InlineData("Exchanged: township heads", "5", "5")]
    [InlineData("Exchanged: chairs of township congresses", "4", "4")]
    [InlineData("newly nominated chiefs: from the front line", "13/13", "> 95 %")]
    [InlineData("township Party and government chiefs: aged 35 and under", "5", "5")]
    [InlineData("township Party and government chiefs: youngest", "30", "30")]
    [InlineData("township Party and government chiefs: average age", "36 (936/26)", "36")]
    [InlineData("township Party and government chiefs: bachelor degree", "21", "21")]
    [InlineData("township Party and government chiefs: bachelor degree: change on the last term", "+7", "+7")]
    [InlineData("delegates, deputies and CPPCC members together: junior college and up", "418/719", "> 54 %")]
    [InlineData("people's congress: five stages, eleven tasks: stages", "5", "5")]
    [InlineData("people's congress: five stages, eleven tasks: tasks", "11", "11")]
    [InlineData("county Party congress: three stages, thirty procedures: stages", "3", "3")]
    [InlineData("county Party congress: three stages, thirty procedures: tasks", "30", "30")]
    [InlineData("transition discipline of 2010: 5, 17 and 5: heads", "5", "5")]
    [InlineData("transition discipline of 2010: 5, 17 and 5: items under them", "17", "17")]
    [InlineData("transition discipline of 2010: 5, 17 and 5: provisions on what follows", "5", "5")]
    [InlineData("transition discipline of 2010: 5, 17 and 5: breaches found", "0", "0")]
    [InlineData("handbooks on discipline: Handed out", "350", "350")]
    [InlineData("appraisal of the transition's conduct: forms returned", "3162", "3162")]
    [InlineData("appraisal of the transition's conduct: awareness", "100 %", "100 %")]
    [InlineData("appraisal of the transition's conduct: satisfaction", "100 %", "100 %")]
    public void A_figure_is_computed_beside_the_published_one(string name, string computed, string published)
    {
        MeasureResult measure = County.Value.Measures.Should().ContainSingle(item => item.Name.English == name).Subject;

        measure.Computed.Should().Be(computed);
        measure.Published.Should().Be(published);
    }

    [Fact]
    public void Nothing_is_late_at_the_end_of_june()
    {
        foreach (string programme in new[] { "people's congress: five stages, eleven tasks", "county Party congress: three stages, thirty procedures" })
        {
            ReportSection section = Section($"Programme: {programme}");

            section.Reasons.Should().BeEmpty();
            section.Rows.Select(row => row[^1].English).Should().AllBe("done in time");
            section.Rows.Select(row => row[2].English).Should().NotContain("—");
        }
    }

    [Fact]
    public void What_would_be_late_is_named()
    {
        Section("people's congress: five stages, eleven tasks: what would be late").Rows.Select(row => row[0].English).Should().Equal(
            "objections settled", "first list of candidates published", "formal list of candidates published", "candidates introduced to voters",
            "vote, count and result");
        Section("county Party congress: three stages, thirty procedures: what would be late").Rows.Should().HaveCount(6);
    }

    [Fact]
    public void The_report_says_that_persons_are_fictional()
    {
        ReportSection[] groups = [.. County.Value.Sections.Where(section => section.Title.English.StartsWith("Composition", StringComparison.Ordinal))];

        groups.Should().HaveCount(6);
        groups.Select(section => section.Summary!.English).Should().OnlyContain(summary => summary.StartsWith("The persons are fictional"));
    }

    [Theory]
    [InlineData("three years in the Party", 39, 8)]
    [InlineData("five years of service, two at the grass roots", 1, 6, 1, 1)]
    [InlineData("the right to be elected", 1, 5, 24)]
    public void Every_candidate_assessed_is_eligible(string name, params int[] byOffice)
    {
        ReportSection section = Section($"Eligibility: {name}");

        section.Rows.Select(row => row[1].English).Should().Equal(byOffice.Select(count => $"{count}"));
        section.Rows.Select(row => row[2].English).Should().Equal(byOffice.Select(count => $"{count}"));
        section.Reasons.Should().BeEmpty();
    }

    [Fact]
    public void Ten_deputies_put_a_township_head_forward_and_nine_do_not()
    {
        ReportSection section = Section("Nominations");

        section.Rows.Should().HaveCount(18);
        section.Rows.Where(row => row[1].English.StartsWith("t01-head", StringComparison.Ordinal)).Select(row => $"{row[5].English} {row[6].English}")
            .Should().Equal("10 yes", "9 no");
        section.Reasons.Select(reason => reason.Code.Id).Should().Equal("nomination.too-few-signers", "nomination.no-standing-list");
    }

    [Fact]
    public void Thirteen_townships_elect_the_352_of_the_county_party_congress_and_leaders_come_from_their_committees()
    {
        ReportSection section = Section("Links between contests");

        section.Reasons.Should().BeEmpty();
        section.Rows.Should().HaveCount(19);
        section.Rows[^1].Select(cell => cell.English).Should().Equal(
            "county Party congress", "352", "Delegate to the county Party congress", "352", "0");
    }

    private static ReportSection Section(string title) =>
        County.Value.Sections.Should().ContainSingle(section => section.Title.English == title).Subject;
}
