namespace ElectionRules.Conduct;

/// <summary>How far an inquiry into a breach has come. Only an established breach has consequences.</summary>
public enum BreachState
{
    /// <summary>Reported, not looked into to the end.</summary>
    Alleged = 1,

    /// <summary>Found to be true.</summary>
    Established,

    /// <summary>Found not to be true, or not to be a breach.</summary>
    Dismissed,
}
