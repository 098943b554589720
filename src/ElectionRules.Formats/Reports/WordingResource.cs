using System.Collections.Frozen;
using ElectionRules.Formats.Json;
using ElectionRules.Formats.Text;

namespace ElectionRules.Formats.Reports;

/// <summary>Reads the wordings that are kept as JSON in this assembly: one object of texts.</summary>
internal static class WordingResource
{
    /// <summary>Reads a resource.</summary>
    /// <param name="name">Its name, such as <c>reasons.zh-Hans.json</c>.</param>
    /// <exception cref="InvalidOperationException">The resource is absent or broken: this assembly was built wrongly.</exception>
    public static FrozenDictionary<string, string> Load(string name)
    {
        using Stream stream = typeof(WordingResource).Assembly.GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"The wording {name} is not in the assembly.");
        TextErrorBatch errors = new(TextLimits.Default.Errors);
        Dictionary<string, string> wording = new(StringComparer.Ordinal);
        if (SourceText.Load(stream, name, TextLimits.Default, errors) is SourceText source)
        {
            JsonObjectAt? root = JsonText.Read(source)?.AsObject();
            foreach (JsonNodeAt item in root?.Node.Items ?? [])
            {
                wording[item.Name!] = item.AsText() ?? "";
            }
        }

        return errors.HasErrors
            ? throw new InvalidOperationException($"The wording is broken: {errors.Errors[0]}")
            : wording.ToFrozenDictionary(StringComparer.Ordinal);
    }
}
