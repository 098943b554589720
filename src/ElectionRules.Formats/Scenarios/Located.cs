using ElectionRules.Formats.Text;

namespace ElectionRules.Formats.Scenarios;

/// <summary>A value with the place where it was read, for mistakes that show only later.</summary>
internal sealed record Located<T>(T Value, TextPlace Place);
