using ElectionRules.Ballots;
using ElectionRules.Formats.Text;
using ElectionRules.Nominations;
using ElectionRules.Rounds;
using ElectionRules.Tallying;

namespace ElectionRules.Formats.Scenarios;

/// <summary>The votes of one ballot: its papers counted by its paper rule, or its published totals.</summary>
internal sealed class BallotVotes
{
    private readonly Slate slate;
    private readonly PaperRule rule;
    private readonly ScenarioTables tables;
    private readonly List<Candidate> writeIns = [];
    private readonly Dictionary<PersonId, int> writeInCodes = [];

    private BallotVotes(Slate slate, PaperRule rule, ScenarioTables tables)
    {
        this.slate = slate;
        this.rule = rule;
        this.tables = tables;
    }

    /// <summary>Counts a ballot of a contest or a selection; null when it has no votes or a mistake was reported.</summary>
    public static (ApprovalTally Tally, Candidate[] WriteIns)? Count(
        string contest, long ballot, Slate slate, PaperRule rule, ScenarioTables tables, Located<Turnout> turnout)
    {
        IReadOnlyList<PaperRow> papers = tables.Papers(contest, ballot);
        IReadOnlyList<TotalRow> totals = tables.Totals(contest, ballot);
        if ((papers.Count == 0) == (totals.Count == 0))
        {
            turnout.Place.Report(
                ScenarioErrorCodes.NoVotes,
                papers.Count == 0
                    ? "This ballot has a turnout but neither papers nor totals. Add them to their file."
                    : "This ballot has both papers and totals. Keep one of them.");
            return null;
        }

        BallotVotes votes = new(slate, rule, tables);
        BatchId batch = new(FormattableString.Invariant($"{contest}/{ballot}"));
        ApprovalTally? tally = papers.Count > 0 ? votes.FromPapers(batch, papers) : votes.FromTotals(batch, totals, turnout);
        return tally is null ? null : (tally, [.. votes.writeIns]);
    }

    private ApprovalTally? FromPapers(BatchId batch, IReadOnlyList<PaperRow> papers)
    {
        SortedList<long, ApprovalBatchBuilder> builders = new() { [1] = new(batch, slate.Count) };
        KeyedList<int> seen = new("paper");
        bool sound = true;
        foreach (PaperRow paper in papers)
        {
            seen.Add(paper.Paper, 0);
            int[]? approved = Positions(paper.For, paper.Place);
            int[]? against = Positions(paper.Against, paper.Place);
            int[]? written = Codes(paper.WriteIns, paper.Place);
            if (approved is null || against is null || written is null)
            {
                sound = false;
                continue;
            }

            foreach (ApprovalBatchBuilder builder in Parts(batch, paper.Count, builders))
            {
                if (paper.Void is { } reason)
                {
                    builder.AddVoid(reason);
                }
                else
                {
                    builder.Add(approved, against, written);
                }
            }
        }

        return sound
            ? ApprovalTally.Sum(slate.Count, builders.Values.Select(builder => TallyEngine.Count(builder.Build(), rule)))
            : null;
    }

    /// <summary>
    /// Returns the batches to which a bundle is added once each: those whose papers weigh the powers of two that make up its
    /// number. A short row then asks for thirty papers at most, not for a billion.
    /// </summary>
    private IEnumerable<ApprovalBatchBuilder> Parts(BatchId batch, long count, SortedList<long, ApprovalBatchBuilder> builders)
    {
        for (long weight = 1; weight <= count; weight *= 2)
        {
            if ((count & weight) == 0)
            {
                continue;
            }

            if (!builders.TryGetValue(weight, out ApprovalBatchBuilder? builder))
            {
                builders[weight] = builder = new(new BatchId(FormattableString.Invariant($"{batch.Value}*{weight}")), slate.Count, weight);
            }

            yield return builder;
        }
    }

    private ApprovalTally? FromTotals(BatchId batch, IReadOnlyList<TotalRow> totals, Located<Turnout> turnout)
    {
        if (turnout.Value.Returned is not long papers)
        {
            turnout.Place.Report(ScenarioErrorCodes.DoesNotReconcile, "Totals need the papers returned. Fill in the column 'returned'.");
            return null;
        }

        long[] approved = new long[slate.Count];
        long[] against = new long[slate.Count];
        List<WriteInVotes> written = [];
        HashSet<string> seen = new(StringComparer.Ordinal);
        foreach (TotalRow total in totals)
        {
            if (!seen.Add(total.Person))
            {
                total.Place.Report(ScenarioErrorCodes.Duplicate, $"{VisibleText.Excerpt(total.Person)} has two rows in this ballot. Remove one.");
                return null;
            }

            if (total.IsWriteIn)
            {
                if (Codes([total.Person], total.Place) is not [int code])
                {
                    return null;
                }

                written.Add(new WriteInVotes(code, total.For));
            }
            else if (Positions([total.Person], total.Place) is [int position])
            {
                approved[position] = total.For;
                against[position] = total.Against;
            }
            else
            {
                return null;
            }
        }

        if (slate.FirstOrDefault(candidate => !seen.Contains(candidate.Id.Value)) is { } missing)
        {
            turnout.Place.Report(
                ScenarioErrorCodes.NoVotes, $"{VisibleText.Excerpt(missing.Id.Value)} is on the paper but has no totals. Add the row, with 0 where nobody voted so.");
            return null;
        }

        try
        {
            return ApprovalTally.FromTotals(batch, papers, 0, approved, against, [.. written]);
        }
        catch (Exception exception) when (exception is ArgumentException or OverflowException)
        {
            totals[0].Place.Report(
                ScenarioErrorCodes.DoesNotReconcile,
                FormattableString.Invariant($"The totals do not fit {papers} papers returned: a candidate has more votes than papers. Correct them."));
            return null;
        }
    }

    private int[]? Positions(IReadOnlyList<string> persons, TextPlace place)
    {
        int[] positions = new int[persons.Count];
        for (int i = 0; i < positions.Length; i++)
        {
            positions[i] = slate.PositionOf(new PersonId(persons[i]));
            if (positions[i] < 0)
            {
                IEnumerable<string> known = slate.Select(candidate => candidate.Id.Value);
                place.Report(
                    ScenarioErrorCodes.UnknownCandidate,
                    $"{VisibleText.Excerpt(persons[i])} is not on the paper of this ballot. {Nearest.Advice(persons[i], known)}");
                return null;
            }
        }

        return positions;
    }

    private int[]? Codes(IReadOnlyList<string> persons, TextPlace place)
    {
        int[] codes = new int[persons.Count];
        for (int i = 0; i < codes.Length; i++)
        {
            if (tables.People.Find(persons[i], place) is not { } person)
            {
                return null;
            }

            if (slate.Contains(person.Value.Id))
            {
                place.Report(
                    ScenarioErrorCodes.UnknownCandidate,
                    $"{VisibleText.Excerpt(persons[i])} stands on the paper and cannot be written in. Move the name to the column 'for'.");
                return null;
            }

            if (!writeInCodes.TryGetValue(person.Value.Id, out codes[i]))
            {
                codes[i] = writeIns.Count;
                writeInCodes.Add(person.Value.Id, codes[i]);
                writeIns.Add(person.Value);
            }
        }

        return codes;
    }
}
