namespace ElectionRules.Composition;

/// <summary>How an exact average is shown as a whole number.</summary>
public enum AverageRounding
{
    /// <summary>To the whole number below: completed years.</summary>
    Down = 1,

    /// <summary>To the whole number above.</summary>
    Up,

    /// <summary>To the nearest; exactly one half goes up (四舍五入).</summary>
    HalfUp,

    /// <summary>To the nearest; exactly one half goes to the even number.</summary>
    HalfToEven,
}
