using ElectionRules.Nominations;
using ElectionRules.Selection;
using ElectionRules.Transcripts;
using static ElectionRules.Tests.Selection.Selecting;

namespace ElectionRules.Tests.Selection;

public class SelectionPlanTests
{
    [Fact]
    public void C09_A_plan_whose_stages_keep_what_the_next_one_needs_is_made()
    {
        Plan.Stages.Should().HaveCount(5);
        Plan.Posts.Should().Be(1);
        Plan.FirstBand.Should().Be(new MarginBand(4, null, WasEmpty: false));
    }

    [Theory]
    [InlineData(3, true)]
    [InlineData(2, false)]
    public void C09_A_cut_that_leaves_the_next_vote_without_margin_is_refused(int kept, bool made)
    {
        bool was = SelectionPlan.TryCreate(
            Office, 1, [Recommendation with { Keep = kept }, FirstVote, LastVote], out SelectionPlan? plan, out EquatableArray<Reason> refusals);

        was.Should().Be(made);
        (plan is not null).Should().Be(made);
        refusals.Select(reason => reason.ToString()).Should().Equal(
            made ? [] : ["First vote: 2 people come from the stage before, 3 or more needed — Scheme (2031) art. 3"]);
    }

    [Theory]
    [InlineData(2, true)]
    [InlineData(1, false)]
    public void C09_An_inspection_keeps_its_margin_over_the_posts(int kept, bool made)
    {
        SelectionStage[] stages = [Recommendation with { Keep = kept }, Inspection, LastVote];

        SelectionPlan.TryCreate(Office, 1, stages, out _, out EquatableArray<Reason> refusals).Should().Be(made);
        refusals.Should().HaveCount(made ? 0 : 2, "neither the inspection nor the vote keeps it");
    }

    [Fact]
    public void C09_All_reasons_against_a_plan_are_given()
    {
        SelectionPlan.TryCreate(Office, 2, [FirstVote with { Keep = 1 }, LastVote with { Keep = 3 }], out _, out EquatableArray<Reason> refusals)
            .Should().BeFalse();

        refusals.Select(reason => reason.Code).Should().Equal(
            SelectionReasons.KeepsFewerThanPosts, SelectionReasons.MarginNotKept, SelectionReasons.KeepsMoreThanPosts);
    }

    [Fact]
    public void A_plan_in_which_nothing_decides_is_refused()
    {
        SelectionPlan.TryCreate(Office, 1, [Inspection, Discussion], out _, out EquatableArray<Reason> refusals).Should().BeFalse();
        refusals.Should().ContainSingle().Which.Code.Should().Be(SelectionReasons.NoBallot);
        SelectionPlan.TryCreate(Office, 1, [], out _, out _).Should().BeFalse();
    }

    [Fact]
    public void Callers_mistakes_are_exceptions()
    {
        ((Action)(() => SelectionPlan.Of(default, 1, [LastVote]))).Should().Throw<ArgumentException>();
        ((Action)(() => SelectionPlan.Of(Office, 0, [LastVote]))).Should().Throw<ArgumentException>();
        ((Action)(() => SelectionPlan.Of(Office, 1, null!))).Should().Throw<ArgumentNullException>();
        ((Action)(() => SelectionPlan.Of(Office, 1, [Inspection]))).Should().Throw<ArgumentException>().WithMessage("*nothing in it decides*");
        ((Action)(() => _ = LastVote with { Keep = 0 })).Should().Throw<ArgumentException>();
        ((Action)(() => _ = LastVote with { MostNames = 0 })).Should().Throw<ArgumentException>();
    }

    [Fact]
    public void Equal_plans_are_equal() =>
        SelectionPlan.Of(Office, 1, [FirstVote, LastVote]).Should().Be(SelectionPlan.Of(Office, 1, [FirstVote, LastVote]));
}
