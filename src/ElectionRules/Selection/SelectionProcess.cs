using Ardalis.GuardClauses;
using ElectionRules.Nominations;

namespace ElectionRules.Selection;

/// <summary>A selection so far: its plan and all that happened. Immutable; each step makes a new one.</summary>
public sealed record SelectionProcess
{
    private SelectionProcess(SelectionPlan plan) => Plan = plan;

    /// <summary>Gets the plan.</summary>
    public SelectionPlan Plan { get; }

    /// <summary>Gets all that happened, in order.</summary>
    public EquatableArray<SelectionEvent> Events { get; private init; }

    /// <summary>Gets the stages that are over, in order: who moved on, who did not and why. A stage held again is there once more.</summary>
    public IEnumerable<SelectionEvent.StageDone> StagesDone => Events.OfType<SelectionEvent.StageDone>();

    /// <summary>Opens a selection with those put forward for its first stage.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="nominees">The people, in the order of the paper. For a paper without names, everybody who may be named.</param>
    /// <returns>The first stage; or <see cref="SelectionState.NomineesDue"/> with the reasons where they are too few or too many.</returns>
    /// <exception cref="ArgumentNullException">A reference is null.</exception>
    public static SelectionState Open(SelectionPlan plan, Slate nominees) =>
        SelectionProgress.Nominate(new SelectionProcess(Guard.Against.Null(plan)), Guard.Against.Null(nominees));

    /// <summary>Tells whether somebody withdrew, died or was disqualified.</summary>
    internal bool HasFallen(PersonId person) => Events.OfType<SelectionEvent.Fell>().Any(fell => fell.Person.Id == person);

    /// <summary>Those who entered a stage last and have not fallen out since; empty where an earlier stage was opened again after it.</summary>
    internal Slate LeftIn(int stage)
    {
        SelectionEvent.Entered? last = Events.OfType<SelectionEvent.Entered>().LastOrDefault(entered => entered.Stage <= stage);
        return last?.Stage == stage ? Slate.Of(last.People.Where(person => !HasFallen(person.Id))) : Slate.Empty;
    }

    internal SelectionProcess With(SelectionEvent happened) => this with { Events = [.. Events, happened] };
}
