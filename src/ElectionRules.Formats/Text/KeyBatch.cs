namespace ElectionRules.Formats.Text;

/// <summary>The things of one kind that a scenario defines, by key: each key once, and no key that nothing has.</summary>
/// <typeparam name="T">What a key stands for.</typeparam>
/// <param name="kind">What the things are called in messages: "candidate".</param>
/// <remarks>Mutable; for one thread. Keys are compared by ordinal characters.</remarks>
internal sealed class KeyBatch<T>(string kind)
    where T : class
{
    private readonly Dictionary<string, (T Thing, TextPlace Place)> things = new(StringComparer.Ordinal);
    private readonly List<string> order = [];

    /// <summary>Gets the things in the order in which they were added.</summary>
    public IEnumerable<T> Things => order.Select(key => things[key].Thing);

    /// <summary>Adds a thing; reports a key that was added before, and keeps the first.</summary>
    /// <param name="key">The key.</param>
    /// <param name="thing">What it stands for.</param>
    /// <param name="place">Where the key stands.</param>
    public void Add(string key, T thing, TextPlace place)
    {
        if (things.TryGetValue(key, out (T Thing, TextPlace Place) first))
        {
            place.Report(
                TextErrorCodes.DuplicateKey,
                $"The {kind} {VisibleText.Excerpt(key)} was defined before, in {first.Place.Source.Name}:{first.Place.Position}. Give each its own key.");
            return;
        }

        things.Add(key, (thing, place));
        order.Add(key);
    }

    /// <summary>Reads a key and returns what it stands for; null when the value is no key or nothing has it, which is reported.</summary>
    /// <param name="value">The value; null gives null.</param>
    public T? Find(TextValue? value)
    {
        if (value?.AsKey() is not string key)
        {
            return null;
        }

        if (things.TryGetValue(key, out (T Thing, TextPlace Place) found))
        {
            return found.Thing;
        }

        value.Report(TextErrorCodes.UnknownKey, $"There is no {kind} {VisibleText.Excerpt(key)}. {Nearest.Advice(key, order)}");
        return null;
    }
}
