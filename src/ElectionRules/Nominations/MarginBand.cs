namespace ElectionRules.Nominations;

/// <summary>How many candidates a slate may have for a given number of seats.</summary>
/// <param name="Least">The smallest lawful number, 1 or more.</param>
/// <param name="Most">The largest lawful number, or null where there is none.</param>
/// <param name="WasEmpty">
/// Whether no whole number lay in the statute's band, so that <paramref name="Least"/> alone was taken: a reading, since
/// statutes are silent on it.
/// </param>
public sealed record MarginBand(long Least, long? Most, bool WasEmpty)
{
    /// <summary>Tells whether a number of candidates is lawful.</summary>
    /// <param name="candidates">The number of candidates.</param>
    public bool Contains(long candidates) => candidates >= Least && (Most is null || candidates <= Most);

    /// <summary>Returns the band, such as <c>3 to 4</c> or <c>39 or more</c>.</summary>
    public override string ToString() =>
        Most is null ? $"{Least} or more" : Most == Least ? $"exactly {Least}" : $"{Least} to {Most}";
}
