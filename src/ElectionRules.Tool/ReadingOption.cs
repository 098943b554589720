using System.CommandLine;
using System.CommandLine.Parsing;

namespace ElectionRules.Tool;

/// <summary>The option <c>--reading NAME=VALUE</c>: settles a point that the law leaves open; may be given several times.</summary>
internal static class ReadingOption
{
    public static Option<Dictionary<string, string>> Create() => new("--reading")
    {
        Description = "Settles a point that the law leaves open: NAME=VALUE. Only points on which the book depends must be settled.",
        Arity = ArgumentArity.OneOrMore,
        DefaultValueFactory = _ => new(StringComparer.Ordinal),
        CustomParser = Parse,
    };

    private static Dictionary<string, string> Parse(ArgumentResult result)
    {
        Dictionary<string, string> readings = new(StringComparer.Ordinal);
        foreach (Token token in result.Tokens)
        {
            string[] parts = token.Value.Split('=', 2);
            if (parts.Length < 2 || OpenPoints.All.FirstOrDefault(point => point.Name == parts[0]) is not { } known)
            {
                result.AddError($"'{token.Value}' settles no open point. Write NAME=VALUE, with a name of {string.Join(", ", OpenPoints.All.Select(point => point.Name))}.");
            }
            else if (!known.Readings.Contains(parts[1]))
            {
                result.AddError(known.NoReading(parts[1]));
            }
            else if (!readings.TryAdd(parts[0], parts[1]))
            {
                result.AddError($"The open point '{parts[0]}' is settled twice.");
            }
        }

        return readings;
    }
}
