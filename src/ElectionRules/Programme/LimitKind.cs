namespace ElectionRules.Programme;

/// <summary>On which side of a point a task must be done. The day of the point itself is always in time.</summary>
public enum LimitKind
{
    /// <summary>On the day of the point or earlier.</summary>
    NotLater = 1,

    /// <summary>On the day of the point or later.</summary>
    NotEarlier,
}
