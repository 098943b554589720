namespace ElectionRules.Programme;

/// <summary>Which way days are counted from an anchor.</summary>
public enum DayDirection
{
    /// <summary>Backwards, to an earlier day.</summary>
    Before = 1,

    /// <summary>Forwards, to a later day.</summary>
    After,
}
