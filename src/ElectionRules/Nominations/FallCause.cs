namespace ElectionRules.Nominations;

/// <summary>Why somebody who was put forward stands no longer.</summary>
public enum FallCause
{
    /// <summary>The person withdrew.</summary>
    Withdrew = 1,

    /// <summary>The person died.</summary>
    Died,

    /// <summary>The person was disqualified or struck off.</summary>
    Disqualified,
}
