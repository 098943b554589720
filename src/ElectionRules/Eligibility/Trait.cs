namespace ElectionRules.Eligibility;

/// <summary>A quality without a date, such as sex, ethnicity or front-line work.</summary>
/// <param name="Key">The key of the quality, such as <c>sex</c>.</param>
/// <param name="Value">The key of its value, such as <c>female</c>.</param>
public sealed record Trait(string Key, string Value);
