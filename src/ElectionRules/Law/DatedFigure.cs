namespace ElectionRules.Law;

/// <summary>A figure of the law and the days on which it is in force.</summary>
/// <typeparam name="T">The type of the figure.</typeparam>
/// <param name="InForce">The days.</param>
/// <param name="Figure">The figure with its provision.</param>
public sealed record DatedFigure<T>(EffectivePeriod InForce, Cited<T> Figure)
    where T : notnull;
