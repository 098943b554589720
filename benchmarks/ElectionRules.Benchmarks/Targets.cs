using ElectionRules.Ballots;
using ElectionRules.Tallying;
using ElectionRules.Tallying.Kernels;

namespace ElectionRules.Benchmarks;

/// <summary>The promises about speed, each measured beside what it is compared with.</summary>
internal static class Targets
{
    private static readonly CountOptions TwoThreads = new() { Threads = 2 };

    /// <summary>Measures every target whose name contains a text.</summary>
    public static IReadOnlyList<MeasuredTarget> Measure(string filter, bool threadTime)
    {
        List<MeasuredTarget> all = [];
        foreach (Target target in All().Where(target => target.Work.Contains(filter, StringComparison.Ordinal)))
        {
            if (threadTime && target.Work.Contains("2 threads", StringComparison.Ordinal))
            {
                continue;
            }

            (Func<object?> work, Func<object?> other) = target.Prepare();
            (double ratio, double nanoseconds) = Ratio.Measure(work, other, threadTime);
            string sign = target.Speed || target.Rate ? "≥" : "≤";
            MeasuredTarget measured = new(
                target.Work,
                target.Other,
                target.Aim is null ? null : $"{sign} {target.Aim}",
                Math.Round(target.Speed ? 1 / ratio : ratio, 4),
                Math.Round(nanoseconds, 1),
                target.Rate ? Math.Round(1e9 / nanoseconds, 1) : null);
            Console.Error.Write(ResultPages.Row(measured));
            all.Add(measured);
        }

        return all;
    }

