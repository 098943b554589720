using Ardalis.GuardClauses;

namespace ElectionRules.Composition;

/// <summary>What is known of one person on one attribute. Nothing known is no value, never an empty one.</summary>
public abstract record AttributeValue
{
    private protected AttributeValue()
    {
    }

    /// <summary>One or more keys, such as <c>female</c>, or the two employers of one person.</summary>
    public sealed record Keys : AttributeValue
    {
        internal Keys(ReadOnlySpan<string> values) => Values = values.ToArray()
            .Select(key => Guard.Against.NullOrWhiteSpace(key, nameof(values)))
            .Distinct(StringComparer.Ordinal)
            .Order(StringComparer.Ordinal)
            .ToEquatableArray();

        /// <summary>Gets the keys in ordinal order, each once; at least one.</summary>
        public EquatableArray<string> Values { get; }
    }

    /// <summary>A whole number, such as an age in years.</summary>
    public sealed record Number : AttributeValue
    {
        internal Number(long value) => Value = Guard.Against.Negative(value);

        /// <summary>Gets the number, 0 or more.</summary>
        public long Value { get; }
    }
}
