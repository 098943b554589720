using System.Diagnostics;
using ElectionRules.Nominations;
using ElectionRules.Rounds;
using ElectionRules.Transcripts;
using NodaTime;

namespace ElectionRules.Selection;

/// <summary>From one stage of a selection to the next.</summary>
internal static class SelectionProgress
{
    public static SelectionState Nominate(SelectionProcess process, Slate nominees)
    {
        MarginBand band = process.Plan.FirstBand;
        List<Reason> reasons = [.. nominees.Where(person => process.HasFallen(person.Id)).Select(person => About(SelectionReasons.FellBefore, person))];
        if (!band.Contains(nominees.Count))
        {
            reasons.Add(OutsideBand(SelectionReasons.NomineesOutsideBand, process.Plan.Stages[0], nominees.Count, band));
        }

        return reasons.Count == 0
            ? Enter(process, 0, nominees, [])
            : new SelectionState.NomineesDue(process, [.. reasons], Slate.Empty);
    }

    /// <summary>The stage again for those who entered it and have not fallen out.</summary>
    public static SelectionState Enter(SelectionProcess process, int stage, EquatableArray<Reason> reasons) =>
        Enter(process, stage, process.LeftIn(stage), reasons);

    public static SelectionState Reopen(SelectionProcess process, int stage, string record)
    {
        Reason again = new(SelectionReasons.HeldAgain, citation: null, new ReasonFact("record", LocalizedText.Same(record)))
        {
            Subject = process.Plan.Stages[stage].Name,
        };
        SelectionProcess reopened = process.With(new SelectionEvent.Reopened(stage, record));
        return stage == 0
            ? new SelectionState.NomineesDue(reopened, [again], process.LeftIn(0))
            : Enter(reopened, stage, [again]);
    }

    public static bool CanBeHeldAgain(SelectionProcess process, int stage) =>
        process.Plan.Band(stage).Contains(process.LeftIn(stage).Count);

    /// <summary>What a ballot or a decision on a tie leads to.</summary>
    public static SelectionState Follow(SelectionProcess process, int stage, ContestState next) => next switch
    {
        ContestState.BallotDue ballot => new SelectionState.BallotDue(process, next.Reasons, stage, ballot),
        ContestState.DecisionDue question => new SelectionState.DecisionDue(process, next.Reasons, stage, question),
        ContestState.Concluded concluded => MoveOn(
            process, stage, Slate.Of(concluded.Elected.Select(winner => winner.Candidate)), BallotLosers.Of(process, stage, concluded), next.Reasons),
        _ => throw new UnreachableException(),
    };

    /// <summary>What the fall of somebody on the paper leads to.</summary>
    public static SelectionState Struck(SelectionProcess process, int stage, EquatableArray<Reason> reasons, ContestState next) =>
        next is ContestState.BallotDue ballot
            ? new SelectionState.BallotDue(process, reasons, stage, ballot)
            : Shortage(process, stage, process.LeftIn(stage), reasons);

    public static SelectionState Conclude(SelectionState.InspectionDue due, InspectionReport report, Func<LocalDate, bool> isWorkingDay)
    {
        Slate people = due.People;
        Dictionary<PersonId, InspectionFinding> findings = [];
        foreach (InspectionFinding finding in report.Findings)
        {
            Candidate person = Among(people, finding.Person);
            if (!findings.TryAdd(person.Id, finding))
            {
                throw new ArgumentException($"Two findings are about {person.Id}.", nameof(report));
            }
        }

        List<Reason> refusals =
        [
            .. people.Where(person => !findings.ContainsKey(person.Id)).Select(person => About(SelectionReasons.NotInspected, person)),
            .. Publicity(due.Stage, report, isWorkingDay),
        ];
        if (refusals.Count > 0)
        {
            return new SelectionState.InspectionDue(due.Process, [.. refusals], due.StageNumber);
        }

        return Leave(
            due.Process.With(new SelectionEvent.Inspected(due.StageNumber, report)),
            due.StageNumber,
            people,
            [
                .. people
                    .Where(person => findings[person.Id].Verdict == InspectionVerdict.Adverse)
                    .Select(person => new LeftBehind(person, Recorded(SelectionReasons.AdverseFinding, person, findings[person.Id].Record))),
            ]);
    }

    public static SelectionState Conclude(SelectionState.ConsultationDue due, ConsultationReport report)
    {
        Slate people = due.People;
        EquatableArray<LeftBehind> left =
        [
            .. from dropped in report.Dropped
               let person = Among(people, dropped.Person)
               select new LeftBehind(person, Recorded(SelectionReasons.Dropped, person, dropped.Record)),
        ];
        if (left.DistinctBy(each => each.Candidate.Id).Count() != left.Count)
        {
            throw new ArgumentException("Somebody is dropped twice.", nameof(report));
        }

        return Absent(due.Stage, report.Attendance) is { } absent
            ? new SelectionState.ConsultationDue(due.Process, [absent], due.StageNumber)
            : Leave(due.Process.With(new SelectionEvent.Consulted(due.StageNumber, report)), due.StageNumber, people, left);
    }

