using Ardalis.GuardClauses;
using ElectionRules.Law;
using ElectionRules.Transcripts;

namespace ElectionRules.Bodies;

/// <summary>How many seats one district fills.</summary>
public sealed record DistrictRule
{
    /// <summary>Creates a rule.</summary>
    /// <param name="seats">The fewest and the most seats of a district, with their provision.</param>
    /// <exception cref="ArgumentNullException"><paramref name="seats"/> is null.</exception>
    public DistrictRule(Cited<SeatRange> seats) => Seats = Guard.Against.Null(seats);

    /// <summary>Gets the fewest and the most seats of a district.</summary>
    public Cited<SeatRange> Seats { get; }

    /// <summary>Tells whether districts as drawn keep the rule and fill the body.</summary>
    /// <param name="districts">The districts.</param>
    /// <param name="bodySeats">The seats of the body.</param>
    /// <exception cref="ArgumentNullException"><paramref name="districts"/> is null.</exception>
    public RuleFinding Check(IReadOnlyList<ElectoralDistrict> districts, long bodySeats)
    {
        Guard.Against.Null(districts);
        return RuleFinding.From(Reasons(districts, bodySeats));
    }

    /// <summary>Returns the fewest and the most people per seat over districts, exactly; the law asks for roughly equal numbers.</summary>
    /// <param name="districts">The districts, at least one, each with a seat.</param>
    /// <exception cref="ArgumentNullException"><paramref name="districts"/> is null.</exception>
    /// <exception cref="ArgumentException">There is no district, a population is negative or a district has no seat.</exception>
    public static (Proportion Fewest, Proportion Most) PeoplePerSeat(IReadOnlyList<ElectoralDistrict> districts)
    {
        Guard.Against.NullOrEmpty(districts);
        Proportion[] shares = [.. districts.Select(district => Proportion.Of(district.Population, district.Seats)).Order()];
        return (shares[0], shares[^1]);
    }

    private IEnumerable<Reason> Reasons(IReadOnlyList<ElectoralDistrict> districts, long bodySeats)
    {
        HashSet<JurisdictionId> seen = [];
        foreach (ElectoralDistrict district in districts)
        {
            LocalizedText name = BodyReasons.Named(district.Id.Value);
            if (!seen.Add(district.Id))
            {
                yield return BodyReasons.About(BodyReasons.Duplicate, name, district.Id.Value);
            }

            if (district.Population < 0)
            {
                yield return BodyReasons.OutsideLeast(name, district.Population, least: 0, citation: null);
            }

            if (Seats.Value.Check(district.Seats, name, Seats.Citation) is RuleFinding.NotMet outside)
            {
                yield return outside.Reasons[0];
            }
        }

        long together = districts.Sum(district => (long)district.Seats);
        if (together != bodySeats)
        {
            yield return new(
                BodyReasons.SeatsDiffer, Seats.Citation, new("number", together), new("needed", bodySeats), new("gap", Math.Abs(bodySeats - together)));
        }
    }
}
