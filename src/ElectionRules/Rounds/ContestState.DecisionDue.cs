using Ardalis.GuardClauses;
using ElectionRules.Nominations;
using ElectionRules.Transcripts;

namespace ElectionRules.Rounds;

public abstract partial record ContestState
{
    /// <summary>Somebody must decide what the count cannot: a lot, an approval, whether seats are filled or given up.</summary>
    public sealed record DecisionDue : ContestState
    {
        internal DecisionDue(Contest contest, EquatableArray<Reason> reasons, BallotPlan plan, DecisionKind kind)
            : base(contest, reasons)
        {
            Plan = plan;
            Kind = kind;
        }

        /// <summary>Gets what has to be decided.</summary>
        public DecisionKind Kind { get; }

        /// <summary>Gets the answers that the book allows, each with its provision.</summary>
        public required EquatableArray<DecisionOption> Options { get; init; }

        /// <summary>Gets the persons among whom to choose; empty where the decision is not about persons.</summary>
        public Slate Candidates { get; init; } = Slate.Empty;

        /// <summary>Gets how many persons to choose; 0 where the decision is not about persons or leaves the number open.</summary>
        public int Places { get; init; }

        internal BallotPlan Plan { get; }

        /// <summary>Gets how the contest ends where approval is given.</summary>
        internal Ending EndingIfApproved { get; init; }

        /// <summary>Gets those who stand in any case, before the chosen.</summary>
        internal Slate Settled { get; init; } = Slate.Empty;

        /// <summary>Gets where a slate made by votes came from, whose last places tie; null for other decisions.</summary>
        internal SlateSource? Source { get; init; }

        internal DecisionDue Again(Reason refusal) => this with { Reasons = [.. Reasons, refusal] };

        /// <summary>Records a decision and goes on.</summary>
        /// <param name="decision">The decision.</param>
        /// <returns>The state that follows; the same question with the reasons where the law does not allow the answer.</returns>
        /// <exception cref="ArgumentNullException"><paramref name="decision"/> is null.</exception>
        /// <exception cref="ArgumentException">
        /// The choice is not among <see cref="Options"/>, or the persons are not among <see cref="Candidates"/> or not as many
        /// as <see cref="Places"/>; or consenting votes are given without their base, or are more than it.
        /// </exception>
        public ContestState Decide(Decision decision)
        {
            Guard.Against.Null(decision);
            DecisionOption option = Options.FirstOrDefault(offered => offered.Choice == decision.Choice)
                ?? throw new ArgumentException($"{decision.Choice} is not among the answers allowed.", nameof(decision));
            return Decisions.Apply(this, option, decision);
        }
    }
}
