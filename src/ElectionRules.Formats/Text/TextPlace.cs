using System.Runtime.CompilerServices;

namespace ElectionRules.Formats.Text;

/// <summary>A place in a source at which mistakes are reported. Values of CSV and JSON are places.</summary>
internal class TextPlace(SourceText source, int offset)
{
    /// <summary>Gets the source.</summary>
    public SourceText Source { get; } = source;

    /// <summary>Gets the offset in <see cref="SourceText.Bytes"/>.</summary>
    public int Offset { get; } = offset;

    /// <summary>Gets line, column and byte offset; computed when asked.</summary>
    public TextPosition Position => Source.PositionOf(Offset);

    /// <summary>Gets the JSON path or the column; empty where there is none.</summary>
    public virtual string Path => "";

    /// <summary>Reports a mistake or a warning at this place.</summary>
    /// <param name="code">What kind of mistake.</param>
    /// <param name="message">A sentence that says what is wrong and what to do.</param>
    public void Report(TextErrorCode code, string message)
    {
        if (Source.Errors.HasRoomFor(code))
        {
            Source.Errors.Add(new TextError(Source.Name, Position, code, message, Path));
        }
    }

    /// <summary>Reports a mistake or a warning whose sentence is put together only where it is kept.</summary>
    /// <param name="code">What kind of mistake.</param>
    /// <param name="message">A sentence that says what is wrong and what to do.</param>
    public void Report(TextErrorCode code, [InterpolatedStringHandlerArgument("", nameof(code))] Sentence message)
    {
        if (Source.Errors.HasRoomFor(code))
        {
            Report(code, message.Take());
        }
    }
}
