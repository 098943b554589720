using ElectionRules.Transcripts;

namespace ElectionRules.Selection;

public abstract partial record SelectionState
{
    /// <summary>The selection has ended without enough nominees; the reasons say why.</summary>
    public sealed record Failed : SelectionState
    {
        internal Failed(SelectionProcess process, EquatableArray<Reason> reasons)
            : base(process, reasons)
        {
        }
    }
}
