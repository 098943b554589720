namespace ElectionRules.Benchmarks;

/// <summary>What was measured of one promise.</summary>
/// <param name="Work">The work, which names the row.</param>
/// <param name="Other">What it is compared with.</param>
/// <param name="Aim">The aim with its sign; null without one.</param>
/// <param name="Ratio">The speed of the work divided by that of the other, or the time where <paramref name="Aim"/> is one of time.</param>
/// <param name="Nanoseconds">The time of the work.</param>
/// <param name="PerSecond">How often the work is done in a second, where that is the promise; null elsewhere.</param>
internal sealed record MeasuredTarget(string Work, string Other, string? Aim, double Ratio, double Nanoseconds, double? PerSecond);
