using System.Numerics;

namespace ElectionRules.Ballots;

/// <summary>Reads one paper at a time under a <see cref="PaperRule"/>; its members describe the paper read last.</summary>
internal sealed class PaperReader(PaperRule rule, int rowWords)
{
    private readonly ulong[] approvals = new ulong[rowWords];
    private readonly ulong[] against = new ulong[rowWords];
    private readonly List<int> writeIns = [];
    private readonly List<VoidedMark> voidedMarks = [];
    private readonly HashSet<int> written = [];

    /// <summary>Gets why the paper is void; null when it is valid.</summary>
    public VoidReason? Void { get; private set; }

    /// <summary>Gets the approvals that stand.</summary>
    public ReadOnlySpan<ulong> Approvals => approvals;

    /// <summary>Gets the votes against that stand.</summary>
    public ReadOnlySpan<ulong> Against => against;

    /// <summary>Gets the written-in names that count, each once.</summary>
    public IReadOnlyList<int> WriteIns => writeIns;

    /// <summary>Gets the marks that do not count; meaningful when the paper is valid.</summary>
    public IReadOnlyList<VoidedMark> VoidedMarks => voidedMarks;

    public void Read(in SetAsidePaper paper)
    {
        voidedMarks.Clear();
        writeIns.Clear();
        written.Clear();
        bool contradictory = TakeMarks(paper);
        TakeWriteIns(paper.WriteIns);

        Void = paper.Declared
            ?? (contradictory && rule.Contradictions == ContradictionRule.VoidsPaper ? VoidReason.Contradictory
                : Bits.Count(paper.Approvals) + written.Count > rule.MaxMarks ? VoidReason.TooManyMarks
                : null);
        if (Void is not null)
        {
            Array.Clear(approvals);
            Array.Clear(against);
            writeIns.Clear();
            voidedMarks.Clear();
        }
    }

    public PaperFinding? Finding(long paper) => Void is null && voidedMarks.Count == 0
        ? null
        : new PaperFinding(paper, Void, [.. voidedMarks]);

    private bool TakeMarks(in SetAsidePaper paper)
    {
        bool contradictory = false;
        for (int word = 0; word < approvals.Length; word++)
        {
            ulong both = paper.Approvals[word] & paper.Against[word];
            approvals[word] = paper.Approvals[word] & ~both;
            against[word] = paper.Against[word] & ~both;
            contradictory |= both != 0;
            for (; both != 0; both &= both - 1)
            {
                voidedMarks.Add(new VoidedMark(MarkVoidReason.Contradiction, (word * 64) + BitOperations.TrailingZeroCount(both)));
            }
        }

        return contradictory;
    }

    private void TakeWriteIns(ReadOnlySpan<int> names)
    {
        int allowed = rule.WriteIns switch
        {
            WriteInRule.Allowed => int.MaxValue,
            WriteInRule.OnlyWithVoteAgainst => Bits.Count(against),
            _ => 0,
        };
        MarkVoidReason refusal = rule.WriteIns == WriteInRule.Forbidden
            ? MarkVoidReason.WriteInForbidden
            : MarkVoidReason.WriteInWithoutVoteAgainst;
        foreach (int name in names)
        {
            if (!written.Add(name))
            {
                voidedMarks.Add(new VoidedMark(MarkVoidReason.RepeatedWriteIn, name));
            }
            else if (writeIns.Count < allowed)
            {
                writeIns.Add(name);
            }
            else
            {
                voidedMarks.Add(new VoidedMark(refusal, name));
            }
        }
    }
}
