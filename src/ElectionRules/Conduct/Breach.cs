using Ardalis.GuardClauses;
using NodaTime;

namespace ElectionRules.Conduct;

/// <summary>A breach of a prohibition, as reported or found.</summary>
public sealed record Breach
{
    /// <summary>Creates a breach.</summary>
    /// <param name="person">Who is said to have done it; not the <c>default</c> id.</param>
    /// <param name="name">The name of the person, for reports.</param>
    /// <param name="prohibition">What is said to have been breached; not the <c>default</c> id.</param>
    /// <param name="day">The day of the act.</param>
    /// <param name="state">How far the inquiry has come.</param>
    /// <exception cref="ArgumentNullException"><paramref name="name"/> is null.</exception>
    /// <exception cref="ArgumentException">An id is the <c>default</c> one.</exception>
    /// <exception cref="System.ComponentModel.InvalidEnumArgumentException">The state is not one of the named ones.</exception>
    public Breach(PersonId person, LocalizedText name, ProhibitionId prohibition, LocalDate day, BreachState state)
    {
        Person = Guard.Against.Default(person);
        Name = Guard.Against.Null(name);
        Prohibition = Guard.Against.Default(prohibition);
        Day = day;
        State = Guard.Against.EnumOutOfRange(state);
    }

    /// <summary>Gets who is said to have done it.</summary>
    public PersonId Person { get; }

    /// <summary>Gets the name of the person, for reports.</summary>
    public LocalizedText Name { get; }

    /// <summary>Gets what is said to have been breached.</summary>
    public ProhibitionId Prohibition { get; }

    /// <summary>Gets the day of the act.</summary>
    public LocalDate Day { get; }

    /// <summary>Gets how far the inquiry has come.</summary>
    public BreachState State { get; }
}
