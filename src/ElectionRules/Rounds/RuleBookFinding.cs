using NodaTime;

namespace ElectionRules.Rounds;

/// <summary>Which version of a rule book is in force on a day, or why none is.</summary>
public abstract record RuleBookFinding
{
    private protected RuleBookFinding()
    {
    }

    /// <summary>A version is in force.</summary>
    /// <param name="Book">The version.</param>
    public sealed record InForce(RuleBook Book) : RuleBookFinding;

    /// <summary>The day is before the first version that the series knows.</summary>
    /// <param name="First">The first day of that version.</param>
    public sealed record BeforeFirst(LocalDate First) : RuleBookFinding;

    /// <summary>The day lies between two versions, and neither is in force.</summary>
    /// <param name="LastDay">The last day of the version before.</param>
    /// <param name="NextDay">The first day of the version after.</param>
    public sealed record InGap(LocalDate LastDay, LocalDate NextDay) : RuleBookFinding;

    /// <summary>The last version has ended before the day.</summary>
    /// <param name="LastDay">The last day of that version.</param>
    public sealed record Ended(LocalDate LastDay) : RuleBookFinding;
}
