using CsCheck;
using ElectionRules.Ballots;

namespace ElectionRules.Tests.Ballots;

/// <summary>A paper as plain lists, with generators.</summary>
public sealed record PlainPaper(int[] Approvals, int[] Against, int[] WriteIns, VoidReason? Declared)
{
    public static Gen<PlainPaper> Gen(int candidates)
    {
        Gen<int[]> marks = candidates == 0
            ? CsCheck.Gen.Const(Array.Empty<int>())
            : CsCheck.Gen.Frequency(
                (6, CsCheck.Gen.Int[0, candidates - 1].Array[0, 4]),
                (1, CsCheck.Gen.Int[0, candidates - 1].Array[0, Math.Min(80, candidates * 2)]));
        Gen<int[]> against = CsCheck.Gen.Frequency((3, CsCheck.Gen.Const(Array.Empty<int>())), (1, marks));
        Gen<int[]> names = CsCheck.Gen.Frequency((8, CsCheck.Gen.Const(Array.Empty<int>())), (1, CsCheck.Gen.Int[0, 5].Array[1, 4]));
        Gen<VoidReason?> declared = CsCheck.Gen.Frequency((20, CsCheck.Gen.Const((VoidReason?)null)), (1, CsCheck.Gen.Const((VoidReason?)VoidReason.Unreadable)));
        return CsCheck.Gen.Select(marks, against, names, declared, (a, b, c, d) => d is null ? new PlainPaper(a, b, c, null) : new PlainPaper([], [], [], d));
    }

    public static Gen<PaperRule> Rules { get; } = CsCheck.Gen.Select(
        CsCheck.Gen.Int[1, 6],
        CsCheck.Gen.Int[1, 3],
        CsCheck.Gen.Int[1, 2],
        (marks, writeIns, contradictions) => PaperRules.AtMost(marks, (WriteInRule)writeIns, (ContradictionRule)contradictions));

    public static ApprovalBatch Pack(string id, int candidates, IEnumerable<PlainPaper> papers, long weight = 1)
    {
        ApprovalBatchBuilder builder = new(new BatchId(id), candidates, weight);
        foreach (PlainPaper paper in papers)
        {
            if (paper.Declared is VoidReason reason)
            {
                builder.AddVoid(reason);
            }
            else
            {
                builder.Add(paper.Approvals, paper.Against, paper.WriteIns);
            }
        }

        return builder.Build();
    }
}
