using System.Collections;
using System.Collections.Immutable;
using System.Runtime.CompilerServices;

namespace ElectionRules;

/// <summary>An immutable list that compares by its elements, so that a record holding one compares by value.</summary>
/// <typeparam name="T">The element type; its equality decides the equality of the list.</typeparam>
/// <remarks>The <c>default</c> value is the empty list. Order matters for equality.</remarks>
[CollectionBuilder(typeof(EquatableArray), nameof(EquatableArray.Create))]
public readonly struct EquatableArray<T> : IReadOnlyList<T>, IEquatable<EquatableArray<T>>
    where T : IEquatable<T>
{
    private readonly ImmutableArray<T> items;

    internal EquatableArray(ImmutableArray<T> items) => this.items = items;

    /// <summary>Gets the empty list.</summary>
    public static EquatableArray<T> Empty => default;

    /// <summary>Gets the number of elements, 0 or more.</summary>
    public int Count => items.IsDefault ? 0 : items.Length;

    /// <summary>Gets an element by its position, from 0.</summary>
    /// <param name="index">The position, 0 to <see cref="Count"/> − 1.</param>
    /// <exception cref="IndexOutOfRangeException">The position is outside the list.</exception>
    public T this[int index] => Items[index];

    private ImmutableArray<T> Items => items.IsDefault ? [] : items;

    /// <summary>Tells whether two lists have equal elements in the same order.</summary>
    /// <param name="left">One list.</param>
    /// <param name="right">The other list.</param>
    public static bool operator ==(EquatableArray<T> left, EquatableArray<T> right) => left.Equals(right);

    /// <summary>Tells whether two lists differ.</summary>
    /// <param name="left">One list.</param>
    /// <param name="right">The other list.</param>
    public static bool operator !=(EquatableArray<T> left, EquatableArray<T> right) => !left.Equals(right);

    /// <summary>Gets the elements as a span.</summary>
    public ReadOnlySpan<T> AsSpan() => Items.AsSpan();

    /// <inheritdoc/>
    public bool Equals(EquatableArray<T> other) => AsSpan().SequenceEqual(other.AsSpan());

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is EquatableArray<T> other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        HashCode hash = default;
        foreach (T item in Items)
        {
            hash.Add(item);
        }

        return hash.ToHashCode();
    }

    /// <summary>Returns an enumerator over the elements in order.</summary>
    public ImmutableArray<T>.Enumerator GetEnumerator() => Items.GetEnumerator();

    IEnumerator<T> IEnumerable<T>.GetEnumerator() => ((IEnumerable<T>)Items).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => ((IEnumerable<T>)this).GetEnumerator();

    /// <summary>Returns the elements between brackets, separated by commas.</summary>
    public override string ToString() => $"[{string.Join(", ", Items)}]";
}
