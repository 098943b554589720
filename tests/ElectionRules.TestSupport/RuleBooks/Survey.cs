using ElectionRules.Rounds;

namespace ElectionRules.TestSupport.RuleBooks;

/// <summary>Which of the numbers of some books are held by behaviour: changed by the least step, some contest comes out otherwise.</summary>
/// <param name="Mutants">How many changes were tried.</param>
/// <param name="Held">The places of each change that was noticed, with how many changes there were.</param>
/// <param name="Survivors">The places of each change that nothing noticed, with how many changes there were.</param>
public sealed record Survey(int Mutants, int Held, IReadOnlyList<(string Place, int Mutants)> Survivors)
{
    /// <summary>Tries every mutant of every version.</summary>
    /// <param name="all">The series.</param>
    /// <param name="notices">Says whether something of the behaviour of a series is wrong.</param>
    public static Survey Of(IEnumerable<RuleBookSeries> all, Func<RuleBookSeries, bool> notices) => Of(all, RuleBooks.Mutants.Of, notices);

    /// <summary>Tries every mutant of a kind of every version.</summary>
    /// <param name="all">The series.</param>
    /// <param name="mutantsOf">The mutants of a version.</param>
    /// <param name="notices">Says whether something of the behaviour of a series is wrong.</param>
    public static Survey Of(
        IEnumerable<RuleBookSeries> all, Func<RuleBook, IEnumerable<(string What, RuleBook Book)>> mutantsOf, Func<RuleBookSeries, bool> notices)
    {
        int mutants = 0;
        List<string> survivors = [];
        foreach (RuleBookSeries series in all)
        {
            foreach (RuleBook version in series.Versions)
            {
                foreach ((string what, RuleBook mutant) in mutantsOf(version))
                {
                    mutants++;
                    if (With(series, version, mutant) is { } changed && !notices(changed))
                    {
                        survivors.Add($"{version}: {what}");
                    }
                }
            }
        }

        return new(mutants, mutants - survivors.Count, [.. survivors.GroupBy(place => place).Select(group => (group.Key, group.Count()))]);
    }

    /// <summary>The series with one version changed; null where it cannot be, because days overlap.</summary>
    private static RuleBookSeries? With(RuleBookSeries series, RuleBook version, RuleBook mutant)
    {
        try
        {
            return new RuleBookSeries(series.Versions.Select(book => book == version ? mutant : book));
        }
        catch (ArgumentException)
        {
            return null;
        }
    }
}
