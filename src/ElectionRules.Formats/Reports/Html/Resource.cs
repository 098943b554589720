using System.Text;

namespace ElectionRules.Formats.Reports.Html;

/// <summary>Reads a text that is kept in this assembly.</summary>
internal static class Resource
{
    /// <summary>Reads a resource.</summary>
    /// <exception cref="InvalidOperationException">The resource is absent: this assembly was built wrongly.</exception>
    public static string Text(string name)
    {
        using Stream stream = typeof(Resource).Assembly.GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"{name} is not in the assembly.");
        using StreamReader reader = new(stream, Encoding.UTF8);
        return reader.ReadToEnd();
    }
}
