namespace ElectionRules.Formats.Reports;

/// <summary>Writes a named value as a key for programs: <c>AnotherElection</c> is <c>anotherElection</c>.</summary>
internal static class EnumKey
{
    /// <summary>Returns the key.</summary>
    public static string Of<T>(T value)
        where T : struct, Enum
    {
        string name = value.ToString();
        return char.ToLowerInvariant(name[0]) + name[1..];
    }
}
