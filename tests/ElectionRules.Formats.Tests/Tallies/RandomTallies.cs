using CsCheck;
using ElectionRules.Ballots;
using ElectionRules.Tallying;

namespace ElectionRules.Formats.Tests.Tallies;

/// <summary>Tallies as counts, totals and sums of both give them.</summary>
internal static class RandomTallies
{
    public static readonly Gen<ApprovalTally> All = Gen.Int[0, int.MaxValue].Select(seed => Of(new Random(seed)));

    public static ApprovalTally Of(Random random)
    {
        int candidates = random.Next(7);
        return ApprovalTally.Sum(candidates, Enumerable.Range(0, random.Next(4)).Select(place =>
        {
            BatchId id = new($"{random.Next(100)} 箱 \"{place}\\\" =1+1 \U00020BB7");
            return random.Next(4) == 0 ? Totals(id, candidates, random) : Counted(id, candidates, random);
        }).ToList());
    }

    private static ApprovalTally Totals(BatchId id, int candidates, Random random)
    {
        long valid = random.NextInt64(random.Next(2) == 0 ? 10 : long.MaxValue >> 3);
        long[] votesFor = [.. Enumerable.Range(0, candidates).Select(_ => random.NextInt64(valid + 1))];
        return ApprovalTally.FromTotals(id, valid + random.Next(3), 0, votesFor, [.. votesFor.Select(votes => random.NextInt64(valid - votes + 1))], [new(random.Next(9), valid)]);
    }

    private static ApprovalTally Counted(BatchId id, int candidates, Random random)
    {
        ApprovalBatchBuilder box = new(id, candidates, weight: random.Next(1, 4));
        for (int paper = random.Next(30); paper > 0; paper--)
        {
            if (random.Next(6) == 0)
            {
                box.AddVoid(VoidReason.Unreadable);
                continue;
            }

            int[] some = [.. Enumerable.Range(0, candidates).Where(_ => random.Next(3) == 0)];
            int[] others = [.. Enumerable.Range(0, candidates).Where(candidate => random.Next(4) == 0 && (random.Next(9) == 0 || !some.Contains(candidate)))];
            box.Add(some, others, [.. Enumerable.Range(0, Math.Max(0, random.Next(5) - 2)).Select(_ => random.Next(9))]);
        }

        return TallyEngine.Count(box.Build(), new PaperRule
        {
            MaxMarks = random.Next(1, 5),
            WriteIns = random.GetItems(Enum.GetValues<WriteInRule>(), 1)[0],
            Contradictions = random.GetItems(Enum.GetValues<ContradictionRule>(), 1)[0],
        });
    }
}
