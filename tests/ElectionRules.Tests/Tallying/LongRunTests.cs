using System.Globalization;
using ElectionRules.Ballots;
using ElectionRules.Tallying;
using ElectionRules.Tallying.Kernels;
using static ElectionRules.Tests.Ballots.PaperRules;

namespace ElectionRules.Tests.Tallying;

/// <summary>Compares counts with a naive one over as many ballot positions as ELECTIONRULES_LONG_RUN says.</summary>
public sealed class LongRunTests(ITestOutputHelper output)
{
    private const string Switch = "ELECTIONRULES_LONG_RUN";
    private const int Seed = 20_110_610;

    [Fact]
    public void Not_one_figure_differs_from_the_naive_count()
    {
        string? asked = Environment.GetEnvironmentVariable(Switch);
        long positions = string.IsNullOrEmpty(asked) ? 1_000_000 : long.Parse(asked, CultureInfo.InvariantCulture);
        Random random = new(Seed);
        long compared = 0;
        while (compared < positions)
        {
            int candidates = random.Next(1, 200);
            int papers = random.Next(1, (int)Math.Min(100_000, (positions / 10 / candidates) + 2));
            int most = random.Next(1, Math.Min(candidates, 20) + 1);
            compared += (long)papers * candidates;
            CompareOne(random, candidates, papers, most);
        }

        output.WriteLine($"{compared:N0} positions, seed {Seed}.");
    }

    private static void CompareOne(Random random, int candidates, int papers, int most)
    {
        ApprovalBatchBuilder builder = new(new BatchId("1"), candidates);
        long[] votes = new long[candidates];
        bool[] marked = new bool[candidates];
        int[] marks = new int[most + 1];
        long valid = 0;
        for (int paper = 0; paper < papers; paper++)
        {
            int number = random.Next(most + (random.Next(100) == 0 ? 2 : 1));
            for (int mark = 0; mark < number; mark++)
            {
                marks[mark] = random.Next(candidates);
                marked[marks[mark]] = true;
            }

            ReadOnlySpan<int> list = marks.AsSpan(0, number);
            builder.Add(list);
            int different = 0;
            foreach (int mark in list)
            {
                different += marked[mark] ? 1 : 0;
                marked[mark] = false;
            }

            if (different <= most)
            {
                valid++;
                foreach (int mark in list)
                {
                    votes[mark] += marked[mark] ? 0 : 1;
                    marked[mark] = true;
                }
            }

            foreach (int mark in list)
            {
                marked[mark] = false;
            }
        }

        ApprovalBatch batch = builder.Build();
        foreach (ITallyKernel kernel in KernelCatalog.All)
        {
            ApprovalTally tally = new BatchCount(batch, AtMost(most), kernel, CountOptions.SingleThread).Run();
            bool same = tally.Valid == valid;
            for (int candidate = 0; candidate < candidates; candidate++)
            {
                same &= tally.For(candidate) == votes[candidate];
            }

            Assert.True(same, $"{kernel.Name} differs: {papers} papers of {candidates} candidates, at most {most}, seed {Seed}.");
        }
    }
}
