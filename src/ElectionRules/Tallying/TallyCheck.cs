namespace ElectionRules.Tallying;

/// <summary>Tells whether figures are a tally: every count from 0 to the valid papers, and the parts make up the whole.</summary>
internal static class TallyCheck
{
    /// <summary>Returns the first figure at fault; null when the figures are a tally.</summary>
    public static TallyFault? Find(in TallyParts parts) =>
        parts.Valid < 0 || parts.Valid > parts.Papers ? new(TallyFigure.Valid, TallyFault.Whole, "The valid papers are not from 0 to the number of all papers.")
        : FindVotes(parts) ?? (parts.HasPapers ? FindPapers(parts) : FindWithoutPapers(parts));

    private static TallyFault? FindVotes(in TallyParts parts)
    {
        for (int candidate = 0; candidate < parts.For.Length; candidate++)
        {
            long approvals = parts.For[candidate];
            if (approvals < 0 || approvals > parts.Valid)
            {
                return new(TallyFigure.For, candidate, "The votes for a candidate are not from 0 to the valid papers.");
            }

            if (parts.Against[candidate] < 0 || parts.Against[candidate] > parts.Valid - approvals)
            {
                return new(TallyFigure.Against, candidate, "The votes against a candidate are not from 0 to the valid papers that are not for the candidate.");
            }
        }

        for (int name = 0; name < parts.WriteIns.Length; name++)
        {
            if (parts.WriteIns[name].Votes > parts.Valid)
            {
                return new(TallyFigure.WriteIns, name, "The votes for a written-in name are more than the valid papers.");
            }
        }

        return null;
    }

    private static TallyFault? FindPapers(in TallyParts parts)
    {
        if (parts.UnderVotes < 0)
        {
            return new(TallyFigure.UnderVotes, TallyFault.Whole, "The choices left unused are fewer than 0.");
        }

        long unmarked = parts.PapersByMarks is [long first, ..] ? first : 0;
        return FindSum(TallyFigure.VoidByReason, parts.VoidByReason, parts.Papers - parts.Valid, "The void papers by reason do not make up all void papers.")
            ?? FindSum(TallyFigure.PapersByMarks, parts.PapersByMarks, parts.Valid, "The papers by the number of names do not make up the valid papers.")
            ?? (parts.Blank < 0 || parts.Blank > unmarked
                ? new(TallyFigure.Blank, TallyFault.Whole, "The blank papers are not from 0 to the papers on which no name counts.")
                : null);
    }

    /// <summary>Takes each part from what is left, so that no sum can pass the range of numbers.</summary>
    private static TallyFault? FindSum(TallyFigure figure, long[] parts, long whole, string message)
    {
        long rest = whole;
        for (int part = 0; part < parts.Length; part++)
        {
            if (parts[part] < 0 || parts[part] > rest)
            {
                return new(figure, part, message);
            }

            rest -= parts[part];
        }

        return rest == 0 ? null : new(figure, TallyFault.Whole, message);
    }

    private static TallyFault? FindWithoutPapers(in TallyParts parts)
    {
        const string message = "Without papers, what only papers tell is 0.";
        return parts.Blank != 0 ? new(TallyFigure.Blank, TallyFault.Whole, message)
            : parts.UnderVotes != 0 ? new(TallyFigure.UnderVotes, TallyFault.Whole, message)
            : FindAny(TallyFigure.VoidByReason, parts.VoidByReason)
                ?? FindAny(TallyFigure.MarksVoidByReason, parts.MarksVoidByReason)
                ?? FindAny(TallyFigure.PapersByMarks, parts.PapersByMarks);

        static TallyFault? FindAny(TallyFigure figure, long[] counts) =>
            counts.AsSpan().IndexOfAnyExcept(0L) is int index and >= 0 ? new(figure, index, message) : null;
    }
}
