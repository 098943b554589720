using Ardalis.GuardClauses;

namespace ElectionRules.Rounds;

/// <summary>What a book allows when a ballot leaves seats unfilled.</summary>
public abstract record ShortfallOption
{
    private protected ShortfallOption()
    {
    }

    /// <summary>A further ballot for the missing seats.</summary>
    public sealed record AnotherBallot : ShortfallOption
    {
        /// <summary>Creates the option.</summary>
        /// <param name="slate">Who stands in it.</param>
        /// <exception cref="ArgumentNullException"><paramref name="slate"/> is null.</exception>
        public AnotherBallot(NextSlate slate) => Slate = Guard.Against.Null(slate);

        /// <summary>Gets who stands in it.</summary>
        public NextSlate Slate { get; }
    }

    /// <summary>A further ballot for the missing seats by the next rule of the book, although this rule's ballots are not used up.</summary>
    public sealed record NextRule : ShortfallOption
    {
        /// <summary>Creates the option.</summary>
        /// <param name="slate">Who stands in it.</param>
        /// <exception cref="ArgumentNullException"><paramref name="slate"/> is null.</exception>
        public NextRule(NextSlate slate) => Slate = Guard.Against.Null(slate);

        /// <summary>Gets who stands in it.</summary>
        public NextSlate Slate { get; }
    }

    /// <summary>A further ballot for the missing seats, after nominations afresh.</summary>
    public sealed record FreshNominations : ShortfallOption;

    /// <summary>The missing seats are given up, and those elected fill the body.</summary>
    /// <param name="Consent">What share of whom must consent, or null where a presiding body may decide it alone.</param>
    public sealed record ReduceSeats(Requirement? Consent) : ShortfallOption;

    /// <summary>The missing seats wait for the next session.</summary>
    public sealed record NextSession : ShortfallOption;

    /// <summary>The missing seats stay vacant.</summary>
    public sealed record LeaveVacant : ShortfallOption;
}
