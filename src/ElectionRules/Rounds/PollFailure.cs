namespace ElectionRules.Rounds;

/// <summary>What it means when a condition on the whole ballot fails.</summary>
public enum PollFailure
{
    /// <summary>The meeting may not vote: nothing was decided, and the ballot is still to be held.</summary>
    NoQuorum = 1,

    /// <summary>The poll was held and is void: it is run again.</summary>
    PollVoid,
}
