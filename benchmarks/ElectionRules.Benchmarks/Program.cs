using BenchmarkDotNet.Columns;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Filters;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Loggers;
using BenchmarkDotNet.Reports;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.Emit;
using ElectionRules.Benchmarks;
using Perfolizer.Horology;

// "--targets [words of a target]" compares what the page on performance promises, side by side; "--targets-thread-time" in processor time.
if (args is ["--targets" or "--targets-thread-time", ..])
{
    Console.WriteLine(ResultPages.Table(Targets.Measure(args.Length > 1 ? args[1] : "", threadTime: args[0] != "--targets")));
    return;
}

// "--pages" measures nothing: it writes README.md, docs/performance.md and ../results anew from the results that are kept.
if (args is ["--pages"])
{
    ResultPages.WriteAll();
    return;
}

// Without arguments: the short set, whose results go to ../results, docs/performance.md and README.md. With "--thread-time" the same,
// but measured in processor time of one thread, for machines that are shared. Otherwise BenchmarkDotNet's own command line.
bool threadTime = args is ["--thread-time"];
if (args.Length > 0 && !threadTime)
{
    BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args);
    return;
}

Job job = (threadTime ? Job.Default.WithClock(new ThreadTime()) : Job.Default)
    .WithToolchain(InProcessEmitToolchain.Instance)
    .WithWarmupCount(2)
    .WithIterationCount(7)
    .WithEvaluateOverhead(false)
    .WithIterationTime(TimeInterval.FromMilliseconds(20));
ManualConfig config = ManualConfig.CreateEmpty()
    .AddJob(job)
    .AddColumnProvider(DefaultColumnProviders.Instance)
    .AddLogger(NullLogger.Instance);
if (threadTime)
{
    // Work on other threads would not be seen.
    config.AddFilter(new NameFilter(name => !name.Contains("2_threads", StringComparison.Ordinal)));
}

Type[] shortSet =
[
    typeof(ApprovalCounting), typeof(LargeCounting), typeof(ThreeWayCounting), typeof(KernelCounting),
    typeof(ChoiceCounting), typeof(Packing), typeof(SmallCounting),
];
IReadOnlyList<MeasuredTarget> targets = Targets.Measure("", threadTime);
List<Summary> summaries = [];
foreach (Type type in shortSet)
{
    Console.WriteLine(type.Name);
    summaries.Add(BenchmarkRunner.Run(type, config));
}

Results results = Results.Of(targets, summaries, threadTime);
ResultPages.Keep(results);
Console.WriteLine(ResultPages.Page(results));
