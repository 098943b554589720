namespace ElectionRules;

/// <summary>Makes <see cref="EquatableArray{T}"/> values; the target of collection expressions.</summary>
public static class EquatableArray
{
    /// <summary>Copies a span into a list that compares by value.</summary>
    /// <typeparam name="T">The element type.</typeparam>
    /// <param name="items">The elements, in order; may be empty.</param>
    public static EquatableArray<T> Create<T>(ReadOnlySpan<T> items)
        where T : IEquatable<T> => new([.. items]);

    /// <summary>Copies a sequence into a list that compares by value.</summary>
    /// <typeparam name="T">The element type.</typeparam>
    /// <param name="items">The elements, in order; may be empty.</param>
    /// <exception cref="ArgumentNullException"><paramref name="items"/> is null.</exception>
    public static EquatableArray<T> ToEquatableArray<T>(this IEnumerable<T> items)
        where T : IEquatable<T> => new([.. items]);
}
