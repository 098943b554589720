namespace ElectionRules.Nominations;

/// <summary>What follows where exactly as many people stand as there are seats, and the margin allows it.</summary>
public enum UncontestedRule
{
    /// <summary>The poll is held all the same, and each candidate must win it.</summary>
    StillPolled = 1,

    /// <summary>All are elected without a poll.</summary>
    ElectedWithoutPoll,
}
