namespace ElectionRules.Conformance.Assemblies;

/// <summary>One ballot as it was published; numbers are in units of the election.</summary>
internal sealed record PublishedBallot(int Number, bool OnLastPlace)
{
    public bool Undeclared { get; set; }

    public Dictionary<string, long> Votes { get; set; } = [];

    public Dictionary<string, long> Against { get; set; } = [];

    public Dictionary<string, long> WrittenIn { get; set; } = [];

    public Dictionary<string, Dictionary<string, long>> Houses { get; } = [];

    public Dictionary<string, long> Figures { get; set; } = [];

    public long? Needed { get; set; }

    public long? NeededOf { get; set; }

    public IReadOnlyList<string> Elected { get; set; } = [];

    public IReadOnlyList<string> Out { get; set; } = [];

    public IReadOnlyList<string> Withdrawn { get; set; } = [];

    public IReadOnlyList<string> Shortlist { get; set; } = [];

    public long? Figure(string name) => Figures.TryGetValue(name, out long value) ? value : null;
}
