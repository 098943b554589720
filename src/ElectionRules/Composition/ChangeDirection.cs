namespace ElectionRules.Composition;

/// <summary>Whether a share is up or down on the last term.</summary>
public enum ChangeDirection
{
    /// <summary>The share is certainly larger.</summary>
    Up = 1,

    /// <summary>The share is exactly the same.</summary>
    Same,

    /// <summary>The share is certainly smaller.</summary>
    Down,

    /// <summary>Unknown values or an empty group leave it open.</summary>
    Undetermined,
}
