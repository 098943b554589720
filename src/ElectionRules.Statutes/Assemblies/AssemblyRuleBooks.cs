using Ardalis.GuardClauses;
using ElectionRules.Rounds;

namespace ElectionRules.Statutes.Assemblies;

/// <summary>Rule books of assemblies that vote in several ballots: parliaments, conventions, councils, associations.</summary>
/// <remarks>Ids are permanent. What is not carried, and why, is said in <c>docs/law/assemblies.md</c>.</remarks>
public sealed class AssemblyRuleBooks
{
    /// <summary>Creates the books.</summary>
    /// <param name="readings">How the open points are read.</param>
    /// <exception cref="ArgumentNullException"><paramref name="readings"/> is null.</exception>
    public AssemblyRuleBooks(AssemblyReadings readings)
    {
        Readings = Guard.Against.Null(readings);
        All =
        [
            .. SportBooks.All(),
            .. WorldBooks.All(),
            .. FranceBooks.All(),
            .. GermanyBooks.All(readings),
            .. EuropeBooks.All(),
            .. BritainBooks.All(),
            .. AmericaBooks.All(),
            .. AsiaBooks.All(),
        ];
    }

    /// <summary>Gets the readings that the books were made with.</summary>
    public AssemblyReadings Readings { get; }

    /// <summary>Gets every series.</summary>
    public IReadOnlyList<RuleBookSeries> All { get; }

    /// <summary>Finds a series by its id.</summary>
    /// <param name="id">The id, such as <c>assemblies/ioc-host-city</c>.</param>
    /// <returns>The series, or null where there is none of that id.</returns>
    public RuleBookSeries? Find(string id) => All.FirstOrDefault(series => string.Equals(series.Id, id, StringComparison.Ordinal));
}
