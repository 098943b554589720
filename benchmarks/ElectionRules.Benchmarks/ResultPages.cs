using System.Diagnostics;
using System.Globalization;

namespace ElectionRules.Benchmarks;

/// <summary>Keeps what was measured in benchmarks/results, and writes every page that tells of it from there.</summary>
internal static class ResultPages
{
    private const string Begin = "<!-- measured: begin -->\n";
    private const string End = "<!-- measured: end -->";

    /// <summary>The rows of the README, in its order.</summary>
    private static readonly string[] ReadmeWorks =
    [
        "all valid, 64 candidates, 80 MB",
        "all valid, 64 candidates, 80 MB, 2 threads",
        "limit, 64 candidates, 0.1 % void, 80 MB",
        "for and against, both rules, 64 candidates, 80 MB",
        "packing and counting many at once, 16 bits, 64 candidates",
        "rows of 64 papers",
        "whole township contest, 60 papers, 8 candidates",
    ];

    /// <summary>Keeps the results and writes the pages anew.</summary>
    public static void Keep(Results results)
    {
        string folder = Path.Combine(ResultsFolder(FindRoot()), $"{Slug(results.Processor)}-vector{results.Vectors}");
        Directory.CreateDirectory(folder);
        results.Write(Path.Combine(folder, "short.json"));
        WriteAll();
    }

    /// <summary>Writes all pages from the results that are kept, processor after processor.</summary>
    public static void WriteAll()
    {
        string root = FindRoot();
        List<string> performance = [];
        List<string> readme = [];
        foreach (string folder in Directory.GetDirectories(ResultsFolder(root)).Order(StringComparer.Ordinal))
        {
            Results results = Results.Read(Path.Combine(folder, "short.json"));
            File.WriteAllText(Path.Combine(folder, "short.md"), Page(results));
            performance.Add($"{Machine(results)}\n{Clock(results)}\n\n{Table(results.Targets)}");
            readme.Add($"{Machine(results)}\n\n{Table(ReadmeWorks.SelectMany(work => results.Targets.Where(target => target.Work == work)))}");
        }

        Fill(Path.Combine(root, "docs", "performance.md"), string.Join('\n', performance));
        Fill(Path.Combine(root, "README.md"), string.Join('\n', readme));
    }

    /// <summary>Returns the page of one run.</summary>
    public static string Page(Results results) =>
        $"{Machine(results)}\n{Clock(results)}\n\n{Table(results.Targets)}{string.Concat(results.Cases.GroupBy(measured => measured.Group).Select(CaseTable))}";

    /// <summary>Returns the table of some targets.</summary>
    public static string Table(IEnumerable<MeasuredTarget> targets) =>
        $"| work | compared with | aim | measured | time of the work |\n|---|---|--:|--:|--:|\n{string.Concat(targets.Select(Row))}";

    /// <summary>Returns the row of one target. Where a rate is promised, that is what was measured, and the ratio stands aside.</summary>
    public static string Row(MeasuredTarget target)
    {
        string ratio = string.Create(CultureInfo.InvariantCulture, $"{target.Ratio:0.00}");
        (string other, string measured) = target.PerSecond is double rate ? ($"{target.Other} (× {ratio})", Rate(rate)) : (target.Other, ratio);
        return $"| {target.Work} | {other} | {target.Aim ?? "–"} | {measured} | {Time(target.Nanoseconds)} |\n";
    }

    private static string CaseTable(IGrouping<string, MeasuredCase> group) =>
        $"\n### {group.Key}\n\n| case | method | median | throughput | time ÷ baseline | allocated |\n|---|---|--:|--:|--:|--:|\n{string.Concat(group.Select(CaseRow))}";

    private static string CaseRow(MeasuredCase measured)
    {
        string rate = measured.Papers is int papers ? string.Create(CultureInfo.InvariantCulture, $"{papers * 1e3 / measured.Nanoseconds:0.#} M papers/s") : "–";
        string ratio = measured.Ratio is double known ? string.Create(CultureInfo.InvariantCulture, $"{known:0.00}") : "–";
        string bytes = measured.Bytes is long allocated ? string.Create(CultureInfo.InvariantCulture, $"{allocated} B") : "–";
        return $"| {measured.Parameters} | {measured.Method} | {Time(measured.Nanoseconds)} | {rate} | {ratio} | {bytes} |\n";
    }

    private static string Time(double nanoseconds) => nanoseconds switch
    {
        < 1e3 => string.Create(CultureInfo.InvariantCulture, $"{nanoseconds:0.0} ns"),
        < 1e6 => string.Create(CultureInfo.InvariantCulture, $"{nanoseconds / 1e3:0.00} µs"),
        _ => string.Create(CultureInfo.InvariantCulture, $"{nanoseconds / 1e6:0.00} ms"),
    };

    private static string Rate(double perSecond) => string.Create(CultureInfo.InvariantCulture, $"{Math.Round(perSecond / 100) * 100:#,0} a second");

    private static string Machine(Results results) => string.Create(
        CultureInfo.InvariantCulture,
        $"{results.Processor}, {results.Cores} cores, vectors of {results.Vectors} bits; kernel {results.Kernel}; {results.Runtime}; {results.Platform}.");

    private static string Clock(Results results) => $"Medians, in {results.Clock}. Load average while measuring: {results.Load}.";

    private static void Fill(string page, string measured)
    {
        string text = File.ReadAllText(page);
        int begin = text.IndexOf(Begin, StringComparison.Ordinal) + Begin.Length;
        int end = text.IndexOf(End, StringComparison.Ordinal);
        if (begin < Begin.Length || end < begin)
        {
            throw new InvalidDataException($"{page} has no place for what was measured.");
        }

        File.WriteAllText(page, text[..begin] + measured + text[end..]);
    }

    private static string Slug(string name) => string.Join('-', name.ToLowerInvariant().Split([' ', '(', ')', '@', '.', '/'], StringSplitOptions.RemoveEmptyEntries));

    private static string ResultsFolder(string root) => Path.Combine(root, "benchmarks", "results");

    private static string FindRoot()
    {
        for (DirectoryInfo? folder = new(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "ElectionRules.sln")))
            {
                return folder.FullName;
            }
        }

        throw new UnreachableException("The benchmarks run inside the repository.");
    }
}
