using System.Text.Json.Nodes;
using Ardalis.GuardClauses;
using ElectionRules.Formats.Reports.Transcript;
using ElectionRules.Formats.Scenarios;
using ElectionRules.Rounds;

namespace ElectionRules.Formats.Reports;

/// <summary>Writes a decided scenario as a transcript that a second program can decide again, and that shows any change.</summary>
/// <remarks>
/// Canonical JSON in UTF-8, one rule book and one contest a line: the same result gives the same bytes everywhere. Every
/// book and every contest has its own SHA-256, and the whole has one over these.
/// </remarks>
public static class TranscriptJson
{
    /// <summary>The name and version of the format, which also starts everything that is hashed.</summary>
    public const string Format = "ElectionRules/transcript/v1";

    private const string BookName = Format + "/book";
    private const string ContestName = Format + "/contest";

    /// <summary>Writes the transcript.</summary>
    /// <param name="result">The scenario.</param>
    /// <param name="writer">The destination, written line by line; stays open. Its encoding must be UTF-8 without a byte order mark.</param>
    /// <returns>The SHA-256 of the whole, in lower-case hexadecimal digits.</returns>
    /// <exception cref="ArgumentNullException">A reference is null.</exception>
    /// <exception cref="ArgumentException">A text has a lone surrogate, which no UTF-8 can carry.</exception>
    public static string Write(ScenarioResult result, TextWriter writer)
    {
        Guard.Against.Null(result);
        Guard.Against.Null(writer);
        Dictionary<RuleBook, string> hashes = [];
        writer.Write("{\"books\":[");
        foreach (RuleBook book in BookProvision.BooksOf(result))
        {
            hashes.Add(book, Line(writer, hashes.Count == 0, "book", BookName, BookJson.Of(book)));
        }

        writer.Write("\n],\"contests\":[");
        List<string> contests = [];
        foreach (ContestResult contest in result.Contests)
        {
            contests.Add(Line(writer, contests.Count == 0, "contest", ContestName, ContestJson.Of(contest, hashes[contest.Terms.Book])));
        }

        string head = CanonicalJson.Write(Head(result));
        string hash = CanonicalJson.Hash(Format, CanonicalJson.Write(new JsonObject
        {
            ["books"] = CanonicalJson.List(hashes.Values, value => value),
            ["contests"] = CanonicalJson.List(contests, value => value),
            ["head"] = Head(result),
        }));
        writer.Write($"\n],\"head\":{head},\n\"sha256\":\"{hash}\"}}\n");
        return hash;
    }

    private static string Line(TextWriter writer, bool isFirst, string key, string name, JsonObject content)
    {
        string text = CanonicalJson.Write(content);
        string hash = CanonicalJson.Hash(name, text);
        writer.Write(isFirst ? "\n" : ",\n");
        writer.Write($"{{\"{key}\":{text},\"sha256\":\"{hash}\"}}");
        return hash;
    }

    private static JsonObject Head(ScenarioResult result) => new()
    {
        ["format"] = Format,
        ["title"] = LawJson.Words(result.Title),
        ["from"] = LawJson.Day(result.Calendar.Start),
        ["to"] = LawJson.Day(result.Calendar.End),
        ["readings"] = CanonicalJson.List(
            result.Readings, reading => new JsonObject { ["name"] = reading.Name, ["value"] = reading.Value }),
    };
}
