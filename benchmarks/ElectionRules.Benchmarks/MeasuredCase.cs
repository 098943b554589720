namespace ElectionRules.Benchmarks;

/// <summary>What was measured of one method with one set of parameters.</summary>
/// <param name="Group">The class of the method, in words.</param>
/// <param name="Parameters">The parameters.</param>
/// <param name="Method">The method, in words.</param>
/// <param name="Nanoseconds">The median time.</param>
/// <param name="Papers">The papers that are counted; null where the parameters do not tell.</param>
/// <param name="Ratio">The time divided by that of the baseline; null without one.</param>
/// <param name="Bytes">The bytes allocated; null where they could not be measured.</param>
internal sealed record MeasuredCase(string Group, string Parameters, string Method, double Nanoseconds, int? Papers, double? Ratio, long? Bytes);
