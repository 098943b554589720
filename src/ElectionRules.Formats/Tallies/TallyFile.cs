using System.Text;
using Ardalis.GuardClauses;
using ElectionRules.Formats.Json;
using ElectionRules.Formats.Text;
using ElectionRules.Tallying;

namespace ElectionRules.Formats.Tallies;

/// <summary>Reads and writes a tally as JSON, by the schema <c>docs/schema/tally.schema.json</c>.</summary>
/// <remarks>
/// Everything that <see cref="ApprovalTally.ToBytes"/> keeps is in it, for other programs and for people. Counts are whole
/// numbers up to 2⁶³ − 1; a program that keeps numbers of JSON as floating point is exact up to 2⁵³.
/// </remarks>
public static class TallyFile
{
    /// <summary>The member <c>format</c> of every such document.</summary>
    public const string Format = "election-rules/tally/1";

    /// <summary>Reads a tally from a stream.</summary>
    /// <param name="stream">The stream, read to its end.</param>
    /// <param name="name">The name of the file for messages.</param>
    /// <param name="limits">How large it may be.</param>
    /// <returns>The tally, or every mistake with its line, column and path.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static TallyOutcome Read(Stream stream, string name, TextLimits limits)
    {
        TextErrorBatch errors = new(Guard.Against.Null(limits).Errors);
        SourceText? source = SourceText.Load(stream, name, limits, errors);
        return Read(source, errors);
    }

    /// <summary>Reads a tally from a file.</summary>
    /// <param name="path">The path; not empty.</param>
    /// <param name="limits">How large it may be.</param>
    /// <returns>The tally, or every mistake with its line, column and path; a file that cannot be opened is one.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="path"/> is empty.</exception>
    public static TallyOutcome ReadFile(string path, TextLimits limits)
    {
        TextErrorBatch errors = new(Guard.Against.Null(limits).Errors);
        SourceText? source = SourceText.LoadFile(path, Guard.Against.NullOrEmpty(path), limits, errors);
        return Read(source, errors);
    }

    /// <summary>Reads a tally from a text in memory.</summary>
    /// <param name="json">The text.</param>
    /// <param name="name">What to call it in messages.</param>
    /// <returns>The tally, or every mistake with its line, column and path.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static TallyOutcome Parse(string json, string name)
    {
        using MemoryStream stream = new(Encoding.UTF8.GetBytes(Guard.Against.Null(json)), writable: false);
        return Read(stream, name, TextLimits.Default);
    }

    /// <summary>Writes a tally; reading the text gives an equal tally.</summary>
    /// <param name="tally">The tally.</param>
    /// <returns>JSON with two spaces of indent and LF; equal tallies give the same text, everywhere.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="tally"/> is null.</exception>
    /// <exception cref="ArgumentException">The id of a batch has a character that no text may carry, such as half a surrogate pair, a control or an invisible character.</exception>
    public static string Write(ApprovalTally tally) => new TallyWriter().Write(Guard.Against.Null(tally));

    private static TallyOutcome Read(SourceText? source, TextErrorBatch errors)
    {
        ApprovalTally? tally = null;
        if (source is not null && JsonText.Read(source) is { } root && root.AsObject() is { } top)
        {
            tally = new TallyReader(top).Read();
            root.RefuseUnread();
        }

        return tally is null || errors.HasErrors
            ? new TallyOutcome.Refused([.. errors.Errors])
            : new TallyOutcome.Read(tally);
    }
}
