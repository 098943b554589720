namespace ElectionRules.Statutes.China;

/// <summary>Whether another election needs the turnout of more than half: Electoral Law art. 45(1) is not restated for it.</summary>
public enum RunoffTurnout
{
    /// <summary>It covers every vote: with too low a turnout the poll is void.</summary>
    SameAsFirst = 1,

    /// <summary>It covers the first election only, with any further ballot among those who tie in it.</summary>
    NotRequired,
}
