using Ardalis.GuardClauses;

namespace ElectionRules.Nominations;

/// <summary>Papers whose order is turned from one to the next, so that every name stands first on as many papers as any other.</summary>
public static class PaperRotation
{
    /// <summary>Returns the papers: the slate itself, then the slate with the first name moved to the end, and so on.</summary>
    /// <param name="slate">The order to turn.</param>
    /// <returns>As many papers as there are names. Batches and tallies keep the positions of the slate itself.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="slate"/> is null.</exception>
    public static EquatableArray<Slate> Of(Slate slate)
    {
        Guard.Against.Null(slate);
        return Enumerable.Range(0, slate.Count)
            .Select(turn => Slate.Of(slate.Skip(turn).Concat(slate.Take(turn))))
            .ToEquatableArray();
    }
}
