using Ardalis.GuardClauses;

namespace ElectionRules.Composition;

/// <summary>What follows when a group breaks a hard rule of composition. Every hard rule names one.</summary>
public abstract record Remedy
{
    private protected Remedy()
    {
    }

    /// <summary>The list is refused and handed back; nothing is voted on.</summary>
    public sealed record RefuseList : Remedy;

    /// <summary>
    /// Seats go in order of votes, and somebody is passed over only where the rule could not be kept with him or her.
    /// <see cref="SeatFilling"/> does it.
    /// </summary>
    public sealed record NextByVotes : Remedy;

    /// <summary>The missing seats are filled by a ballot of their own, among people with the trait only.</summary>
    public sealed record SeparateBallot : Remedy;

    /// <summary>The whole election is held again.</summary>
    public sealed record Reelection : Remedy;

    /// <summary>Somebody must decide; the rule itself does not say what follows.</summary>
    public sealed record DecisionDue : Remedy
    {
        /// <summary>Creates the remedy.</summary>
        /// <param name="by">Who decides.</param>
        /// <exception cref="ArgumentNullException"><paramref name="by"/> is null.</exception>
        public DecisionDue(LocalizedText by) => By = Guard.Against.Null(by);

        /// <summary>Gets who decides.</summary>
        public LocalizedText By { get; }
    }
}
