using ElectionRules.Transcripts;

namespace ElectionRules.Composition;

/// <summary>What comes of filling seats by votes under hard rules.</summary>
public abstract record FillOutcome
{
    private protected FillOutcome()
    {
    }

    /// <summary>All seats are filled and all rules kept.</summary>
    public sealed record Filled : FillOutcome
    {
        internal Filled(EquatableArray<VotedMember> elected, EquatableArray<Reason> passedOver)
        {
            Elected = elected;
            PassedOver = passedOver;
        }

        /// <summary>Gets those who take the seats, in order of votes.</summary>
        public EquatableArray<VotedMember> Elected { get; }

        /// <summary>Gets a reason for each person who has more votes than somebody elected and takes no seat.</summary>
        public EquatableArray<Reason> PassedOver { get; }
    }

    /// <summary>People with equal votes cannot all be taken: a lot or a further ballot must decide among them.</summary>
    public sealed record Tied : FillOutcome
    {
        internal Tied(EquatableArray<VotedMember> elected, EquatableArray<VotedMember> among, Reason reason)
        {
            Elected = elected;
            Among = among;
            Reason = reason;
        }

        /// <summary>Gets those who take a seat however the tie is decided, as far as the filling got, in order of votes.</summary>
        public EquatableArray<VotedMember> Elected { get; }

        /// <summary>Gets the people tied.</summary>
        public EquatableArray<VotedMember> Among { get; }

        /// <summary>Gets the figures in words.</summary>
        public Reason Reason { get; }
    }

    /// <summary>The seats cannot be filled so that all rules are kept.</summary>
    public sealed record Impossible : FillOutcome
    {
        internal Impossible(EquatableArray<Reason> reasons) => Reasons = reasons;

        /// <summary>Gets what stands in the way; at least one reason.</summary>
        public EquatableArray<Reason> Reasons { get; }
    }
}
