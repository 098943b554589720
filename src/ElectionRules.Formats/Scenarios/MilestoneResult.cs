using NodaTime;

namespace ElectionRules.Formats.Scenarios;

/// <summary>A day by which bodies of one kind had to be done.</summary>
/// <param name="Name">What had to be done.</param>
/// <param name="By">The last day allowed.</param>
/// <param name="Bodies">How many bodies there are of the kind.</param>
/// <param name="Done">How many of them concluded every contest by that day.</param>
/// <param name="LastDay">The day of the last contest; null where there was none.</param>
public sealed record MilestoneResult(LocalizedText Name, LocalDate By, int Bodies, int Done, LocalDate? LastDay)
{
    /// <summary>Gets a value indicating whether every body was done in time.</summary>
    public bool IsMet => Done == Bodies;
}
