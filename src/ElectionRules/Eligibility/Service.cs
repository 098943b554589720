using ElectionRules.Bodies;

namespace ElectionRules.Eligibility;

/// <summary>Days of service of a kind, such as all service (工龄) or service at the grass roots (基层工作经历).</summary>
/// <param name="Kind">The key of the kind. One day may count for several kinds.</param>
/// <param name="Days">The days.</param>
public sealed record Service(string Kind, DaySpan Days);
