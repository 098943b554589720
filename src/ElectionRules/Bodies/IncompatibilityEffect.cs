namespace ElectionRules.Bodies;

/// <summary>What follows where two offices do not go together.</summary>
public enum IncompatibilityEffect
{
    /// <summary>The holder of the one may not stand for the other.</summary>
    MayNotStand = 1,

    /// <summary>He or she may stand, and must leave the one before taking the other.</summary>
    MustLeaveFirst,
}
