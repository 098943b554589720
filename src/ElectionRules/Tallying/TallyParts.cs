using ElectionRules.Ballots;

namespace ElectionRules.Tallying;

/// <summary>The figures of a tally before they are checked and frozen; the tally keeps the arrays, so nobody else may.</summary>
internal readonly ref struct TallyParts
{
    public required long Papers { get; init; }

    public required long Valid { get; init; }

    public required bool HasPapers { get; init; }

    public required long Blank { get; init; }

    public required long UnderVotes { get; init; }

    public required long[] For { get; init; }

    public required long[] Against { get; init; }

    public required long[] VoidByReason { get; init; }

    public required long[] MarksVoidByReason { get; init; }

    public required long[] PapersByMarks { get; init; }

    /// <summary>Gets the written-in names, by ascending code, each once.</summary>
    public required WriteInVotes[] WriteIns { get; init; }

    /// <summary>Gets the batches in ordinal order, each once.</summary>
    public required BatchId[] Batches { get; init; }
}
