using System.Globalization;

namespace ElectionRules.Composition;

/// <summary>Tells whether seats can still be filled from some people so that all bounds are kept.</summary>
/// <remarks>
/// People who hold the same bounds are alike and are searched as one kind. Dead ends are remembered by what still matters:
/// the seats left and the bounds that later kinds touch.
/// </remarks>
internal sealed class SeatSearch
{
    private readonly IReadOnlyList<SeatBounds> bounds;
    private readonly List<(List<int> Holds, int People)> kinds;
    private readonly int[] lastKind;
    private readonly int[] peopleFrom;
    private readonly HashSet<string> deadEnds = new(StringComparer.Ordinal);

    private SeatSearch(IReadOnlyList<SeatBounds> bounds, IEnumerable<PersonId> people)
    {
        this.bounds = bounds;
        kinds = [.. people
            .Select(person => Enumerable.Range(0, bounds.Count).Where(i => bounds[i].Holders.Contains(person)).ToList())
            .GroupBy(holds => string.Join(',', holds), StringComparer.Ordinal)
            .Select(kind => (kind.First(), kind.Count()))];
        lastKind = [.. Enumerable.Range(0, bounds.Count).Select(bound => kinds.FindLastIndex(kind => kind.Holds.Contains(bound)))];
        peopleFrom = new int[kinds.Count + 1];
        for (int i = kinds.Count - 1; i >= 0; i--)
        {
            peopleFrom[i] = peopleFrom[i + 1] + kinds[i].People;
        }
    }

    /// <summary>Tells whether the seated people can be completed.</summary>
    /// <param name="bounds">The bounds.</param>
    /// <param name="seated">Those who have a seat already.</param>
    /// <param name="others">Those who may take one.</param>
    /// <param name="seats">All seats, those taken included.</param>
    public static bool CanComplete(
        IReadOnlyList<SeatBounds> bounds, IReadOnlyCollection<PersonId> seated, IEnumerable<PersonId> others, int seats)
    {
        long[] taken = [.. bounds.Select(bound => (long)seated.Count(bound.Holders.Contains))];
        return new SeatSearch(bounds, others).CanFill(0, seats - seated.Count, taken);
    }

    private bool CanFill(int kind, int seats, long[] taken)
    {
        for (int bound = 0; bound < bounds.Count; bound++)
        {
            if (taken[bound] > bounds[bound].Most || (lastKind[bound] < kind && taken[bound] < bounds[bound].Least))
            {
                return false;
            }
        }

        if (seats == 0 || kind == kinds.Count)
        {
            return seats == 0 && bounds.Index().All(bound => taken[bound.Index] >= bound.Item.Least);
        }

        if (seats < 0 || seats > peopleFrom[kind])
        {
            return false;
        }

        string state = StateAt(kind, seats, taken);
        if (deadEnds.Contains(state))
        {
            return false;
        }

        for (int take = Math.Min(kinds[kind].People, seats); take >= 0; take--)
        {
            long[] next = [.. taken];
            foreach (int bound in kinds[kind].Holds)
            {
                next[bound] += take;
            }

            if (CanFill(kind + 1, seats - take, next))
            {
                return true;
            }
        }

        deadEnds.Add(state);
        return false;
    }

    private string StateAt(int kind, int seats, long[] taken)
    {
        IEnumerable<long> alive = taken.Where((_, bound) => lastKind[bound] >= kind);
        return string.Create(CultureInfo.InvariantCulture, $"{kind}/{seats}/{string.Join(',', alive)}");
    }
}
