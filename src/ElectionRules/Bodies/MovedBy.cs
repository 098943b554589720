namespace ElectionRules.Bodies;

/// <summary>Who did move.</summary>
public abstract record MovedBy
{
    private protected MovedBy()
    {
    }

    /// <summary>An organ.</summary>
    /// <param name="Name">The key of the organ, such as <c>presidium</c>.</param>
    public sealed record Organ(string Name) : MovedBy;

    /// <summary>Persons of a class together.</summary>
    /// <param name="Class">The key of the class, such as <c>deputy</c>.</param>
    /// <param name="Signers">Who signed; a person counts once, and only if he or she belongs to the class.</param>
    public sealed record Persons(string Class, EquatableArray<PersonId> Signers) : MovedBy;

    /// <summary>The holder of the office.</summary>
    public sealed record Holder : MovedBy;

    internal LocalizedText Subject => BodyReasons.Named(this switch
    {
        Organ organ => organ.Name,
        Persons persons => persons.Class,
        _ => "holder",
    });
}
