using ElectionRules.Transcripts;

namespace ElectionRules.Eligibility;

/// <summary>A proxy that does not stand.</summary>
/// <param name="Proxy">The proxy.</param>
/// <param name="Reasons">Every reason; not empty.</param>
public sealed record RefusedProxy(Proxy Proxy, EquatableArray<Reason> Reasons);
