using System.Runtime.InteropServices;
using Perfolizer.Horology;

namespace ElectionRules.Benchmarks;

/// <summary>
/// The time that the processor spent on the calling thread: on a machine shared with others, the only time that
/// says something about the code. Linux only.
/// </summary>
internal sealed class ThreadTime : IClock
{
    private const int ThreadCpuTime = 3;
    private const long NanosecondsPerSecond = 1_000_000_000;

    public string Title => "thread CPU time";

    public bool IsAvailable => OperatingSystem.IsLinux();

    public Frequency Frequency => new(NanosecondsPerSecond);

    public static long Nanoseconds()
    {
        _ = ReadClock(ThreadCpuTime, out TimeSpec time);
        return (time.Seconds * NanosecondsPerSecond) + time.Nanoseconds;
    }

    public long GetTimestamp() => Nanoseconds();

    [DllImport("libc", EntryPoint = "clock_gettime")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int ReadClock(int clock, out TimeSpec time);

    [StructLayout(LayoutKind.Sequential)]
    private struct TimeSpec
    {
        public long Seconds;
        public long Nanoseconds;
    }
}
