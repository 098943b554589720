using ElectionRules.Ballots;

namespace ElectionRules.Tallying;

/// <content>The canonical bytes of a tally.</content>
public sealed partial class ApprovalTally
{
    private const uint Magic = 0x3154_5245; // "ERT1" in little-endian order

    /// <summary>Writes the tally in its canonical form: equal tallies give equal bytes, on every machine and in every process.</summary>
    public byte[] ToBytes()
    {
        TallyWriter writer = new();
        writer.Write(Magic);
        writer.Write(HasPapers ? 1u : 0u);
        writer.Write(Papers);
        writer.Write(Valid);
        writer.Write(blank);
        writer.Write(underVotes);
        writer.Write(votesFor.AsSpan());
        writer.Write(votesAgainst.AsSpan());
        writer.Write(voidByReason.AsSpan());
        writer.Write(marksVoidByReason.AsSpan());
        writer.Write(papersByMarks.AsSpan());
        writer.Write((uint)writeIns.Count);
        foreach (WriteInVotes name in writeIns)
        {
            writer.Write((uint)name.Code);
            writer.Write(name.Votes);
        }

        writer.Write((uint)batches.Count);
        foreach (BatchId batch in batches)
        {
            writer.Write(batch.Value);
        }

        return writer.ToArray();
    }

    /// <summary>Reads a tally from its canonical bytes.</summary>
    /// <param name="bytes">What <see cref="ToBytes"/> wrote, all of it and nothing more.</param>
    /// <exception cref="TallyFormatException">The bytes are not the canonical form of a tally.</exception>
    public static ApprovalTally FromBytes(ReadOnlySpan<byte> bytes)
    {
        TallyReader reader = new(bytes);
        reader.Require(reader.ReadUInt32() == Magic, "These bytes do not start like a tally.");
        uint flag = reader.ReadUInt32();
        reader.Require(flag <= 1, "The flag for papers is neither 0 nor 1.");
        long papers = reader.ReadInt64();
        long valid = reader.ReadInt64();
        long blankPapers = reader.ReadInt64();
        long unused = reader.ReadInt64();
        long[] approvals = reader.ReadCounts();
        long[] rejections = reader.ReadCounts();
        reader.Require(rejections.Length == approvals.Length, "Votes for and against are of different numbers of candidates.");
        long[] voids = reader.ReadCounts();
        reader.Require(voids.Length == VoidReasonCount, "The void papers have another number of reasons.");
        long[] voidMarks = reader.ReadCounts();
        reader.Require(voidMarks.Length == MarkVoidReasonCount, "The void marks have another number of reasons.");
        long[] marked = reader.ReadCounts();
        reader.Require(marked is not [.., 0], "The papers by marks end in zero.");
        WriteInVotes[] names = reader.ReadWriteIns();
        BatchId[] ids = reader.ReadBatches();
        reader.RequireEnd();
        try
        {
            return new ApprovalTally(new TallyParts
            {
                Papers = papers,
                Valid = valid,
                HasPapers = flag == 1,
                Blank = blankPapers,
                UnderVotes = unused,
                For = approvals,
                Against = rejections,
                VoidByReason = voids,
                MarksVoidByReason = voidMarks,
                PapersByMarks = marked,
                WriteIns = names,
                Batches = ids,
            });
        }
        catch (Exception exception) when (exception is ArgumentException or OverflowException)
        {
            throw new TallyFormatException(exception.Message, exception);
        }
    }
}
