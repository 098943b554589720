using ElectionRules.Nominations;
using ElectionRules.Rounds;
using ElectionRules.Transcripts;
using NodaTime;

namespace ElectionRules.Selection;

/// <summary>One thing that happened in a selection, in order. Stages are numbered from 0 in the order of the plan.</summary>
public abstract record SelectionEvent
{
    private protected SelectionEvent()
    {
    }

    /// <summary>People entered a stage.</summary>
    /// <param name="Stage">The stage.</param>
    /// <param name="People">Who.</param>
    public sealed record Entered(int Stage, Slate People) : SelectionEvent;

    /// <summary>A ballot was held.</summary>
    /// <param name="Stage">The stage.</param>
    /// <param name="Report">The ballot.</param>
    public sealed record Voted(int Stage, BallotReport Report) : SelectionEvent;

    /// <summary>Something was decided outside the count, such as a tie at the cut.</summary>
    /// <param name="Stage">The stage.</param>
    /// <param name="Decision">The decision.</param>
    public sealed record Decided(int Stage, Decision Decision) : SelectionEvent;

    /// <summary>An inspection was concluded.</summary>
    /// <param name="Stage">The stage.</param>
    /// <param name="Report">Its report.</param>
    public sealed record Inspected(int Stage, InspectionReport Report) : SelectionEvent;

    /// <summary>A consultation was concluded.</summary>
    /// <param name="Stage">The stage.</param>
    /// <param name="Report">Its report.</param>
    public sealed record Consulted(int Stage, ConsultationReport Report) : SelectionEvent;

    /// <summary>A stage is over.</summary>
    /// <param name="Stage">The stage.</param>
    /// <param name="MovedOn">Who moved on.</param>
    /// <param name="Left">Who did not, and why.</param>
    public sealed record StageDone(int Stage, Slate MovedOn, EquatableArray<LeftBehind> Left) : SelectionEvent;

    /// <summary>Somebody fell out between two steps.</summary>
    /// <param name="Stage">The stage at which the selection stood.</param>
    /// <param name="Person">The person.</param>
    /// <param name="Cause">Why.</param>
    /// <param name="On">The day.</param>
    /// <param name="Ground">The provision and figures of a disqualification, or null where nothing need be said.</param>
    public sealed record Fell(int Stage, Candidate Person, FallCause Cause, LocalDate On, Reason? Ground) : SelectionEvent;

    /// <summary>A stage was opened again.</summary>
    /// <param name="Stage">The stage.</param>
    /// <param name="Record">Who decided and why.</param>
    public sealed record Reopened(int Stage, string Record) : SelectionEvent;

    /// <summary>The selection was given up.</summary>
    /// <param name="Record">Who decided and why.</param>
    public sealed record GivenUp(string Record) : SelectionEvent;
}
