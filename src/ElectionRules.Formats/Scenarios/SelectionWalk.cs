using ElectionRules.Eligibility;
using ElectionRules.Formats.Text;
using ElectionRules.Nominations;
using ElectionRules.Rounds;
using ElectionRules.Selection;
using NodaTime;

namespace ElectionRules.Formats.Scenarios;

/// <summary>Walks a selection with the ballots, inspections, consultations and decisions that the scenario gives for it.</summary>
internal sealed class SelectionWalk(SelectionSpec spec, ScenarioTables tables)
{
    private long ballots;
    private int inspections;
    private int consultations;
    private int decisions;

    /// <summary>Goes as far as the input carries; null when a mistake was reported.</summary>
    public SelectionState? Go(SelectionPlan plan)
    {
        if (tables.Slate(spec.Id.Value, 1) is not { } rows)
        {
            spec.Id.Place.Report(ScenarioErrorCodes.Unknown, "The selection has no nominees. Add them to a file of slates.");
            return null;
        }

        SelectionState state = SelectionProcess.Open(plan, Slate.Of(rows.Select(row => row.Value)));
        while (HasNext(state))
        {
            if (Step(state) is not { } next)
            {
                return null;
            }

            state = next;
        }

        IEnumerable<TextPlace> left = tables.Beyond(spec.Id.Value, ballots, nominations: 1)
            .Concat(spec.Inspections.Skip(inspections).Select(item => item.Place))
            .Concat(spec.Consultations.Skip(consultations).Select(item => item.Place))
            .Concat(spec.Decisions.Skip(decisions).Select(item => item.Place));
        if (left.FirstOrDefault() is { } place)
        {
            place.Report(ScenarioErrorCodes.StepNotDue, $"The selection never comes to this step: {Due(state)}. Remove it, or correct what comes before.");
            return null;
        }

        return state;
    }

    private bool HasNext(SelectionState state) => state switch
    {
        SelectionState.BallotDue => tables.Turnout(spec.Id.Value, ballots + 1) is not null,
        SelectionState.DecisionDue => decisions < spec.Decisions.Count,
        SelectionState.InspectionDue => inspections < spec.Inspections.Count,
        SelectionState.ConsultationDue => consultations < spec.Consultations.Count,
        _ => false,
    };

    private SelectionState? Step(SelectionState state) => state switch
    {
        SelectionState.BallotDue due => Hold(due, tables.Turnout(spec.Id.Value, ++ballots)!),
        SelectionState.DecisionDue due => Try(spec.Decisions[decisions++], due.Decide),
        SelectionState.InspectionDue due => Inspect(due, spec.Inspections[inspections++]),
        SelectionState.ConsultationDue due when spec.Consultations[consultations++] is var given => AreIn(due.People, given.Value.Dropped)
            ? Try(given, consultation => due.Conclude(consultation.Report))
            : null,
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    private SelectionState? Hold(SelectionState.BallotDue due, Located<Turnout> turnout) =>
        BallotVotes.Count(spec.Id.Value, ballots, due.Slate, due.PaperRule, tables, turnout) is { } votes
            ? Try(turnout, figures => due.Count(figures, votes.Tally, votes.WriteIns))
            : null;

    private static SelectionState? Inspect(SelectionState.InspectionDue due, Located<InspectionSpec> given)
    {
        IReadOnlyList<LocalDate>? rest = given.Value.RestDays;
        if (due.Stage.Publicity is { Counting: DayCounting.WorkingDays } && given.Value.Public is not null && rest is null)
        {
            given.Place.Report(
                ScenarioErrorCodes.DoesNotReconcile, "The law counts working days here. Add 'restDays' to 'public': the days that are none, or an empty list.");
            return null;
        }

        return AreIn(due.People, given.Value.Adverse)
            ? Try(given, inspection => due.Conclude(
                inspection.Of(due.People.Select(person => person.Id)), day => rest?.Contains(day) != true))
            : null;
    }

    private static bool AreIn(Slate people, IReadOnlyList<(Located<string> Person, string Record)> named)
    {
        IEnumerable<string> known = people.Select(person => person.Id.Value);
        foreach (Located<string> stranger in named.Select(each => each.Person).Where(person => !known.Contains(person.Value, StringComparer.Ordinal)))
        {
            stranger.Place.Report(
                ScenarioErrorCodes.UnknownCandidate,
                $"{VisibleText.Excerpt(stranger.Value)} is not in this stage of the selection. {Nearest.Advice(stranger.Value, known)}");
            return false;
        }

        return true;
    }

    private static SelectionState? Try<T>(Located<T> given, Func<T, SelectionState> step)
    {
        try
        {
            return step(given.Value);
        }
        catch (ArgumentException exception)
        {
            given.Place.Report(ScenarioErrorCodes.DoesNotReconcile, $"{Refusal.Of(exception)} Correct this step of the selection.");
            return null;
        }
        catch (OverflowException)
        {
            given.Place.Report(ScenarioErrorCodes.DoesNotReconcile, "The figures or days of this step are too large to be reckoned with. Correct them.");
            return null;
        }
    }

    private static string Due(SelectionState state) => state switch
    {
        SelectionState.Selected => "it has its nominees",
        SelectionState.Pending pending => FormattableString.Invariant($"stage {pending.StageNumber + 1} of {pending.Process.Plan.Stages.Count} is due"),
        SelectionState.ShortageDue => "too few people are left",
        _ => "nominees are due",
    };
}
