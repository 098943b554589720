using Ardalis.GuardClauses;

namespace ElectionRules.Rounds;

/// <summary>A decision taken outside the count, as recorded.</summary>
public sealed record Decision
{
    /// <summary>Creates a decision.</summary>
    /// <param name="choice">What was chosen.</param>
    /// <param name="record">Who decided and how, for the transcript: "presidium, 3 June", a lot with its preimage; not empty.</param>
    /// <exception cref="ArgumentNullException"><paramref name="record"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="record"/> is empty or blank.</exception>
    /// <exception cref="System.ComponentModel.InvalidEnumArgumentException">The choice is not one of the named ones.</exception>
    public Decision(Choice choice, string record)
    {
        Choice = Guard.Against.EnumOutOfRange(choice);
        Record = Guard.Against.NullOrWhiteSpace(record);
    }

    /// <summary>Gets what was chosen.</summary>
    public Choice Choice { get; }

    /// <summary>Gets who decided and how.</summary>
    public string Record { get; }

    /// <summary>Gets the persons chosen; empty where the choice names none. An approval without names is of all who are elected.</summary>
    public EquatableArray<PersonId> Persons { get; init; }

    /// <summary>Gets the votes that consented, where the book asks for consent and no presiding body decided.</summary>
    public long? ConsentingVotes { get; init; }

    /// <summary>Gets the number of which <see cref="ConsentingVotes"/> must be a share.</summary>
    public long? ConsentBase { get; init; }
}
