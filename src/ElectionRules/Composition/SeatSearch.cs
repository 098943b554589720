using System.Globalization;

namespace ElectionRules.Composition;

/// <summary>Tells whether seats can still be filled from some people so that all bounds are kept.</summary>
/// <remarks>
/// People who hold the same bounds are alike and are searched as one kind. Kinds that share a narrow bound, such as an employer,
/// are searched together, and dead ends are remembered by what can still matter, so that a cap is forgotten as soon as the kinds
/// under it are behind.
/// </remarks>
internal sealed class SeatSearch
{
    private readonly IReadOnlyList<SeatBounds> bounds;
    private readonly List<(List<int> Holds, int People)> kinds;

    /// <summary>The people in this kind and all later ones; by bound, those of them who hold it.</summary>
    private readonly int[] peopleFrom;
    private readonly int[][] holdersFrom;
    private readonly HashSet<string> deadEnds = new(StringComparer.Ordinal);

    private SeatSearch(IReadOnlyList<SeatBounds> bounds, IEnumerable<PersonId> people)
    {
        this.bounds = bounds;
        kinds = InOrder([.. people
            .Select(person => Enumerable.Range(0, bounds.Count).Where(i => bounds[i].Holders.Contains(person)).ToList())
            .GroupBy(holds => string.Join(',', holds), StringComparer.Ordinal)
            .Select(kind => (kind.First(), kind.Count()))]);
        peopleFrom = new int[kinds.Count + 1];
        holdersFrom = new int[kinds.Count + 1][];
        holdersFrom[kinds.Count] = new int[bounds.Count];
        for (int i = kinds.Count - 1; i >= 0; i--)
        {
            peopleFrom[i] = peopleFrom[i + 1] + kinds[i].People;
            holdersFrom[i] = [.. holdersFrom[i + 1]];
            foreach (int bound in kinds[i].Holds)
            {
                holdersFrom[i][bound] += kinds[i].People;
            }
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

    private List<(List<int> Holds, int People)> InOrder(List<(List<int> Holds, int People)> unordered)
    {
        int[] width = [.. Enumerable.Range(0, bounds.Count).Select(bound => unordered.Count(kind => kind.Holds.Contains(bound)))];
        return [.. unordered.OrderBy(kind => kind.Holds.Count == 0 ? bounds.Count : kind.Holds.MinBy(bound => width[bound]))];
    }

    private bool CanFill(int kind, int seats, long[] taken)
    {
        if (seats < 0 || seats > peopleFrom[kind] || IsHopeless(kind, seats, taken))
        {
            return false;
        }

        if (seats == 0)
        {
            return true;
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

    /// <summary>Tells whether a bound is passed already, or can no longer be reached with the seats and the people left.</summary>
    private bool IsHopeless(int kind, int seats, long[] taken)
    {
        for (int bound = 0; bound < bounds.Count; bound++)
        {
            long missing = bounds[bound].Least - taken[bound];
            if (taken[bound] > bounds[bound].Most || missing > Math.Min(seats, holdersFrom[kind][bound]))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Writes down what can still matter: a minimum not reached yet, a maximum that later people could pass.</summary>
    private string StateAt(int kind, int seats, long[] taken)
    {
        IEnumerable<string> alive = Enumerable.Range(0, bounds.Count)
            .Where(bound => taken[bound] < bounds[bound].Least || taken[bound] + holdersFrom[kind][bound] > bounds[bound].Most)
            .Select(bound => string.Create(CultureInfo.InvariantCulture, $"{bound}:{taken[bound]}"));
        return string.Create(CultureInfo.InvariantCulture, $"{kind}/{seats}/{string.Join(',', alive)}");
    }
}
