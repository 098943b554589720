namespace ElectionRules.Programme;

/// <summary>Whether two things done on one day are in order. There is no default.</summary>
public enum SameDayReading
{
    /// <summary>On the same day is in order.</summary>
    InOrder = 1,

    /// <summary>The first must be done on an earlier day.</summary>
    OutOfOrder,
}
