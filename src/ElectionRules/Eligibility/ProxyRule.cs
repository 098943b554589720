using Ardalis.GuardClauses;
using ElectionRules.Law;

namespace ElectionRules.Eligibility;

/// <summary>Whether and how somebody may vote through another.</summary>
public abstract record ProxyRule
{
    private protected ProxyRule()
    {
    }

    /// <summary>Gets the provision.</summary>
    /// <exception cref="ArgumentNullException">The citation is null.</exception>
    public required Citation Citation { get; init => field = Guard.Against.Null(value); }

    /// <summary>Assesses proxies in the order in which they were given.</summary>
    /// <param name="proxies">The proxies.</param>
    /// <param name="roll">The roll.</param>
    /// <param name="candidates">The candidates, whom some laws allow to hold none.</param>
    /// <returns>Each proxy is accepted or refused; only accepted ones count towards the most that one person may hold.</returns>
    /// <exception cref="ArgumentNullException">A reference or a proxy is null.</exception>
    public ProxyFinding Assess(IEnumerable<Proxy> proxies, ElectoralRoll roll, IReadOnlySet<PersonId> candidates)
    {
        Guard.Against.Null(proxies);
        return new ProxyCheck(this, Guard.Against.Null(roll), Guard.Against.Null(candidates))
            .Assess(proxies.Select(proxy => Guard.Against.Null(proxy)));
    }

    /// <summary>No proxies: everybody votes in person or not at all.</summary>
    public sealed record Forbidden : ProxyRule;

    /// <summary>Proxies within limits.</summary>
    public sealed record Allowed : ProxyRule
    {
        /// <summary>Gets the most that one person may hold beside the own vote, or null for any number.</summary>
        public required int? MostPerHolder { get; init; }

        /// <summary>Gets the grounds on which a voter may give one.</summary>
        public required ProxyGround Grounds { get; init; }

        /// <summary>Gets a value indicating whether it must be in writing.</summary>
        public required bool InWriting { get; init; }

        /// <summary>Gets a value indicating whether those who run the election must agree.</summary>
        public required bool NeedsConsent { get; init; }

        /// <summary>Gets a value indicating whether only close relatives may hold it.</summary>
        public required bool CloseRelativesOnly { get; init; }

        /// <summary>Gets a value indicating whether a candidate may hold one.</summary>
        public required bool CandidatesMayHold { get; init; }
    }
}
