using ElectionRules.Nominations;

namespace ElectionRules.Rounds;

/// <summary>One thing that happened in a contest, in order.</summary>
public abstract record ContestEvent
{
    private protected ContestEvent()
    {
    }

    /// <summary>Candidates were put forward.</summary>
    /// <param name="Slate">The nominees in order.</param>
    public sealed record Nominated(Slate Slate) : ContestEvent;

    /// <summary>Somebody was struck from the paper of the next ballot.</summary>
    /// <param name="Person">Who was struck.</param>
    /// <param name="Cause">Why.</param>
    public sealed record Struck(Candidate Person, FallCause Cause) : ContestEvent;

    /// <summary>The last names were left off the paper of the next ballot, as the margin allows.</summary>
    /// <param name="Slate">Those who stayed, in order.</param>
    public sealed record Shortened(Slate Slate) : ContestEvent;

    /// <summary>A ballot was held.</summary>
    /// <param name="Ballot">The ballot.</param>
    public sealed record Held(BallotReport Ballot) : ContestEvent;

    /// <summary>Something was decided outside the count.</summary>
    /// <param name="Kind">What was asked.</param>
    /// <param name="Decision">The answer.</param>
    public sealed record Decided(DecisionKind Kind, Decision Decision) : ContestEvent;
}
