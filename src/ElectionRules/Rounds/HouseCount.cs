using ElectionRules.Tallying;

namespace ElectionRules.Rounds;

/// <summary>The part of a ballot that one house or chamber cast, where houses are counted apart.</summary>
/// <param name="Name">The house.</param>
/// <param name="Turnout">Who could vote in it and who came.</param>
/// <param name="Tally">Its votes; its candidates are the slate, in order.</param>
public sealed record HouseCount(LocalizedText Name, Turnout Turnout, ApprovalTally Tally);
