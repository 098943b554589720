using Ardalis.GuardClauses;

namespace ElectionRules.Eligibility;

/// <summary>A quality without a date, such as sex, ethnicity or front-line work.</summary>
public sealed record Trait
{
    /// <summary>Creates it.</summary>
    /// <param name="key">The key of the quality, such as <c>sex</c>.</param>
    /// <param name="value">The key of its value, such as <c>female</c>.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">A key is empty or blank.</exception>
    public Trait(string key, string value)
    {
        Key = Guard.Against.NullOrWhiteSpace(key);
        Value = Guard.Against.NullOrWhiteSpace(value);
    }

    /// <summary>Gets the key of the quality, such as <c>sex</c>.</summary>
    public string Key { get; }

    /// <summary>Gets the key of its value, such as <c>female</c>.</summary>
    public string Value { get; }
}
