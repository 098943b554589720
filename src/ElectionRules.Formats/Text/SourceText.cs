using Ardalis.GuardClauses;

namespace ElectionRules.Formats.Text;

/// <summary>A text file in memory: proved to be UTF-8, within its limits, and able to name every place in it.</summary>
internal sealed class SourceText
{
    private readonly byte[] buffer;
    private readonly int length;
    private readonly LineIndex lines;

    private SourceText(string name, byte[] buffer, int length, TextLimits limits, TextErrorBatch errors)
    {
        Name = name;
        Limits = limits;
        Errors = errors;
        this.buffer = buffer;
        this.length = length;
        lines = new LineIndex(Memory);
    }

    /// <summary>Gets the name of the file for messages.</summary>
    public string Name { get; }

    /// <summary>Gets the limits it is read under.</summary>
    public TextLimits Limits { get; }

    /// <summary>Gets where mistakes in this source are collected.</summary>
    public TextErrorBatch Errors { get; }

    /// <summary>Gets the text in UTF-8, without its byte order mark.</summary>
    public ReadOnlyMemory<byte> Bytes => Memory[MarkLength..];

    private ReadOnlyMemory<byte> Memory => buffer.AsMemory(0, length);

    private int MarkLength => Memory.Span.StartsWith(Utf8Check.ByteOrderMark) ? Utf8Check.ByteOrderMark.Length : 0;

    /// <summary>Reads a stream to its end.</summary>
    /// <param name="stream">The stream, read from where it stands; its claimed length is never trusted for memory.</param>
    /// <param name="name">The name of the file for messages.</param>
    /// <param name="limits">How large it may be.</param>
    /// <param name="errors">Where mistakes are collected.</param>
    /// <returns>The text; null when an error was reported.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static SourceText? Load(Stream stream, string name, TextLimits limits, TextErrorBatch errors)
    {
        Guard.Against.Null(stream);
        Guard.Against.Null(name);
        Guard.Against.Null(limits);
        Guard.Against.Null(errors);
        (byte[] buffer, int length, TextFinding? finding) = BoundedReader.ReadToEnd(stream, limits);
        SourceText source = new(name, buffer, length, limits, errors);
        finding ??= Utf8Check.Find(source.Memory.Span);
        if (finding is null)
        {
            return source;
        }

        TextPosition position = finding.Offset is int offset ? source.lines.PositionOf(offset, source.MarkLength) : default;
        errors.Add(new TextError(name, position, finding.Code, finding.Message, path: ""));
        return null;
    }

    /// <summary>Reads a file to its end.</summary>
    /// <param name="path">The path; never taken from a text that was read.</param>
    /// <param name="name">The name of the file for messages, such as its path within a folder.</param>
    /// <param name="limits">How large it may be.</param>
    /// <param name="errors">Where mistakes are collected.</param>
    /// <returns>The text; null when an error was reported.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="path"/> is empty.</exception>
    public static SourceText? LoadFile(string path, string name, TextLimits limits, TextErrorBatch errors)
    {
        Guard.Against.NullOrEmpty(path);
        Guard.Against.Null(errors);
        try
        {
            using FileStream stream = File.OpenRead(path);
            return Load(stream, name, limits, errors);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            string message = exception is FileNotFoundException or DirectoryNotFoundException
                ? "The file is not there. Add it, or correct its name where it is mentioned."
                : "The file cannot be opened. Check that it is a file and that you may read it.";
            errors.Add(new TextError(name, default, TextErrorCodes.Io, message, path: ""));
            return null;
        }
    }

    /// <summary>Copies a text from memory.</summary>
    /// <param name="bytes">The bytes of the file.</param>
    /// <param name="name">The name of the file for messages.</param>
    /// <param name="limits">How large it may be.</param>
    /// <param name="errors">Where mistakes are collected.</param>
    /// <returns>The text; null when an error was reported.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static SourceText? FromBytes(byte[] bytes, string name, TextLimits limits, TextErrorBatch errors)
    {
        using MemoryStream stream = new(Guard.Against.Null(bytes), writable: false);
        return Load(stream, name, limits, errors);
    }

    /// <summary>Returns the place at an offset in <see cref="Bytes"/>.</summary>
    public TextPlace At(int offset) => new(this, offset);

    /// <summary>Returns line, column and byte offset for an offset in <see cref="Bytes"/>; beyond the end is the end.</summary>
    public TextPosition PositionOf(int offset) => lines.PositionOf(offset + MarkLength, MarkLength);
}
