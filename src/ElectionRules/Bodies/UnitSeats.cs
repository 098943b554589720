namespace ElectionRules.Bodies;

/// <summary>The seats of one unit.</summary>
/// <param name="Id">The area.</param>
/// <param name="Seats">Its seats, 0 or more.</param>
public sealed record UnitSeats(JurisdictionId Id, long Seats);
