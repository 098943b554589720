using ElectionRules.Law;

namespace ElectionRules.Bodies;

/// <summary>Posts of an office without a holder on a day.</summary>
/// <param name="Office">The office.</param>
/// <param name="Posts">The number of posts without a holder, 1 or more; an acting holder takes up none.</param>
/// <param name="Acting">Who acts meanwhile; may be empty.</param>
/// <param name="Filling">How the office may be filled, the first choice first; may be empty.</param>
public sealed record Vacancy(
    OfficeId Office, int Posts, EquatableArray<PersonId> Acting, EquatableArray<Cited<FillingMethod>> Filling);
