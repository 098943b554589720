using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Text.Encodings.Web;
using System.Text.Json;
using BenchmarkDotNet.Reports;
using BenchmarkDotNet.Running;
using ElectionRules.Tallying;

namespace ElectionRules.Benchmarks;

/// <summary>All that one run of the short set measured on one processor; every page about it is written from this.</summary>
internal sealed record Results
{
    /// <summary>The member <c>format</c> of every such file.</summary>
    public const string CurrentFormat = "election-rules/measured/1";

    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        WriteIndented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public string Format { get; init; } = CurrentFormat;

    public required string Processor { get; init; }

    public required int Cores { get; init; }

    public required string Vectors { get; init; }

    public required string Kernel { get; init; }

    public required string Runtime { get; init; }

    public required string Platform { get; init; }

    public required string Clock { get; init; }

    public required string Load { get; init; }

    public required IReadOnlyList<MeasuredTarget> Targets { get; init; }

    public required IReadOnlyList<MeasuredCase> Cases { get; init; }

    /// <summary>Takes what this machine measured.</summary>
    public static Results Of(IReadOnlyList<MeasuredTarget> targets, IEnumerable<Summary> summaries, bool threadTime) => new()
    {
        Processor = ProcessorName(),
        Cores = Environment.ProcessorCount,
        Vectors = Vector512.IsHardwareAccelerated ? "512" : Vector256.IsHardwareAccelerated ? "256" : "128",
        Kernel = TallyEngine.KernelName,
        Runtime = RuntimeInformation.FrameworkDescription,
        Platform = RuntimeInformation.RuntimeIdentifier,
        Clock = threadTime ? "processor time of the thread" : "wall-clock time",
        Load = File.Exists("/proc/loadavg") ? File.ReadAllText("/proc/loadavg").Split(' ')[0] : "unknown",
        Targets = targets,
        Cases = [.. summaries.SelectMany(Measured)],
    };

    public static Results Read(string file)
    {
        Results results = JsonSerializer.Deserialize<Results>(File.ReadAllText(file), Options)!;
        return results.Format == CurrentFormat ? results : throw new InvalidDataException($"{file} is {results.Format}, not {CurrentFormat}.");
    }

    public void Write(string file) => File.WriteAllText(file, JsonSerializer.Serialize(this, Options) + "\n");

    private static IEnumerable<MeasuredCase> Measured(Summary summary)
    {
        string name = summary.BenchmarksCases.FirstOrDefault()?.Descriptor.Type.Name.Replace("Counting", " counting", StringComparison.Ordinal) ?? "";
        foreach (IGrouping<string, BenchmarkReport> group in summary.Reports.Where(report => report.ResultStatistics is not null).GroupBy(report => report.BenchmarkCase.Parameters.DisplayInfo))
        {
            double? baseline = group.FirstOrDefault(report => report.BenchmarkCase.Descriptor.Baseline)?.ResultStatistics!.Median;
            foreach (BenchmarkReport report in group)
            {
                BenchmarkCase benchmark = report.BenchmarkCase;
                double median = report.ResultStatistics!.Median;
                yield return new(
                    name,
                    benchmark.Parameters.DisplayInfo.Trim('[', ']'),
                    benchmark.Descriptor.WorkloadMethod.Name.Replace('_', ' '),
                    Math.Round(median, 1),
                    benchmark.Parameters.Items.FirstOrDefault(item => item.Name == "PaperCount")?.Value as int?,
                    median / baseline is double ratio ? Math.Round(ratio, 4) : null,
                    report.GcStats.GetBytesAllocatedPerOperation(benchmark));
            }
        }
    }

    private static string ProcessorName()
    {
        const string key = "model name";
        string? line = File.Exists("/proc/cpuinfo") ? File.ReadLines("/proc/cpuinfo").FirstOrDefault(text => text.StartsWith(key, StringComparison.Ordinal)) : null;
        return line is null ? RuntimeInformation.ProcessArchitecture.ToString() : line[(line.IndexOf(':', StringComparison.Ordinal) + 1)..].Trim();
    }
}
