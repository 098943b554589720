using Ardalis.GuardClauses;
using NodaTime;

namespace ElectionRules.Conduct;

/// <summary>A pledge signed, or a receipt given back.</summary>
public sealed record HandoutReturn
{
    /// <summary>Creates a return.</summary>
    /// <param name="person">Who returned it; not the <c>default</c> id.</param>
    /// <param name="day">The day on which it was returned.</param>
    /// <exception cref="ArgumentException">The id is the <c>default</c> one.</exception>
    public HandoutReturn(PersonId person, LocalDate day)
    {
        Person = Guard.Against.Default(person);
        Day = day;
    }

    /// <summary>Gets who returned it.</summary>
    public PersonId Person { get; }

    /// <summary>Gets the day on which it was returned.</summary>
    public LocalDate Day { get; }
}
