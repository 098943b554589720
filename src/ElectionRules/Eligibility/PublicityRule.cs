using Ardalis.GuardClauses;
using ElectionRules.Bodies;
using ElectionRules.Law;
using ElectionRules.Transcripts;
using NodaTime;

namespace ElectionRules.Eligibility;

/// <summary>How long a name is made public before an appointment (任前公示).</summary>
public sealed record PublicityRule
{
    /// <summary>Gets the fewest days, 1 or more.</summary>
    /// <exception cref="ArgumentException">The number is not positive.</exception>
    public required int Least { get; init => field = Guard.Against.NegativeOrZero(value); }

    /// <summary>Gets the most days, or null where there is no upper limit.</summary>
    public required int? Most { get; init; }

    /// <summary>Gets which days count.</summary>
    /// <exception cref="System.ComponentModel.InvalidEnumArgumentException">The counting is not one of the named ones.</exception>
    public required DayCounting Counting { get; init => field = Guard.Against.EnumOutOfRange(value); }

    /// <summary>Gets the provision.</summary>
    /// <exception cref="ArgumentNullException">The citation is null.</exception>
    public required Citation Citation { get; init => field = Guard.Against.Null(value); }

    /// <summary>Tells whether the days suffice.</summary>
    /// <param name="days">The first and the last day on which the name is public, both counted.</param>
    /// <param name="isWorkingDay">Which days are working days; asked only where the rule counts those.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public RuleFinding Check(DateInterval days, Func<LocalDate, bool> isWorkingDay)
    {
        Guard.Against.Null(days);
        Guard.Against.Null(isWorkingDay);
        int number = Counting == DayCounting.WorkingDays ? days.Count(isWorkingDay) : days.Length;
        return number < Least
            ? NotMet(EligibilityReasons.PublicityShort, new("number", number), new("least", Least), new("gap", Least - number))
            : number > Most
                ? NotMet(EligibilityReasons.PublicityLong, new("number", number), new("most", Most.Value), new("gap", number - Most.Value))
                : new RuleFinding.Met();
    }

    private RuleFinding.NotMet NotMet(ReasonCode code, params ReadOnlySpan<ReasonFact> facts) => new([new Reason(code, Citation, facts)]);
}
