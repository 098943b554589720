namespace ElectionRules.Eligibility;

/// <summary>Which proxies stand.</summary>
/// <param name="Accepted">Those that stand, in the order in which they were given.</param>
/// <param name="Refused">Those that do not, with every reason.</param>
public sealed record ProxyFinding(EquatableArray<Proxy> Accepted, EquatableArray<RefusedProxy> Refused)
{
    /// <summary>Returns how many papers a person may cast: the own one and one for each proxy held.</summary>
    /// <param name="voter">A voter on the roll who gave no proxy.</param>
    public int PapersOf(PersonId voter) => 1 + Accepted.Count(proxy => proxy.Holder == voter);
}
