using ElectionRules.Ballots;

namespace ElectionRules.Tallying;

/// <summary>The figures of a tally before they are checked and frozen.</summary>
internal readonly ref struct TallyParts
{
    public required long Papers { get; init; }

    public required long Valid { get; init; }

    public required bool HasPapers { get; init; }

    public required long Blank { get; init; }

    public required long UnderVotes { get; init; }

    public required ReadOnlySpan<long> For { get; init; }

    public required ReadOnlySpan<long> Against { get; init; }

    public required ReadOnlySpan<long> VoidByReason { get; init; }

    public required ReadOnlySpan<long> MarksVoidByReason { get; init; }

    public required ReadOnlySpan<long> PapersByMarks { get; init; }

    /// <summary>Gets the written-in names, by ascending code, each once.</summary>
    public required ReadOnlySpan<WriteInVotes> WriteIns { get; init; }

    /// <summary>Gets the batches in ordinal order, each once.</summary>
    public required ReadOnlySpan<BatchId> Batches { get; init; }
}
