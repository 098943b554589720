using System.Diagnostics;

namespace ElectionRules.Benchmarks;

/// <summary>Two pieces of work compared in one run: rounds in turn, the median of the rounds' ratios.</summary>
internal static class Ratio
{
    private const int Rounds = 15;
    private const double RoundSeconds = 0.006;
    private const double WarmUpSeconds = 0.4;

    /// <summary>Returns the time of the work divided by the time of the other, and the time of the work in nanoseconds.</summary>
    /// <param name="work">What is measured; the result is kept from being optimised away.</param>
    /// <param name="other">What it is compared with.</param>
    /// <param name="threadTime">Whether to take the processor time of this thread and not the wall clock.</param>
    public static (double Ratio, double Nanoseconds) Measure(Func<object?> work, Func<object?> other, bool threadTime)
    {
        int workRepeats = Calibrate(work, threadTime);
        int otherRepeats = Calibrate(other, threadTime);
        double[] ratios = new double[Rounds];
        double[] times = new double[Rounds];
        for (int round = 0; round < Rounds; round++)
        {
            double compared = Seconds(other, otherRepeats, threadTime) / otherRepeats;
            times[round] = Seconds(work, workRepeats, threadTime) / workRepeats;
            ratios[round] = times[round] / compared;
        }

        return (Median(ratios), Median(times) * 1e9);
    }

    private static double Median(double[] values)
    {
        Array.Sort(values);
        return values[values.Length / 2];
    }

    /// <summary>Warms up and finds how often to repeat, so that a round is long enough for the clock.</summary>
    private static int Calibrate(Func<object?> work, bool threadTime)
    {
        int repeats = 1;
        double total = 0;
        while (true)
        {
            double seconds = Seconds(work, repeats, threadTime);
            total += seconds;
            if (seconds >= RoundSeconds && total >= WarmUpSeconds)
            {
                return repeats;
            }

            repeats = seconds >= RoundSeconds ? repeats : repeats * 2;
        }
    }

    private static double Seconds(Func<object?> work, int repeats, bool threadTime)
    {
        long start = Now(threadTime);
        for (int repeat = 0; repeat < repeats; repeat++)
        {
            GC.KeepAlive(work());
        }

        return (Now(threadTime) - start) * 1e-9;
    }

    private static long Now(bool threadTime) => threadTime ? ThreadTime.Nanoseconds() : Stopwatch.GetTimestamp() * (1_000_000_000 / Stopwatch.Frequency);
}
