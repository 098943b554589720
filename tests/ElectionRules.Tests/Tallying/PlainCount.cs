using ElectionRules.Ballots;
using ElectionRules.Tallying;
using ElectionRules.Tests.Ballots;

namespace ElectionRules.Tests.Tallying;

/// <summary>A count written with lists and LINQ straight from the words of <see cref="PaperRule"/>; shares no code with the engine.</summary>
internal sealed class PlainCount
{
    private readonly Dictionary<string, long> figures = [];

    public static IReadOnlyDictionary<string, long> Of(IEnumerable<PlainPaper> papers, PaperRule rule)
    {
        PlainCount count = new();
        foreach (PlainPaper paper in papers)
        {
            count.Add(paper, rule);
        }

        return count.figures;
    }

    /// <summary>The same figures as the engine gives them, zeros left out.</summary>
    public static IReadOnlyDictionary<string, long> FiguresOf(ApprovalTally tally)
    {
        Dictionary<string, long> found = new()
        {
            ["papers"] = tally.Papers,
            ["valid"] = tally.Valid,
            ["void"] = tally.Void,
            ["blank"] = tally.Blank!.Value,
            ["naming"] = tally.NamingSomebody!.Value,
            ["unused"] = tally.UnderVotes!.Value,
        };
        for (int candidate = 0; candidate < tally.CandidateCount; candidate++)
        {
            found[$"for {candidate}"] = tally.For(candidate);
            found[$"against {candidate}"] = tally.Against(candidate);
        }

        for (int marks = 0; marks <= tally.MostMarks; marks++)
        {
            found[$"marks {marks}"] = tally.PapersWithMarks(marks)!.Value;
        }

        foreach (VoidReason reason in Enum.GetValues<VoidReason>())
        {
            found[$"void {reason}"] = tally.VoidBecause(reason);
        }

        foreach (MarkVoidReason reason in Enum.GetValues<MarkVoidReason>())
        {
            found[$"mark {reason}"] = tally.MarksVoidBecause(reason);
        }

        foreach (WriteInVotes name in tally.WriteIns)
        {
            found[$"name {name.Code}"] = name.Votes;
        }

        return found.Where(figure => figure.Value != 0).ToDictionary();
    }

    public static bool Same(IReadOnlyDictionary<string, long> left, IReadOnlyDictionary<string, long> right) =>
        left.Count == right.Count && left.All(figure => right.TryGetValue(figure.Key, out long value) && value == figure.Value);

    private void Add(PlainPaper paper, PaperRule rule)
    {
        Tick("papers");
        List<int> contradicted = [.. paper.Approvals.Intersect(paper.Against)];
        List<int> names = [.. paper.WriteIns.Distinct()];
        VoidReason? reason = paper.Declared;
        if (reason is null && contradicted.Count > 0 && rule.Contradictions == ContradictionRule.VoidsPaper)
        {
            reason = VoidReason.Contradictory;
        }

        if (reason is null && paper.Approvals.Distinct().Count() + names.Count > rule.MaxMarks)
        {
            reason = VoidReason.TooManyMarks;
        }

        if (reason is not null)
        {
            Tick("void");
            Tick($"void {reason}");
            return;
        }

        Tick("valid");
        List<int> approved = [.. paper.Approvals.Distinct().Except(contradicted)];
        List<int> rejected = [.. paper.Against.Distinct().Except(contradicted)];
        List<int> counted = rule.WriteIns switch
        {
            WriteInRule.Forbidden => [],
            WriteInRule.Allowed => names,
            _ => [.. names.Take(rejected.Count)],
        };
        approved.ForEach(candidate => Tick($"for {candidate}"));
        rejected.ForEach(candidate => Tick($"against {candidate}"));
        counted.ForEach(name => Tick($"name {name}"));
        contradicted.ForEach(_ => Tick("mark Contradiction"));
        Tick("mark RepeatedWriteIn", paper.WriteIns.Length - names.Count);
        Tick(rule.WriteIns == WriteInRule.Forbidden ? "mark WriteInForbidden" : "mark WriteInWithoutVoteAgainst", names.Count - counted.Count);
        int marks = approved.Count + counted.Count;
        Tick($"marks {marks}");
        Tick("unused", rule.MaxMarks - marks);
        Tick("naming", marks > 0 ? 1 : 0);
        Tick("blank", marks == 0 && rejected.Count == 0 ? 1 : 0);
    }

    private void Tick(string figure, long by = 1)
    {
        if (by != 0)
        {
            figures[figure] = figures.GetValueOrDefault(figure) + by;
        }
    }
}
