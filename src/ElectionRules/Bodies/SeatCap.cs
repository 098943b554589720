namespace ElectionRules.Bodies;

/// <summary>A ceiling on the seats of populous areas.</summary>
/// <param name="Kind">The kind of area that it binds, or null for every kind.</param>
/// <param name="AbovePopulation">It binds where there are more people than this, or everywhere where null.</param>
/// <param name="Seats">The most seats.</param>
public sealed record SeatCap(AreaKind? Kind, long? AbovePopulation, long Seats);
