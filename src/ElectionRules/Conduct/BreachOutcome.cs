using ElectionRules.Transcripts;

namespace ElectionRules.Conduct;

/// <summary>What a breach means for the election: for a candidacy, for a count, or for neither.</summary>
public abstract record BreachOutcome
{
    private protected BreachOutcome(Breach breach, EquatableArray<Consequence> consequences, EquatableArray<Reason> reasons)
    {
        Breach = breach;
        Consequences = consequences;
        Reasons = reasons;
    }

    /// <summary>Gets the breach.</summary>
    public Breach Breach { get; }

    /// <summary>Gets all that follows, each once, in the order of the sanctions; empty where nothing does.</summary>
    public EquatableArray<Consequence> Consequences { get; }

    /// <summary>Gets why, one reason a sanction applied; at least one.</summary>
    public EquatableArray<Reason> Reasons { get; }

    /// <summary>Nothing is established, so nothing follows.</summary>
    public sealed record NotEstablished : BreachOutcome
    {
        internal NotEstablished(Breach breach, EquatableArray<Reason> reasons)
            : base(breach, [], reasons)
        {
        }
    }

    /// <summary>The person is not put on the list of candidates.</summary>
    public sealed record NotListed : BreachOutcome
    {
        internal NotListed(Breach breach, EquatableArray<Consequence> consequences, EquatableArray<Reason> reasons)
            : base(breach, consequences, reasons)
        {
        }
    }

    /// <summary>The person is struck from the list of candidates.</summary>
    public sealed record StruckFromList : BreachOutcome
    {
        internal StruckFromList(Breach breach, EquatableArray<Consequence> consequences, EquatableArray<Reason> reasons)
            : base(breach, consequences, reasons)
        {
        }
    }

    /// <summary>The election of this person is void.</summary>
    public sealed record Void : BreachOutcome
    {
        internal Void(Breach breach, EquatableArray<Consequence> consequences, EquatableArray<Reason> reasons)
            : base(breach, consequences, reasons)
        {
        }
    }

    /// <summary>The election record stays as it is; what follows concerns the person, or a decision outside the ballot.</summary>
    public sealed record OutsideTheElection : BreachOutcome
    {
        internal OutsideTheElection(Breach breach, EquatableArray<Consequence> consequences, EquatableArray<Reason> reasons)
            : base(breach, consequences, reasons)
        {
        }
    }
}
