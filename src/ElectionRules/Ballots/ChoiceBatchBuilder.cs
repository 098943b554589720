using System.Runtime.InteropServices;
using Ardalis.GuardClauses;

namespace ElectionRules.Ballots;

/// <summary>Packs papers that choose one candidate each into a <see cref="ChoiceBatch"/>, without an allocation a paper.</summary>
/// <remarks>A paper that chooses several candidates is void: add it by <see cref="AddVoid"/>. Not safe for use from several threads.</remarks>
public sealed class ChoiceBatchBuilder
{
    private readonly BatchId id;
    private readonly int candidateCount;
    private readonly PackedRows codes;
    private readonly Dictionary<VoidReason, long> voids = [];
    private long codeSum;
    private bool built;

    /// <summary>Starts a batch.</summary>
    /// <param name="id">The batch's id.</param>
    /// <param name="candidateCount">The candidates, 0 to <see cref="ChoiceBatch.MaxCandidates"/>.</param>
    /// <exception cref="ArgumentException"><paramref name="id"/> is the default value.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="candidateCount"/> is outside its range.</exception>
    public ChoiceBatchBuilder(BatchId id, int candidateCount)
    {
        this.id = Guard.Against.Default(id);
        this.candidateCount = Guard.Against.OutOfRange(candidateCount, nameof(candidateCount), 0, ChoiceBatch.MaxCandidates);
        codes = new PackedRows(candidateCount + 1 <= byte.MaxValue ? 8 : 16);
    }

    /// <summary>Gets the number of papers added so far.</summary>
    public long PaperCount => codes.Count;

    /// <summary>Adds a paper that chooses a candidate.</summary>
    /// <param name="candidate">The candidate's index, from 0.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such candidate; nothing is added.</exception>
    /// <exception cref="InvalidOperationException">The batch is already built.</exception>
    public void Add(int candidate)
    {
        if (candidate < 0 || candidate >= candidateCount)
        {
            throw new ArgumentOutOfRangeException(nameof(candidate), candidate, $"There are {candidateCount} candidates.");
        }

        AddCode(candidate);
    }

    /// <summary>Adds many papers, each choosing a candidate.</summary>
    /// <param name="candidates">The candidates' indices.</param>
    /// <exception cref="ArgumentOutOfRangeException">An index is no candidate; nothing is added.</exception>
    /// <exception cref="InvalidOperationException">The batch is already built.</exception>
    public void AddMany(ReadOnlySpan<byte> candidates)
    {
        if (candidateCount <= byte.MaxValue && candidates.ContainsAnyInRange((byte)candidateCount, byte.MaxValue))
        {
            throw new ArgumentOutOfRangeException(nameof(candidates), $"There are {candidateCount} candidates.");
        }

        foreach (byte candidate in candidates)
        {
            AddCode(candidate);
        }
    }

    /// <summary>Adds a blank paper: it is valid and abstains.</summary>
    /// <exception cref="InvalidOperationException">The batch is already built.</exception>
    public void AddBlank() => AddCode(candidateCount);

    /// <summary>Adds a void paper.</summary>
    /// <param name="reason">Why it is void.</param>
    /// <exception cref="System.ComponentModel.InvalidEnumArgumentException"><paramref name="reason"/> is not a reason.</exception>
    /// <exception cref="InvalidOperationException">The batch is already built.</exception>
    public void AddVoid(VoidReason reason)
    {
        Guard.Against.EnumOutOfRange(reason);
        AddCode(candidateCount + 1);
        CollectionsMarshal.GetValueRefOrAddDefault(voids, reason, out _)++;
    }

    /// <summary>Ends the packing. The builder takes no more papers.</summary>
    /// <exception cref="InvalidOperationException">The batch is already built.</exception>
    public ChoiceBatch Build()
    {
        RefuseWhenBuilt();
        built = true;
        return new ChoiceBatch(id, candidateCount, codes, codeSum, voids);
    }

    private void AddCode(int code)
    {
        RefuseWhenBuilt();
        codes.Append((ulong)code);
        codeSum += code;
    }

    private void RefuseWhenBuilt()
    {
        if (built)
        {
            throw new InvalidOperationException("The batch is already built.");
        }
    }
}
