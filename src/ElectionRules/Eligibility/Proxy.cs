namespace ElectionRules.Eligibility;

/// <summary>A vote through another, as stated.</summary>
/// <param name="Giver">Whose vote it is.</param>
/// <param name="Holder">Who casts it.</param>
/// <param name="Ground">Why.</param>
/// <param name="InWriting">Whether it was given in writing.</param>
/// <param name="AgreedTo">Whether those who run the election agreed to it.</param>
/// <param name="AreCloseRelatives">Whether giver and holder are close relatives.</param>
public sealed record Proxy(PersonId Giver, PersonId Holder, ProxyGround Ground, bool InWriting, bool AgreedTo, bool AreCloseRelatives);