    private static IEnumerable<Target> All()
    {
        foreach (int candidates in new[] { 8, 20, 64, 100, 192, 512 })
        {
            yield return Counting($"all valid, {candidates} candidates, 80 MB", candidates, 80_000_000, voidPerMille: 0, "0.90; 0.75 with AVX2");
        }

        yield return Counting("all valid, 64 candidates, 8 MB", 64, 8_000_000, voidPerMille: 0, "0.75 with AVX2");
        yield return Counting("all valid, 64 candidates, 256 KB", 64, 262_144, voidPerMille: 0, "0.85 with AVX-512");
        yield return Counting("all valid, 64 candidates, 80 MB, 2 threads", 64, 80_000_000, voidPerMille: 0, "0.98");
        yield return Counting("limit, 64 candidates, 0.1 % void, 80 MB", 64, 80_000_000, voidPerMille: 1, "0.78");
        yield return Counting("limit, 64 candidates, 0.4 % void, 80 MB", 64, 80_000_000, voidPerMille: 4, "0.78");
        yield return Counting("limit, 64 candidates, 2 % void, 80 MB", 64, 80_000_000, voidPerMille: 20, "0.78");
        yield return Counting("limit, 64 candidates, 0.4 % void, 80 MB, 2 threads", 64, 80_000_000, voidPerMille: 4, "0.98");
        yield return Counting("limit, 20 candidates, 0.4 % void, 80 MB", 20, 80_000_000, voidPerMille: 4, "0.78");
        yield return new("for and against, both rules, 64 candidates, 80 MB", "reading", "0.72", Speed: true, () =>
        {
            Papers papers = new(64, 5_000_000, voidPerMille: 4);
            ApprovalBatch batch = papers.PackThreeWay();
            PaperRule rule = Papers.AtMost(papers.MaxMarks);
            return (() => TallyEngine.Count(batch, rule), () => Reading.Of(batch.Approvals) | Reading.Of(batch.Against!));
        });
        foreach (string kernel in new[] { "vector512", "vector256", "vector128", "portable" })
        {
            yield return new($"bare kernel {kernel}, 64 candidates, 256 KB", "reading", "0.85 with AVX-512", Speed: true, () => Kernel(kernel, 262_144));
            yield return new($"bare kernel {kernel}, 64 candidates, 80 MB", "reading", kernel == "portable" ? "0.45" : "0.75", Speed: true, () => Kernel(kernel, 80_000_000));
        }

        foreach (int candidates in new[] { 20, 64, 100, 500 })
        {
            yield return Packing("one by one, new memory", candidates, papers =>
            {
                PaperRule rule = Papers.AtMost(papers.MaxMarks);
                return () => TallyEngine.Count(papers.Pack(), rule);
            });
            yield return Packing("one by one", candidates, papers =>
            {
                PaperRule rule = Papers.AtMost(papers.MaxMarks);
                ApprovalBatchBuilder builder = new(new BatchId("papers"), candidates);
                return () =>
                {
                    papers.PackInto(builder);
                    return TallyEngine.CountAndClear(builder, rule, new BatchId("papers"));
                };
            });
            yield return Packing("many at once", candidates, papers =>
            {
                PaperRule rule = Papers.AtMost(papers.MaxMarks);
                (int[] marks, int[] lengths) = papers.ToLists();
                ApprovalBatchBuilder builder = new(new BatchId("papers"), candidates);
                return () =>
                {
                    builder.AddMany(marks, lengths);
                    return TallyEngine.CountAndClear(builder, rule, new BatchId("papers"));
                };
            });
            yield return Packing("many at once, 16 bits", candidates, papers =>
            {
                PaperRule rule = Papers.AtMost(papers.MaxMarks);
                (int[] marks, int[] lengths) = papers.ToLists();
                ushort[] halves = [.. marks.Select(mark => (ushort)mark)];
                ApprovalBatchBuilder builder = new(new BatchId("papers"), candidates);
                return () =>
                {
                    builder.AddMany(halves, lengths);
                    return TallyEngine.CountAndClear(builder, rule, new BatchId("papers"));
                };
            });
        }

        foreach (int candidates in new[] { 20, 64, 100, 500 })
        {
            yield return Packing("lists one by one", candidates, papers =>
            {
                PaperRule rule = Papers.AtMost(papers.MaxMarks);
                ApprovalListBatchBuilder builder = new(new BatchId("papers"), candidates);
                return () =>
                {
                    papers.PackInto(builder);
                    return TallyEngine.CountAndClear(builder, rule, new BatchId("papers"));
                };
            });
            yield return Packing("lists at once, new memory", candidates, papers =>
            {
                PaperRule rule = Papers.AtMost(papers.MaxMarks);
                (int[] marks, int[] lengths) = papers.ToLists();
                return () =>
                {
                    ApprovalListBatchBuilder builder = new(new BatchId("papers"), candidates);
                    builder.AddMany(marks, lengths);
                    return TallyEngine.Count(builder.Build(), rule);
                };
            });
            yield return Packing("lists at once", candidates, papers =>
            {
                PaperRule rule = Papers.AtMost(papers.MaxMarks);
                (int[] marks, int[] lengths) = papers.ToLists();
                ApprovalListBatchBuilder builder = new(new BatchId("papers"), candidates);
                return () =>
                {
                    builder.AddMany(marks, lengths);
                    return TallyEngine.CountAndClear(builder, rule, new BatchId("papers"));
                };
            });
            yield return Packing("lists at once, 16 bits", candidates, papers =>
            {
                PaperRule rule = Papers.AtMost(papers.MaxMarks);
                (int[] marks, int[] lengths) = papers.ToLists();
                ushort[] halves = [.. marks.Select(mark => (ushort)mark)];
                ApprovalListBatchBuilder builder = new(new BatchId("papers"), candidates);
                return () =>
                {
                    builder.AddMany(halves, lengths);
                    return TallyEngine.CountAndClear(builder, rule, new BatchId("papers"));
                };
            });
            yield return Packing("lists at once, with weights", candidates, papers =>
            {
                PaperRule rule = Papers.AtMost(papers.MaxMarks);
                (int[] marks, int[] lengths) = papers.ToLists();
                long[] weights = [.. lengths.Select((_, paper) => 1L + (paper % 1000))];
                WeightedListBatchBuilder builder = new(new BatchId("papers"), candidates);
                return () =>
                {
                    builder.AddMany(marks, lengths, weights);
                    return TallyEngine.CountAndClear(builder, rule, new BatchId("papers"));
                };
            });
        }

        foreach ((int count, int candidates) in new[] { (60, 8), (60, 10), (60, 40), (352, 10), (352, 40) })
        {
            yield return new($"whole {(candidates == 8 ? "township " : "")}contest, {count} papers, {candidates} candidates", "plain loop over the papers", candidates == 8 ? "20,000 a second" : null, Speed: false, () =>
            {
                WholeContest contest = new(count, candidates);
                return (contest.Decide, contest.PlainLoop);
            })
            {
                Rate = true,
            };
        }

        yield return new("second accumulation alone, 64 candidates", "the whole call, many at once", "0.13", Speed: false, SecondAccumulation);
        foreach (int count in new[] { 1, 4, 16, 64 })
        {
            yield return new($"rows of {count} papers", "plain loop with a limit", "1.0", Speed: false, () =>
            {
                Papers papers = new(20, count, voidPerMille: 1);
                ApprovalBatch batch = papers.Pack();
                return (() => FewRows.Count(batch, papers.MaxMarks), papers.PlainLoopWithLimit);
            });
            yield return new($"whole tally of {count} papers", "plain loop with a limit", null, Speed: false, () =>
            {
                Papers papers = new(20, count, voidPerMille: 1);
                ApprovalBatch batch = papers.Pack();
                PaperRule rule = Papers.AtMost(papers.MaxMarks);
                return (() => TallyEngine.Count(batch, rule), papers.PlainLoopWithLimit);
            });
        }
    }

