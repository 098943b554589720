namespace ElectionRules.Formats.Scenarios;

/// <summary>A figure computed from the scenario beside the published one.</summary>
/// <param name="Name">What is measured.</param>
/// <param name="Computed">The figure computed, exact: a whole number, a fraction or a percentage.</param>
/// <param name="Published">The figure published; empty where none was.</param>
/// <param name="Agrees">Whether the two agree; null where nothing was published.</param>
public sealed record MeasureResult(LocalizedText Name, string Computed, string Published, bool? Agrees);
