using Ardalis.GuardClauses;
using ElectionRules.Bodies;
using NodaTime;

namespace ElectionRules.Eligibility;

/// <summary>For what and when a person is assessed.</summary>
/// <remarks>What is left null is not known; a rule that needs it answers that it is missing.</remarks>
public sealed record EligibilityContext
{
    /// <summary>Gets the day of the assessment.</summary>
    public required LocalDate AssessmentDay { get; init; }

    /// <summary>Gets the day on which voters are registered.</summary>
    public LocalDate? RegistrationDay { get; init; }

    /// <summary>Gets the last day for nominations.</summary>
    public LocalDate? NominationsClose { get; init; }

    /// <summary>Gets election day.</summary>
    public LocalDate? ElectionDay { get; init; }

    /// <summary>Gets the first day of the term.</summary>
    public LocalDate? TermBegins { get; init; }

    /// <summary>Gets the contest.</summary>
    public ContestId? Contest { get; init; }

    /// <summary>Gets the number of the term (届次) to be filled.</summary>
    public int? Session { get; init; }

    /// <summary>Gets who holds what.</summary>
    public Roster? Roster { get; init; }

    /// <summary>Returns a named day, or null where it is not known.</summary>
    /// <param name="day">The name.</param>
    /// <exception cref="System.ComponentModel.InvalidEnumArgumentException">The name is not one of the named ones.</exception>
    public LocalDate? DayOf(NamedDay day) => Guard.Against.EnumOutOfRange(day) switch
    {
        NamedDay.AssessmentDay => AssessmentDay,
        NamedDay.RegistrationDay => RegistrationDay,
        NamedDay.NominationsClose => NominationsClose,
        NamedDay.ElectionDay => ElectionDay,
        _ => TermBegins,
    };
}
