using ElectionRules.Law;

namespace ElectionRules.Statutes.China;

/// <summary>One version of an instrument: its days in force, and how surely they are known.</summary>
/// <param name="InForce">The days.</param>
/// <param name="Citation">The instrument and its version, with the evidence for text and first day.</param>
public sealed record InstrumentVersion(EffectivePeriod InForce, Citation Citation);
