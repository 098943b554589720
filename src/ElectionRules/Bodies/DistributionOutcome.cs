using ElectionRules.Transcripts;

namespace ElectionRules.Bodies;

/// <summary>What the distribution of seats led to.</summary>
public abstract record DistributionOutcome
{
    private protected DistributionOutcome()
    {
    }

    /// <summary>Every seat has its unit.</summary>
    /// <param name="Seats">The seats of each unit, in the order of the units.</param>
    public sealed record Distributed(EquatableArray<UnitSeats> Seats) : DistributionOutcome;

    /// <summary>Equal remainders leave the last seats open; nobody may pick silently.</summary>
    /// <param name="Seats">The seats that each unit has in any case, in the order of the units.</param>
    /// <param name="Tied">The units with equal remainders.</param>
    /// <param name="SeatsLeft">The seats left for them, at least one and fewer than they are.</param>
    public sealed record TiedForLastSeats(
        EquatableArray<UnitSeats> Seats, EquatableArray<JurisdictionId> Tied, long SeatsLeft) : DistributionOutcome;

    /// <summary>The seats cannot be distributed.</summary>
    /// <param name="Reasons">Every reason; not empty.</param>
    public sealed record Impossible(EquatableArray<Reason> Reasons) : DistributionOutcome;
}
