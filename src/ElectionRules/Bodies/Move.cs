namespace ElectionRules.Bodies;

/// <summary>One person's part in an exchange: out of one office, into another.</summary>
/// <param name="Person">The person.</param>
/// <param name="From">The office to leave.</param>
/// <param name="To">The office to take.</param>
/// <param name="Session">The number of the term (届次) in the new office.</param>
/// <param name="Basis">How the new office is gained.</param>
public sealed record Move(PersonId Person, OfficeId From, OfficeId To, int Session, TenureBasis Basis);
