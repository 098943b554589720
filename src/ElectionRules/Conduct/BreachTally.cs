namespace ElectionRules.Conduct;

/// <summary>How many breaches of a prohibition were reported and what became of them.</summary>
public sealed record BreachTally
{
    internal BreachTally(Prohibition prohibition, List<Breach> breaches)
    {
        Prohibition = prohibition;
        Alleged = breaches.Count(breach => breach.State == BreachState.Alleged);
        Established = breaches.Count(breach => breach.State == BreachState.Established);
        Dismissed = breaches.Count(breach => breach.State == BreachState.Dismissed);
    }

    /// <summary>Gets the prohibition.</summary>
    public Prohibition Prohibition { get; }

    /// <summary>Gets the breaches reported and still open, 0 or more.</summary>
    public int Alleged { get; }

    /// <summary>Gets the breaches found to be true, 0 or more.</summary>
    public int Established { get; }

    /// <summary>Gets the breaches dismissed, 0 or more.</summary>
    public int Dismissed { get; }
}
