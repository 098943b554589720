using System.Diagnostics;
using System.Globalization;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Text;
using BenchmarkDotNet.Reports;
using BenchmarkDotNet.Running;
using ElectionRules.Tallying;

namespace ElectionRules.Benchmarks;

/// <summary>Writes what was measured into benchmarks/results; what was promised also into the page about performance.</summary>
internal static class ResultPages
{
    private const string Begin = "<!-- measured: begin -->";
    private const string End = "<!-- measured: end -->";

    public static string Write(string targets, IReadOnlyList<Summary> summaries, bool threadTime)
    {
        string root = FindRoot();
        string processor = ProcessorName();
        string vectors = Vector512.IsHardwareAccelerated ? "512" : Vector256.IsHardwareAccelerated ? "256" : "128";
        string folder = Path.Combine(root, "benchmarks", "results", $"{Slug(processor)}-vector{vectors}");
        Directory.CreateDirectory(folder);
        string head = Versions(processor, vectors, threadTime);
        string tables = string.Concat(summaries.Select(Table));
        File.WriteAllText(Path.Combine(folder, "short.md"), $"{head}\n{targets}{tables}");

        string page = Path.Combine(root, "docs", "performance.md");
        if (File.Exists(page))
        {
            string text = File.ReadAllText(page);
            int begin = text.IndexOf(Begin, StringComparison.Ordinal);
            int end = text.IndexOf(End, StringComparison.Ordinal);
            if (begin >= 0 && end > begin)
            {
                File.WriteAllText(page, $"{text[..(begin + Begin.Length)]}\n{head}\n{targets}{text[end..]}");
            }
        }

        return head + targets + tables;
    }

    private static string Table(Summary summary)
    {
        StringBuilder table = new();
        string name = summary.BenchmarksCases.FirstOrDefault()?.Descriptor.Type.Name ?? "";
        table.Append(CultureInfo.InvariantCulture, $"\n### {name.Replace("Counting", " counting", StringComparison.Ordinal)}\n\n");
        table.Append("| case | method | median | throughput | time ÷ baseline | allocated |\n|---|---|--:|--:|--:|--:|\n");
        foreach (IGrouping<string, BenchmarkReport> group in summary.Reports.Where(report => report.ResultStatistics is not null).GroupBy(report => report.BenchmarkCase.Parameters.DisplayInfo))
        {
            double baseline = group.Where(report => report.BenchmarkCase.Descriptor.Baseline).Select(report => report.ResultStatistics!.Median).FirstOrDefault();
            foreach (BenchmarkReport report in group)
            {
                table.Append(Row(report, baseline));
            }
        }

        return table.ToString();
    }

    private static string Row(BenchmarkReport report, double baseline)
    {
        BenchmarkCase benchmark = report.BenchmarkCase;
        double median = report.ResultStatistics!.Median;
        object? papers = benchmark.Parameters.Items.FirstOrDefault(item => item.Name == "PaperCount")?.Value;
        string rate = papers is int count ? string.Create(CultureInfo.InvariantCulture, $"{count * 1e3 / median:0.#} M papers/s") : "";
        long? bytes = report.GcStats.GetBytesAllocatedPerOperation(benchmark);
        return string.Create(
            CultureInfo.InvariantCulture,
            $"| {benchmark.Parameters.DisplayInfo.Trim('[', ']')} | {benchmark.Descriptor.WorkloadMethod.Name.Replace('_', ' ')} | {Time(median)} | {rate} | {median / baseline:0.00} | {bytes} B |\n");
    }

    public static string Time(double nanoseconds) => nanoseconds switch
    {
        < 1e3 => string.Create(CultureInfo.InvariantCulture, $"{nanoseconds:0.0} ns"),
        < 1e6 => string.Create(CultureInfo.InvariantCulture, $"{nanoseconds / 1e3:0.00} µs"),
        _ => string.Create(CultureInfo.InvariantCulture, $"{nanoseconds / 1e6:0.00} ms"),
    };

    private static string Versions(string processor, string vectors, bool threadTime) => string.Create(
        CultureInfo.InvariantCulture,
        $"""
        {processor}, {Environment.ProcessorCount} cores, vectors of {vectors} bits; kernel {TallyEngine.KernelName}; {RuntimeInformation.FrameworkDescription}; {RuntimeInformation.RuntimeIdentifier}.
        Medians, in {(threadTime ? "processor time of the thread" : "wall-clock time")}. Load average while measuring: {LoadAverage()}.

        """);

    private static string LoadAverage() => File.Exists("/proc/loadavg") ? File.ReadAllText("/proc/loadavg").Split(' ')[0] : "unknown";

    private static string ProcessorName()
    {
        const string key = "model name";
        string? line = File.Exists("/proc/cpuinfo") ? File.ReadLines("/proc/cpuinfo").FirstOrDefault(text => text.StartsWith(key, StringComparison.Ordinal)) : null;
        return line is null ? RuntimeInformation.ProcessArchitecture.ToString() : line[(line.IndexOf(':', StringComparison.Ordinal) + 1)..].Trim();
    }

    private static string Slug(string name) => string.Join('-', name.ToLowerInvariant().Split([' ', '(', ')', '@', '.', '/'], StringSplitOptions.RemoveEmptyEntries));

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
