using NodaTime;

namespace ElectionRules.Conformance.Assemblies;

/// <summary>An election of several ballots as it was published.</summary>
internal sealed record PublishedElection(
    string Id, string RuleSet, LocalDate Day, int Seats, string Completeness, string Evidence)
{
    public long? Entitled { get; set; }

    public int Units { get; set; } = 1;

    public Dictionary<string, long> HouseSizes { get; } = [];

    public List<PublishedBallot> Ballots { get; } = [];

    public IReadOnlyList<string> Final { get; set; } = [];

    /// <summary>Gets a value indicating whether every ballot is known; of a single ballot that elected, the winner's votes are enough.</summary>
    public bool IsWhole => Completeness is "all-rounds" or "winner-only";

    public override string ToString() => Id;
}
