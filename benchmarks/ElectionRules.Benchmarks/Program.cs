using BenchmarkDotNet.Columns;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Exporters;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Loggers;
using BenchmarkDotNet.Reports;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.Emit;
using ElectionRules.Benchmarks;
using Perfolizer.Horology;

// With arguments: BenchmarkDotNet's own command line. Without: the short set, whose results go to ../results and docs/performance.md.
if (args.Length > 0)
{
    BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args);
    return;
}

Job job = Job.Default
    .WithToolchain(InProcessEmitToolchain.Instance)
    .WithWarmupCount(3)
    .WithIterationCount(9)
    .WithIterationTime(TimeInterval.FromMilliseconds(60));
IConfig config = ManualConfig.CreateEmpty()
    .AddJob(job)
    .AddColumnProvider(DefaultColumnProviders.Instance)
    .AddLogger(NullLogger.Instance)
    .AddExporter(MarkdownExporter.GitHub);

Type[] shortSet =
[
    typeof(ApprovalCounting), typeof(LargeCounting), typeof(ThreeWayCounting), typeof(KernelCounting),
    typeof(ChoiceCounting), typeof(Packing), typeof(SmallCounting),
];
List<Summary> summaries = [];
foreach (Type type in shortSet)
{
    Console.WriteLine(type.Name);
    summaries.Add(BenchmarkRunner.Run(type, config));
}

Console.WriteLine(ResultPages.Write(summaries));
