using ElectionRules.Formats.Text;
using ElectionRules.Nominations;
using ElectionRules.Selection;

namespace ElectionRules.Formats.Scenarios;

/// <summary>Shows a selection stage by stage: who entered, who moved on, who did not and why; and whether the nominees were elected.</summary>
internal sealed class SelectionPart(SelectionSpec spec, ScenarioContext context, ReportParts parts)
{
    private static readonly EquatableArray<LocalizedText> Columns =
    [
        new("Stage", "环节", "環節"),
        new("By", "主体", "主體"),
        new("Entered", "进入", "進入"),
        new("Moved on", "产生", "產生"),
        new("Left behind", "未进入下一环节", "未進入下一環節"),
    ];

    public void Go()
    {
        if (Plan() is not { } plan || new SelectionWalk(spec, context.Tables).Go(plan) is not { } state)
        {
            return;
        }

        SelectionEvent.StageDone[] done = [.. state.Process.StagesDone];
        Slate nominees = Slate.Empty;
        if (state is SelectionState.Selected selected)
        {
            parts.Nominees.Add(spec.Id.Value, nominees = selected.Nominees);
        }

        Measure(new("nominees", "产生人选", "產生人選"), nominees.Count, spec.PublishedNominees);
        Measure(new("nominees who were elected", "人选当选", "人選當選"), Elected(nominees), spec.PublishedNominees);
        Measure(new("rounds of recommendation", "推荐轮数", "推薦輪數"), Ballots(plan, done, StageBallotKind.Recommendation), spec.PublishedRounds);
        Measure(new("votes", "票决次数", "票決次數"), Ballots(plan, done, StageBallotKind.Vote), spec.PublishedVotes);
        parts.Sections.Add(new()
        {
            Title = Figures.Of(new("Selection", "选拔", "選拔"), spec.Name),
            Summary = Summary(state, nominees),
            Columns = Columns,
            Rows = [.. done.Select(stage => Row(plan.Stages[stage.Stage], stage))],
            Reasons = [.. done.SelectMany(stage => stage.Left).Select(left => left.Reason), .. state is SelectionState.Selected ? [] : state.Reasons],
        });
    }

    private SelectionPlan? Plan()
    {
        try
        {
            SelectionTerms terms = new(spec.Plan.Value, new OfficeId(spec.Office), spec.Posts, spec.Keeps, spec.Law);
            if (context.Library.Selections(terms) is { } plan)
            {
                return plan;
            }

            spec.Plan.Place.Report(ScenarioErrorCodes.Unknown, $"There is no selection plan {VisibleText.Excerpt(spec.Plan.Value)}. Correct its name.");
        }
        catch (ArgumentException exception)
        {
            spec.Plan.Place.Report(ScenarioErrorCodes.DoesNotReconcile, $"{Refusal.Of(exception)} Correct 'posts', 'keeps' or 'law'.");
        }

        return null;
    }

    private long Elected(Slate nominees) => nominees.Count(nominee => context.Contests
        .Where(contest => contest.OfficeId.Value == spec.Office)
        .SelectMany(contest => contest.Elected)
        .Any(winner => winner.Candidate.Id == nominee.Id));

    private static long Ballots(SelectionPlan plan, IEnumerable<SelectionEvent.StageDone> done, StageBallotKind kind) =>
        done.Select(stage => plan.Stages[stage.Stage]).OfType<SelectionStage.Ballot>().Count(ballot => ballot.Kind == kind);

    private void Measure(LocalizedText name, long computed, long? published) => parts.Measure(Figures.Of(spec.Name, name), computed, published);

    private static LocalizedText Summary(SelectionState state, Slate nominees)
    {
        string names = string.Join(", ", nominees.Select(nominee => nominee.Name));
        string inChinese = string.Join('、', nominees.Select(nominee => nominee.Name));
        return state is SelectionState.Selected
            ? new($"Nominees: {names}.", $"产生人选：{inChinese}。", $"產生人選：{inChinese}。")
            : new("The selection has no nominees.", "选拔未产生人选。", "選拔未產生人選。");
    }

    private static EquatableArray<LocalizedText> Row(SelectionStage stage, SelectionEvent.StageDone done) =>
    [
        stage.Name,
        stage.By,
        Figures.Cell(done.MovedOn.Count + done.Left.Count),
        Figures.Cell(done.MovedOn.Count),
        done.Left.Count == 0 ? Figures.None : LocalizedText.Same(string.Join(", ", done.Left.Select(left => left.Candidate.Name))),
    ];
}
