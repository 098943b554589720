using System.Diagnostics.CodeAnalysis;
using ElectionRules.Formats.Text;

namespace ElectionRules.Formats.Scenarios;

/// <summary>Values in the order of the document, found by their key; a key given twice is a mistake.</summary>
internal sealed class KeyedList<T>(string what)
{
    private readonly Dictionary<string, Located<T>> byKey = new(StringComparer.Ordinal);
    private readonly List<Located<T>> inOrder = [];
    private readonly List<string> keys = [];

    public string What { get; } = what;

    public IReadOnlyList<Located<T>> InOrder => inOrder;

    public IEnumerable<T> Values => inOrder.Select(item => item.Value);

    public void Add(Located<string> key, T value)
    {
        Located<T> located = new(value, key.Place);
        if (byKey.TryAdd(key.Value, located))
        {
            inOrder.Add(located);
            keys.Add(key.Value);
            return;
        }

        TextPlace first = byKey[key.Value].Place;
        key.Place.Report(
            ScenarioErrorCodes.Duplicate,
            $"The {What} {VisibleText.Excerpt(key.Value)} is given twice; first in {first.Source.Name}:{first.Position}. Remove one, or rename it.");
    }

    /// <summary>Finds a value by the key that stands at a place; reports an unknown one.</summary>
    public Located<T>? Find(TextValue? at) => at?.AsKey() is string key ? Find(key, at) : null;

    /// <summary>Finds a value by its key; reports an unknown one at a place.</summary>
    public Located<T>? Find(string key, TextPlace place)
    {
        if (byKey.TryGetValue(key, out Located<T>? found))
        {
            return found;
        }

        place.Report(
            ScenarioErrorCodes.Unknown,
            $"There is no {What} {VisibleText.Excerpt(key)}. {Nearest.Advice(key, keys)}");
        return null;
    }

    public bool TryFind(string key, [NotNullWhen(true)] out Located<T>? found) => byKey.TryGetValue(key, out found);
}
