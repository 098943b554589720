namespace ElectionRules.Conduct;

/// <summary>What an established breach leads to.</summary>
public abstract record Consequence
{
    private protected Consequence()
    {
    }

    /// <summary>Not put on the list of candidates: struck from inspection or refused.</summary>
    public sealed record NotListed : Consequence;

    /// <summary>Struck from the list of candidates.</summary>
    public sealed record StruckFromList : Consequence;

    /// <summary>The election of this person is void; his or her seat is vacant.</summary>
    public sealed record ElectionVoid : Consequence;

    /// <summary>The decision taken against the rules is void.</summary>
    public sealed record DecisionVoid : Consequence;

    /// <summary>The office ends: resignation ordered, removal, demotion or recall by the procedure of the law.</summary>
    public sealed record OfficeEnds : Consequence;

    /// <summary>Suspended from the office until the matter is dealt with.</summary>
    public sealed record Suspended : Consequence;

    /// <summary>Not promoted.</summary>
    public sealed record NotPromoted : Consequence;

    /// <summary>Put on record.</summary>
    public sealed record Recorded : Consequence;

    /// <summary>Dealt with by the organization: criticism, reassignment, discipline.</summary>
    public sealed record Disciplined : Consequence;

    /// <summary>Called to account as the one responsible.</summary>
    public sealed record HeldResponsible : Consequence;

    /// <summary>Handed over to the authorities for prosecution, if it is a crime.</summary>
    public sealed record HandedOver : Consequence;
}
