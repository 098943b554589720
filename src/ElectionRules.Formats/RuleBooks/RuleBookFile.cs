using System.Text;
using System.Text.Json;
using Ardalis.GuardClauses;
using ElectionRules.Formats.Json;
using ElectionRules.Formats.Text;
using ElectionRules.Rounds;

namespace ElectionRules.Formats.RuleBooks;

/// <summary>Reads and writes a rule book as JSON, by the schema <c>docs/schema/rulebook.schema.json</c>.</summary>
public static class RuleBookFile
{
    /// <summary>The member <c>format</c> of every such document.</summary>
    public const string Format = "election-rules/rulebook/1";

    /// <summary>Reads a book from a stream.</summary>
    /// <param name="stream">The stream, read to its end.</param>
    /// <param name="name">The name of the file for messages.</param>
    /// <param name="limits">How large it may be.</param>
    /// <returns>The book, or every mistake with its line, column and path.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static RuleBookOutcome Read(Stream stream, string name, TextLimits limits)
    {
        TextErrorBatch errors = new(Guard.Against.Null(limits).Errors);
        SourceText? source = SourceText.Load(stream, name, limits, errors);
        return Read(source, errors);
    }

    /// <summary>Reads a book from a file.</summary>
    /// <param name="path">The path; not empty.</param>
    /// <param name="limits">How large it may be.</param>
    /// <returns>The book, or every mistake with its line, column and path; a file that cannot be opened is one.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="path"/> is empty.</exception>
    public static RuleBookOutcome ReadFile(string path, TextLimits limits)
    {
        TextErrorBatch errors = new(Guard.Against.Null(limits).Errors);
        SourceText? source = SourceText.LoadFile(path, Guard.Against.NullOrEmpty(path), limits, errors);
        return Read(source, errors);
    }

    /// <summary>Reads a book from a text in memory.</summary>
    /// <param name="json">The text.</param>
    /// <param name="name">What to call it in messages.</param>
    /// <returns>The book, or every mistake with its line, column and path.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static RuleBookOutcome Parse(string json, string name)
    {
        using MemoryStream stream = new(Encoding.UTF8.GetBytes(Guard.Against.Null(json)), writable: false);
        return Read(stream, name, TextLimits.Default);
    }

    /// <summary>Writes a book; reading the text gives an equal book.</summary>
    /// <param name="book">The book.</param>
    /// <returns>JSON with two spaces of indent and LF, the same bytes everywhere.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="book"/> is null.</exception>
    public static string Write(RuleBook book)
    {
        Guard.Against.Null(book);
        using MemoryStream stream = new();
        JsonWriterOptions options = new()
        {
            Indented = true,
            NewLine = "\n",
            Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        };
        using (Utf8JsonWriter writer = new(stream, options))
        {
            new RuleBookWriter(writer).Write(book);
        }

        return Encoding.UTF8.GetString(stream.ToArray()) + "\n";
    }

    private static RuleBookOutcome Read(SourceText? source, TextErrorBatch errors)
    {
        RuleBook? book = source is null ? null : Read(source);
        return book is null || errors.HasErrors
            ? new RuleBookOutcome.Refused([.. errors.Errors])
            : new RuleBookOutcome.Read(book);
    }

    /// <summary>Reads a book; mistakes are reported to its source.</summary>
    internal static RuleBook? Read(SourceText source)
    {
        if (JsonText.Read(source) is not { } root || root.AsObject() is not { } top)
        {
            return null;
        }

        RuleBook? book = new RuleBookReader(top).Read();
        root.RefuseUnread();
        return book;
    }
}
