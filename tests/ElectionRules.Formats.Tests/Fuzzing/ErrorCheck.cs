using System.Text;
using System.Text.RegularExpressions;
using ElectionRules.Formats.Text;
using ElectionRules.TestSupport;

namespace ElectionRules.Formats.Tests.Fuzzing;

/// <summary>What must hold of every mistake that is reported, whatever the input was.</summary>
internal static partial class ErrorCheck
{
    private const int LongestSentence = 3_000;

    private static readonly HashSet<string> Documented =
    [
        .. Code().Matches(File.ReadAllText(Path.Combine(GoldenFile.RepositoryRoot(), "docs", "security-of-input.md"))).Select(match => match.Value),
    ];

    private static readonly HashSet<string> OfWholeFiles = ["E_IO", "E_EMPTY", "E_LIMIT_FILE"];

    /// <summary>Fails where an error has no documented code, no place in its file or no sentence.</summary>
    public static void IsSound(TextError error, bool isWarning, IReadOnlyDictionary<string, byte[]> files)
    {
        string shown = error.ToString();
        Require(Documented.Contains(error.Code.Id), $"The code is not documented: {shown}");
        Require(error.Code.IsWarning == isWarning, $"An error among warnings, or the other way: {shown}");
        Require(shown.AsSpan().IndexOfAny('\n', '\r', '\u001B') < 0, $"The error does not fit on a line: {shown}");
        Require(error.Message[^1] is '.' or '?', $"No sentence: {shown}");
        Require(error.Message.Length <= LongestSentence, $"Too long a sentence: {shown}");
        Require(!error.Message.Contains("(Parameter", StringComparison.Ordinal) && !error.Message.Contains("Actual value was", StringComparison.Ordinal), $"An inner message shines through: {shown}");
        if (error.Position == default)
        {
            Require(OfWholeFiles.Contains(error.Code.Id), $"No place: {shown}");
            return;
        }

        Require(files.TryGetValue(error.File, out byte[]? bytes) && IsAt(error.Position, bytes), $"Not a place of the file: {shown} at {error.Position.ByteOffset}");
    }

    // Counted apart from the library: line ends by hand, columns by the bytes that start a character.
    private static bool IsAt(TextPosition position, byte[] bytes)
    {
        if (position.ByteOffset > bytes.Length)
        {
            return false;
        }

        int mark = bytes.AsSpan().StartsWith(Encoding.UTF8.Preamble) ? Encoding.UTF8.Preamble.Length : 0;
        int line = 1;
        int column = 1;
        for (int i = mark; i < position.ByteOffset; i++)
        {
            bool endsLine = bytes[i] == '\n' || (bytes[i] == '\r' && (i + 1 == bytes.Length || bytes[i + 1] != '\n'));
            line += endsLine ? 1 : 0;
            column = endsLine ? 1 : column + ((bytes[i] & 0xC0) == 0x80 ? 0 : 1);
        }

        return (position.Line, position.Column) == (line, column);
    }

    private static void Require(bool holds, string otherwise)
    {
        if (!holds)
        {
            throw new InvalidOperationException(otherwise);
        }
    }

    [GeneratedRegex("[EW]_[A-Z0-9_]+", RegexOptions.NonBacktracking)]
    private static partial Regex Code();
}
