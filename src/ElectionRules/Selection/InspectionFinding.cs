using Ardalis.GuardClauses;

namespace ElectionRules.Selection;

/// <summary>What an inspection found of one person.</summary>
public sealed record InspectionFinding
{
    /// <summary>Creates a finding.</summary>
    /// <param name="person">The person; not the <c>default</c> id.</param>
    /// <param name="verdict">What it comes to.</param>
    /// <param name="record">The grounds, as recorded; not empty.</param>
    /// <exception cref="ArgumentNullException"><paramref name="record"/> is null.</exception>
    /// <exception cref="ArgumentException">The id is the <c>default</c> one, or the record is empty or blank.</exception>
    /// <exception cref="System.ComponentModel.InvalidEnumArgumentException">The verdict is not one of the named ones.</exception>
    public InspectionFinding(PersonId person, InspectionVerdict verdict, string record)
    {
        Person = Guard.Against.Default(person);
        Verdict = Guard.Against.EnumOutOfRange(verdict);
        Record = Guard.Against.NullOrWhiteSpace(record);
    }

    /// <summary>Gets the person.</summary>
    public PersonId Person { get; }

    /// <summary>Gets what it comes to.</summary>
    public InspectionVerdict Verdict { get; }

    /// <summary>Gets the grounds.</summary>
    public string Record { get; }
}
