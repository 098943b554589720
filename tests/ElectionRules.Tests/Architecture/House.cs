using System.Reflection;
using ElectionRules.Statutes.China;
using ElectionRules.TestSupport;

namespace ElectionRules.Tests.Architecture;

/// <summary>The assemblies, their sources and the rooms of the core, as the tests of the house see them.</summary>
internal static class House
{
    public const string Root = "ElectionRules";

    public static Assembly Core { get; } = typeof(Proportion).Assembly;

    public static Assembly Statutes { get; } = typeof(ChinaRuleBooks).Assembly;

    public static Assembly Formats { get; } = Assembly.Load("ElectionRules.Formats");

    public static Assembly Tool { get; } = Assembly.Load("ElectionRules.Tool");

    public static IReadOnlyList<Assembly> Packages => [Core, Statutes, Formats];

    /// <summary>Gets for each room of the core the rooms that it may use; every room may use the root.</summary>
    public static IReadOnlyDictionary<string, string[]> MayUse { get; } = new Dictionary<string, string[]>(StringComparer.Ordinal)
    {
        ["Ballots"] = [],
        ["Tallying"] = ["Ballots"],
        ["Methods"] = ["Tallying", "Ballots"],
        ["Lots"] = [],
        ["Law"] = [],
        ["Transcripts"] = ["Law"],
        ["Bodies"] = ["Law", "Transcripts"],
        ["Eligibility"] = ["Bodies", "Law", "Transcripts"],
        ["Nominations"] = ["Eligibility", "Bodies", "Law", "Transcripts", "Lots"],
        ["Rounds"] = ["Nominations", "Eligibility", "Bodies", "Law", "Transcripts", "Lots", "Methods", "Tallying", "Ballots"],
        ["Selection"] = ["Rounds", "Nominations", "Eligibility", "Bodies", "Law", "Transcripts", "Lots", "Methods", "Tallying", "Ballots"],

        // Composition is measured on slates too, so it sits above Nominations; the other two sit beside it.
        ["Composition"] = ["Nominations", "Eligibility", "Bodies", "Law", "Transcripts", "Lots"],
        ["Programme"] = ["Eligibility", "Bodies", "Law", "Transcripts", "Lots"],
        ["Conduct"] = ["Eligibility", "Bodies", "Law", "Transcripts", "Lots"],
    };

    /// <summary>Gets the room of a type of the core; empty for the root.</summary>
    public static string RoomOf(Type type)
    {
        string[] parts = (type.Namespace ?? "").Split('.');
        return parts.Length < 2 ? "" : parts[1];
    }

    /// <summary>Returns the sources of a project, as paths from the root of the repository with their text.</summary>
    public static IEnumerable<(string Path, string Text)> Sources(string project)
    {
        string root = GoldenFile.RepositoryRoot();
        return Directory.EnumerateFiles(Path.Combine(root, "src", project), "*.cs", SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(root, file).Replace('\\', '/'))
            .Where(file => !file.Contains("/obj/", StringComparison.Ordinal) && !file.Contains("/bin/", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal)
            .Select(file => (file, File.ReadAllText(Path.Combine(root, file))));
    }
}