    public static SelectionState.ShortageDue Shortage(SelectionProcess process, int stage, Slate left, EquatableArray<Reason> reasons)
    {
        SelectionPlan plan = process.Plan;
        Reason few = stage < plan.Stages.Count
            ? OutsideBand(SelectionReasons.TooFewLeft, plan.Stages[stage], left.Count, plan.Band(stage))
            : new Reason(
                SelectionReasons.PostsUnfilled, citation: null, new("people", left.Count), new("posts", plan.Posts), new("gap", plan.Posts - left.Count));
        return new(process, [.. reasons, few], stage, left);
    }

    public static Candidate Among(Slate people, PersonId person) => people.PositionOf(person) is >= 0 and int position
        ? people[position]
        : throw new ArgumentException($"{person} is not among those in the stage.", nameof(person));

    public static Reason Fallen(Candidate person, FallCause cause, LocalDate on) => About(
        cause switch
        {
            FallCause.Withdrew => SelectionReasons.Withdrew,
            FallCause.Died => SelectionReasons.Died,
            _ => SelectionReasons.Disqualified,
        },
        person,
        new ReasonFact("day", on));

    public static Reason Recorded(ReasonCode code, Candidate person, string record) =>
        About(code, person, new ReasonFact("record", LocalizedText.Same(record)));

    public static Reason About(ReasonCode code, Candidate person, params ReadOnlySpan<ReasonFact> facts) =>
        new(code, citation: null, facts) { Subject = LocalizedText.Same(person.Name) };

    private static SelectionState Leave(SelectionProcess process, int stage, Slate people, EquatableArray<LeftBehind> left) => MoveOn(
        process,
        stage,
        Slate.Of(people.Where(person => left.All(each => each.Candidate.Id != person.Id))),
        left,
        left.Select(each => each.Reason).ToEquatableArray());

    private static SelectionState MoveOn(
        SelectionProcess process, int stage, Slate movedOn, EquatableArray<LeftBehind> left, EquatableArray<Reason> reasons) =>
        Enter(process.With(new SelectionEvent.StageDone(stage, movedOn, left)), stage + 1, movedOn, reasons);

    private static SelectionState Enter(SelectionProcess process, int stage, Slate people, EquatableArray<Reason> reasons)
    {
        if (!process.Plan.Band(stage).Contains(people.Count))
        {
            return Shortage(process, stage, people, reasons);
        }

        if (stage == process.Plan.Stages.Count)
        {
            return new SelectionState.Selected(process, reasons, people);
        }

        SelectionProcess entered = process.With(new SelectionEvent.Entered(stage, people));
        return process.Plan.Stages[stage] switch
        {
            SelectionStage.Ballot ballot => new SelectionState.BallotDue(
                entered, reasons, stage, (ContestState.BallotDue)Contest.Open(ballot.Book(), ballot.Keep, people)),
            SelectionStage.Inspection => new SelectionState.InspectionDue(entered, reasons, stage),
            SelectionStage.Consultation => new SelectionState.ConsultationDue(entered, reasons, stage),
            _ => throw new UnreachableException(),
        };
    }

    private static EquatableArray<Reason> Publicity(SelectionStage.Inspection stage, InspectionReport report, Func<LocalDate, bool> isWorkingDay)
    {
        if (stage.Publicity is not { } rule)
        {
            return [];
        }

        return report.Publicity is { } days
            ? rule.Check(days, isWorkingDay) is Bodies.RuleFinding.NotMet failed ? failed.Reasons : []
            : [new Reason(SelectionReasons.NotPublic, rule.Citation)];
    }

    private static Reason? Absent(SelectionStage.Consultation stage, Turnout attendance)
    {
        if (stage.Quorum is not { } quorum)
        {
            return null;
        }

        long count = Of(quorum.Value.Measured);
        long size = Of(quorum.Value.Needed.Base);
        long least = quorum.Value.Needed.Threshold.Least(size);
        return quorum.Value.Needed.Threshold.IsMet(count, size)
            ? null
            : new Reason(
                SelectionReasons.NoQuorum, quorum.Citation, new("count", count), new("base", size), new("needed", least), new("gap", least - count))
            {
                Requirement = quorum.Value.Needed,
            };

        long Of(CountingBase counted) => attendance.Of(counted)
            ?? throw new ArgumentException($"The attendance does not give {counted}, which the quorum needs.", nameof(attendance));
    }

    private static Reason OutsideBand(ReasonCode code, SelectionStage stage, int people, MarginBand band) => new(
        code,
        stage.Margin.Citation,
        new("people", people),
        new("band", LocalizedText.Same(band.ToString())),
        new("gap", people < band.Least ? band.Least - people : people - band.Most!.Value))
    {
        Subject = stage.Name,
    };
}
