using Ardalis.GuardClauses;
using ElectionRules.Law;
using ElectionRules.Transcripts;

namespace ElectionRules.Bodies;

/// <summary>Distributes seats over units by their people.</summary>
public static class SeatDistribution
{
    /// <summary>Distributes by the largest remainder, with a least number for every unit.</summary>
    /// <param name="units">The units.</param>
    /// <param name="seats">The seats, 1 or more.</param>
    /// <param name="leastEach">The seats that even the smallest unit has, with its provision.</param>
    /// <returns>
    /// Units whose exact share is below the least number take it and leave the reckoning; the others share the rest in
    /// proportion to their people: the whole seats of each share first, the seats left over to the largest remainders.
    /// </returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">There are no seats to distribute, or the least number is negative.</exception>
    public static DistributionOutcome ByLargestRemainder(IReadOnlyList<SeatUnit> units, long seats, Cited<int> leastEach)
    {
        Guard.Against.Null(units);
        Guard.Against.NegativeOrZero(seats);
        long least = Guard.Against.Negative(Guard.Against.Null(leastEach).Value, nameof(leastEach));
        EquatableArray<Reason> refusals = Check(units, seats, least, leastEach.Citation).ToEquatableArray();
        if (refusals.Count > 0)
        {
            return new DistributionOutcome.Impossible(refusals);
        }

        long[] given = new long[units.Count];
        List<int> sharing = [.. Enumerable.Range(0, units.Count)];
        long rest = seats;
        for (bool someoneLeft = true; someoneLeft;)
        {
            Int128 people = People(units, sharing);
            int[] below = [.. sharing.Where(i => (Int128)units[i].Population * rest < least * people)];
            foreach (int i in below)
            {
                given[i] = least;
                rest -= least;
                sharing.Remove(i);
            }

            someoneLeft = below.Length > 0;
        }

        return sharing.Count == 0 ? new DistributionOutcome.Distributed(Named(units, given)) : Share(units, given, sharing, rest);
    }

    private static DistributionOutcome Share(IReadOnlyList<SeatUnit> units, long[] given, List<int> sharing, long rest)
    {
        Int128 people = People(units, sharing);
        Dictionary<int, Int128> remainders = [];
        long left = rest;
        foreach (int i in sharing)
        {
            (Int128 whole, Int128 remainder) = Int128.DivRem((Int128)units[i].Population * rest, people);
            given[i] = checked((long)whole);
            remainders[i] = remainder;
            left -= given[i];
        }

        if (left == 0)
        {
            return new DistributionOutcome.Distributed(Named(units, given));
        }

        int[] order = [.. sharing.OrderByDescending(i => remainders[i])];
        Int128 cut = remainders[order[left - 1]];
        int[] tied = [.. order.Where(i => remainders[i] == cut)];
        int[] above = [.. order.Where(i => remainders[i] > cut)];
        bool isTie = above.Length + tied.Length > left;
        foreach (int i in isTie ? above : [.. above, .. tied])
        {
            given[i]++;
        }

        return isTie
            ? new DistributionOutcome.TiedForLastSeats(
                Named(units, given), tied.Order().Select(i => units[i].Id).ToEquatableArray(), left - above.Length)
            : new DistributionOutcome.Distributed(Named(units, given));
    }

    private static IEnumerable<Reason> Check(IReadOnlyList<SeatUnit> units, long seats, long least, Citation citation)
    {
        HashSet<JurisdictionId> seen = [];
        foreach (SeatUnit unit in units)
        {
            LocalizedText name = BodyReasons.Named(unit.Id.Value);
            if (!seen.Add(unit.Id))
            {
                yield return BodyReasons.About(BodyReasons.Duplicate, name, unit.Id.Value);
            }

            if (unit.Population < 0)
            {
                yield return BodyReasons.OutsideLeast(name, unit.Population, least: 0, citation: null);
            }
        }

        if (units.Sum(unit => Math.Max(0, unit.Population)) == 0)
        {
            yield return BodyReasons.OutsideLeast(LocalizedText.Same("population"), number: 0, least: 1, citation: null);
        }

        if (units.Count * least > seats)
        {
            yield return BodyReasons.OutsideLeast(LocalizedText.Same("seats"), seats, units.Count * least, citation);
        }
    }

    private static Int128 People(IReadOnlyList<SeatUnit> units, List<int> sharing)
    {
        Int128 people = 0;
        foreach (int i in sharing)
        {
            people += units[i].Population;
        }

        return people;
    }

    private static EquatableArray<UnitSeats> Named(IReadOnlyList<SeatUnit> units, long[] given) =>
        units.Select((unit, i) => new UnitSeats(unit.Id, given[i])).ToEquatableArray();
}
