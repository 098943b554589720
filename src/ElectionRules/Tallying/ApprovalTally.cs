using System.Runtime.InteropServices;
using Ardalis.GuardClauses;
using ElectionRules.Ballots;

namespace ElectionRules.Tallying;

/// <summary>The count of papers that vote for, against or abstain on each candidate; sums of tallies are tallies.</summary>
/// <remarks>
/// Immutable, compared by value. Counted from papers by <see cref="TallyEngine"/>, or taken from published totals by
/// <see cref="FromTotals"/>; the latter, and every sum with it, cannot tell what only papers tell (<see cref="HasPapers"/>).
/// At every step 0 ≤ votes ≤ valid papers holds for each candidate and each written-in name.
/// </remarks>
public sealed partial class ApprovalTally : IEquatable<ApprovalTally>
{
    private static readonly int VoidReasonCount = Enum.GetValues<VoidReason>().Length;
    private static readonly int MarkVoidReasonCount = Enum.GetValues<MarkVoidReason>().Length;

    private readonly EquatableArray<long> votesFor;
    private readonly EquatableArray<long> votesAgainst;
    private readonly EquatableArray<long> voidByReason;
    private readonly EquatableArray<long> marksVoidByReason;
    private readonly EquatableArray<long> papersByMarks;
    private readonly EquatableArray<WriteInVotes> writeIns;
    private readonly EquatableArray<BatchId> batches;
    private readonly long blank;
    private readonly long underVotes;

    internal ApprovalTally(in TallyParts parts)
    {
        if (TallyCheck.Find(parts) is TallyFault fault)
        {
#pragma warning disable MA0015 // The figures together are at fault, not one parameter.
            throw new ArgumentException($"The figures are not a tally. {fault.Message}");
#pragma warning restore MA0015
        }

        Papers = parts.Papers;
        Valid = parts.Valid;
        HasPapers = parts.HasPapers;
        blank = parts.Blank;
        underVotes = parts.UnderVotes;
        votesFor = Frozen(parts.For);
        votesAgainst = Frozen(parts.Against);
        voidByReason = Frozen(parts.VoidByReason);
        marksVoidByReason = Frozen(parts.MarksVoidByReason);
        papersByMarks = parts.PapersByMarks is [.., 0] ? [.. parts.PapersByMarks.AsSpan().TrimEnd(0L)] : Frozen(parts.PapersByMarks);
        writeIns = Frozen(parts.WriteIns);
        batches = Frozen(parts.Batches);
    }

    /// <summary>Gets the number of candidates, 0 or more.</summary>
    public int CandidateCount => votesFor.Count;

    /// <summary>Gets all papers, valid and void (收回选票), by weight.</summary>
    public long Papers { get; }

    /// <summary>Gets the valid papers (有效票), blank ones included.</summary>
    public long Valid { get; }

    /// <summary>Gets the void papers (废票).</summary>
    public long Void => Papers - Valid;

    /// <summary>Gets whether the whole tally was counted from papers; true also for the empty tally.</summary>
    public bool HasPapers { get; }

    /// <summary>Gets the valid papers that abstain on every candidate and name nobody else; null without papers.</summary>
    public long? Blank => HasPapers ? blank : null;

    /// <summary>Gets the valid papers with at least one approval or written-in name that counts; null without papers.</summary>
    public long? NamingSomebody => HasPapers ? Valid - Entry(papersByMarks, 0) : null;

    /// <summary>Gets the choices that valid papers left unused: for each, the most names allowed less those that count; null without papers.</summary>
    public long? UnderVotes => HasPapers ? underVotes : null;

    /// <summary>Gets the greatest number of names that count on any valid paper, 0 for none; null without papers.</summary>
    public int? MostMarks => HasPapers ? Math.Max(0, papersByMarks.Count - 1) : null;

    /// <summary>Gets the written-in names that got votes, by code.</summary>
    public IReadOnlyList<WriteInVotes> WriteIns => writeIns;

