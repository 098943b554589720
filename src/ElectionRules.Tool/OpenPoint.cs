namespace ElectionRules.Tool;

/// <summary>A point that the law leaves open, by the name that scenarios and the command line use for it.</summary>
/// <param name="Name">The name, such as <c>runoffTurnout</c>.</param>
/// <param name="Readings">The readings to choose from.</param>
internal sealed record OpenPoint(string Name, EquatableArray<string> Readings)
{
    /// <summary>Makes the point whose readings are the named values of a type.</summary>
    public static OpenPoint Of<T>()
        where T : struct, Enum => new(CamelCase(typeof(T).Name), [.. Enum.GetNames<T>().Select(CamelCase)]);

    /// <summary>Returns the value of the type that a reading stands for.</summary>
    /// <exception cref="ArgumentException">The point is not settled, or has no such reading.</exception>
    public static T Chosen<T>(IReadOnlyDictionary<string, string> readings)
        where T : struct, Enum
    {
        OpenPoint point = Of<T>();
        if (!readings.TryGetValue(point.Name, out string? reading))
        {
            throw new ArgumentException(point.NotSettled);
        }

        int index = point.Readings.ToList().IndexOf(reading);
        return index >= 0 ? Enum.GetValues<T>()[index] : throw new ArgumentException(point.NoReading(reading));
    }

    /// <summary>Returns the value that was chosen, or null where the point was left open.</summary>
    /// <exception cref="ArgumentException">The point has no such reading.</exception>
    public static T? IfChosen<T>(IReadOnlyDictionary<string, string> readings)
        where T : struct, Enum => readings.ContainsKey(Of<T>().Name) ? Chosen<T>(readings) : null;

    /// <summary>Gets the sentence that the point must be settled, and how it can be.</summary>
    public string NotSettled => $"The open point '{Name}' is not settled; choose one of {string.Join(", ", Readings)}.";

    /// <summary>Says that there is no such reading, and which there are.</summary>
    public string NoReading(string reading) => $"The open point '{Name}' has no reading '{reading}'; choose one of {string.Join(", ", Readings)}.";

    private static string CamelCase(string name) => char.ToLowerInvariant(name[0]) + name[1..];
}
