using ElectionRules.Ballots;
using ElectionRules.Formats.Json;
using ElectionRules.Formats.Reports;
using ElectionRules.Formats.Text;
using ElectionRules.Tallying;

namespace ElectionRules.Formats.Tallies;

/// <summary>Reads the document of one tally; mistakes are reported to its source.</summary>
/// <remarks>What figures must hold of each other is the core's to say; here it is told where they stand.</remarks>
internal sealed class TallyReader(JsonObjectAt top)
{
    /// <summary>Reads the tally; null where a mistake keeps it from being one.</summary>
    public ApprovalTally? Read()
    {
        top.Required("format")?.AsWord(new Dictionary<string, int>(StringComparer.Ordinal) { [TallyFile.Format] = 1 });
        FigureNodes nodes = new(top.Node);
        long papers = nodes.Count(top, "papers", figure: null);
        long valid = nodes.Count(top, "valid", TallyFigure.Valid);
        JsonObjectAt[] candidates = Objects(top.Required("candidates"));
        long[] votesFor = [.. candidates.Select(candidate => nodes.Count(candidate, "for", TallyFigure.For))];
        long[] votesAgainst = [.. candidates.Select(candidate => nodes.Count(candidate, "against", TallyFigure.Against))];
        WriteInVotes[] writeIns = WriteIns(nodes);
        JsonObjectAt? counted = top.Optional("fromPapers")?.AsObject();
        TallyParts parts = new()
        {
            Papers = papers,
            Valid = valid,
            HasPapers = counted is not null,
            Blank = counted is null ? 0 : nodes.Count(counted, "blank", TallyFigure.Blank),
            UnderVotes = counted is null ? 0 : nodes.Count(counted, "underVotes", TallyFigure.UnderVotes),
            For = votesFor,
            Against = votesAgainst,
            VoidByReason = ByReason<VoidReason>(counted, "voidByReason", TallyFigure.VoidByReason, nodes),
            MarksVoidByReason = ByReason<MarkVoidReason>(counted, "marksVoidByReason", TallyFigure.MarksVoidByReason, nodes),
            PapersByMarks = PapersByMarks(counted, nodes),
            WriteIns = writeIns,
            Batches = Batches(),
        };
        if (top.Node.Source.Errors.HasErrors)
        {
            return null;
        }

        if (TallyCheck.Find(parts) is TallyFault fault)
        {
            nodes.At(fault.Figure, fault.Index).Report(TallyErrorCodes.Figure, $"{fault.Message} Correct one of the figures.");
            return null;
        }

        return new ApprovalTally(parts);
    }

    private static JsonObjectAt[] Objects(JsonNodeAt? array) =>
        [.. (array?.AsArray() ?? []).Select(node => node.AsObject()).OfType<JsonObjectAt>()];

    private static long[] ByReason<T>(JsonObjectAt? counted, string name, TallyFigure figure, FigureNodes nodes)
        where T : struct, Enum
    {
        T[] reasons = Enum.GetValues<T>();
        if (nodes.List(counted, name, figure)?.AsObject() is not { } byReason)
        {
            return new long[reasons.Length];
        }

        return [.. reasons.Select(reason => nodes.Count(byReason, EnumKey.Of(reason), figure))];
    }

    private static long[] PapersByMarks(JsonObjectAt? counted, FigureNodes nodes) =>
    [
        .. (nodes.List(counted, "papersByMarks", TallyFigure.PapersByMarks)?.AsArray() ?? [])
            .Select(node => nodes.Count(node, TallyFigure.PapersByMarks)),
    ];

    private WriteInVotes[] WriteIns(FigureNodes nodes)
    {
        SortedDictionary<int, (long Votes, JsonNodeAt? Node)> names = [];
        foreach (JsonObjectAt written in Objects(top.Required("writeIns")))
        {
            JsonNodeAt? codeAt = written.Required("code");
            JsonNodeAt? votesAt = written.Required("votes");
            long code = codeAt?.AsInteger(0, int.MaxValue) ?? 0;
            long votes = votesAt?.AsInteger(0, long.MaxValue) ?? 0;
            if (codeAt is not null && !names.TryAdd((int)code, (votes, votesAt)))
            {
                codeAt.Report(TallyErrorCodes.Twice, $"The written-in name {code} comes twice. Keep one.");
            }
        }

        foreach ((_, JsonNodeAt? node) in names.Values)
        {
            nodes.Add(TallyFigure.WriteIns, node);
        }

        return [.. names.Select(name => new WriteInVotes(name.Key, name.Value.Votes))];
    }

    private BatchId[] Batches()
    {
        SortedSet<BatchId> batches = [];
        foreach (JsonNodeAt node in top.Required("batches")?.AsArray() ?? [])
        {
            if (node.AsName() is string id && !batches.Add(new BatchId(id)))
            {
                node.Report(TallyErrorCodes.Twice, $"The batch {VisibleText.Excerpt(id)} comes twice. A batch is counted once; remove one.");
            }
        }

        return [.. batches];
    }
}