    /// <summary>Gets the batches that were counted, in ordinal order of their ids.</summary>
    public IReadOnlyCollection<BatchId> Batches => batches;

    /// <summary>Gets the votes for a candidate (赞成).</summary>
    /// <param name="candidate">The candidate's index, from 0.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such candidate.</exception>
    public long For(int candidate) => votesFor[Checked(candidate)];

    /// <summary>Gets the votes against a candidate (反对).</summary>
    /// <param name="candidate">The candidate's index, from 0.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such candidate.</exception>
    public long Against(int candidate) => votesAgainst[Checked(candidate)];

    /// <summary>Gets the valid papers neither for nor against a candidate (弃权).</summary>
    /// <param name="candidate">The candidate's index, from 0.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such candidate.</exception>
    public long Abstain(int candidate) => Valid - For(candidate) - Against(candidate);

    /// <summary>Gets the papers that are void for a reason; 0 without papers, see <see cref="Void"/>.</summary>
    /// <param name="reason">The reason.</param>
    /// <exception cref="System.ComponentModel.InvalidEnumArgumentException">There is no such reason.</exception>
    public long VoidBecause(VoidReason reason) => voidByReason[(int)Guard.Against.EnumOutOfRange(reason) - 1];

    /// <summary>Gets the marks on valid papers that do not count for a reason; 0 without papers.</summary>
    /// <param name="reason">The reason.</param>
    /// <exception cref="System.ComponentModel.InvalidEnumArgumentException">There is no such reason.</exception>
    public long MarksVoidBecause(MarkVoidReason reason) => marksVoidByReason[(int)Guard.Against.EnumOutOfRange(reason) - 1];

    /// <summary>Gets the valid papers on which a given number of names count, approvals and write-ins together; null without papers.</summary>
    /// <param name="marks">The number of names, 0 or more.</param>
    /// <exception cref="ArgumentException"><paramref name="marks"/> is negative.</exception>
    public long? PapersWithMarks(int marks) => HasPapers ? Entry(papersByMarks, Guard.Against.Negative(marks)) : null;

    /// <inheritdoc/>
    public bool Equals(ApprovalTally? other) => other is not null
        && Papers == other.Papers
        && Valid == other.Valid
        && HasPapers == other.HasPapers
        && blank == other.blank
        && underVotes == other.underVotes
        && votesFor == other.votesFor
        && votesAgainst == other.votesAgainst
        && voidByReason == other.voidByReason
        && marksVoidByReason == other.marksVoidByReason
        && papersByMarks == other.papersByMarks
        && writeIns == other.writeIns
        && batches == other.batches;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as ApprovalTally);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Papers, Valid, votesFor, votesAgainst, batches);

    /// <summary>Tells whether two are equal, as <see cref="Equals(ApprovalTally)"/> does; null equals null only.</summary>
    public static bool operator ==(ApprovalTally? left, ApprovalTally? right) => left is null ? right is null : left.Equals(right);

    /// <summary>Tells whether two differ.</summary>
    public static bool operator !=(ApprovalTally? left, ApprovalTally? right) => !(left == right);

    /// <summary>Returns the counts of papers and of each candidate, for people to read.</summary>
    public override string ToString() =>
        $"{Papers} papers, {Valid} valid; for [{string.Join(", ", votesFor)}], against [{string.Join(", ", votesAgainst)}]";

    private static EquatableArray<T> Frozen<T>(T[] items)
        where T : IEquatable<T> => new(ImmutableCollectionsMarshal.AsImmutableArray(items));

    private static long Entry(EquatableArray<long> counts, int index) => index < counts.Count ? counts[index] : 0;

    private int Checked(int candidate) => unchecked((uint)candidate) < (uint)CandidateCount
        ? candidate
        : throw new ArgumentOutOfRangeException(nameof(candidate), candidate, $"There are {CandidateCount} candidates.");
}
