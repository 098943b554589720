using Ardalis.GuardClauses;

namespace ElectionRules.Formats.Text;

/// <summary>One mistake in a text: where it is, what it is, and what to do about it.</summary>
/// <remarks>Every text in it is fit for a terminal: control, direction and invisible characters are spelt out.</remarks>
public sealed record TextError
{
    internal TextError(string file, TextPosition position, TextErrorCode code, string message, string path)
    {
        File = VisibleText.Of(Guard.Against.Null(file));
        Position = position;
        Code = Guard.Against.Null(code);
        Message = VisibleText.Of(Guard.Against.NullOrWhiteSpace(message));
        Path = VisibleText.Of(Guard.Against.Null(path));
    }

    /// <summary>Gets the name of the file, as the caller named it.</summary>
    public string File { get; }

    /// <summary>Gets the place; the <c>default</c> position stands for the file as a whole.</summary>
    public TextPosition Position { get; }

    /// <summary>Gets the kind of mistake.</summary>
    public TextErrorCode Code { get; }

    /// <summary>Gets a sentence that says what is wrong and what to do.</summary>
    public string Message { get; }

    /// <summary>Gets the JSON path of the value (<c>$.contests[0].seats</c>) or the name of the CSV column; empty where there is none.</summary>
    public string Path { get; }

    /// <summary>Returns one line: file, line, column, code and message.</summary>
    public override string ToString()
    {
        string place = Position.Line == 0 ? File : $"{File}:{Position}";
        return Path.Length == 0 ? $"{place}: {Code}: {Message}" : $"{place}: {Code}: {Message} [{Path}]";
    }
}