    private static (Func<object?> Work, Func<object?> Other) SecondAccumulation()
    {
        Papers papers = new(64, 100_000, voidPerMille: 4);
        (int[] marks, int[] lengths) = papers.ToLists();
        ApprovalBatchBuilder builder = new(new BatchId("papers"), 64);
        PaperRule rule = Papers.AtMost(papers.MaxMarks);
        PackedRows rows = papers.Pack().Approvals;
        return (Ledger, Whole);

        object Ledger()
        {
            MarkLedger ledger = new(64);
            for (int row = 0; row < papers.Count; row += PackedRows.BlockRows)
            {
                ledger.Add(rows.RowsAt(row, Math.Min(PackedRows.BlockRows, papers.Count - row)), []);
            }

            return ledger;
        }

        object Whole()
        {
            builder.AddMany(marks, lengths);
            return TallyEngine.CountAndClear(builder, rule, new BatchId("papers"));
        }
    }

    private static Target Packing(string way, int candidates, Func<Papers, Func<object?>> prepare) =>
        new($"packing and counting {way}, {candidates} candidates", "count[id]++", "1.3", Speed: false, () =>
        {
            Papers papers = new(candidates, 100_000, voidPerMille: 4);
            return (prepare(papers), papers.PlainLoop);
        });

    private static Target Counting(string work, int candidates, int bytes, int voidPerMille, string aim) =>
        new(work, work.Contains("2 threads", StringComparison.Ordinal) ? "reading, 2 threads" : "reading", aim, Speed: true, () =>
        {
            int count = bytes / PackedRows.BytesFor(candidates);
            Papers papers = new(candidates, Math.Min(count, 1_000_000), voidPerMille);
            ApprovalBatch batch = papers.Pack(count);
            PaperRule rule = Papers.AtMost(papers.MaxMarks);
            return work.Contains("2 threads", StringComparison.Ordinal)
                ? (() => TallyEngine.Count(batch, rule, TwoThreads), () => Reading.OnTwoThreads(batch.Approvals))
                : (() => TallyEngine.Count(batch, rule), () => Reading.Of(batch.Approvals));
        });

    private static (Func<object?> Work, Func<object?> Other) Kernel(string name, int bytes)
    {
        ITallyKernel kernel = KernelCatalog.Choose(name);
        PackedRows rows = new Papers(64, 1_000_000, voidPerMille: 0).Pack(bytes / 8).Approvals;
        long[] counts = new long[64];
        return (Count, () => Reading.Of(rows));

        object Count()
        {
            ColumnCounter counter = kernel.NewCounter(rows.RowBytes);
            for (int chunk = 0; chunk < rows.ChunkCount; chunk++)
            {
                counter.Add(rows.ChunkAt(chunk));
            }

            counter.MoveTo(counts, 1);
            return counts;
        }
    }

    private sealed record Target(string Work, string Other, string? Aim, bool Speed, Func<(Func<object?> Work, Func<object?> Other)> Prepare)
    {
        /// <summary>Gets whether the aim is how often the work is done in a second.</summary>
        public bool Rate { get; init; }
    }
}
