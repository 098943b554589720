using ElectionRules.Transcripts;

namespace ElectionRules.Selection;

/// <summary>
/// Where a selection stands. Each case offers only the step that is lawful from it, so that no stage can be skipped.
/// </summary>
public abstract partial record SelectionState
{
    private protected SelectionState(SelectionProcess process, EquatableArray<Reason> reasons)
    {
        Process = process;
        Reasons = reasons;
    }

    /// <summary>Gets the selection so far.</summary>
    public SelectionProcess Process { get; }

    /// <summary>Gets why the selection stands where it does: every reason of the last step, with figures and provisions.</summary>
    public EquatableArray<Reason> Reasons { get; }
}
