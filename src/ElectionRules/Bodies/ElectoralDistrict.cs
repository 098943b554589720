namespace ElectionRules.Bodies;

/// <summary>A district as drawn: its people and the seats that it fills.</summary>
/// <param name="Id">The district.</param>
/// <param name="Population">The people, 0 or more.</param>
/// <param name="Seats">The seats, 1 or more.</param>
public sealed record ElectoralDistrict(JurisdictionId Id, long Population, int Seats);
