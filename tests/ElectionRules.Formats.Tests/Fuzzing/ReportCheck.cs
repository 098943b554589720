using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using ElectionRules.Formats.Reports;
using ElectionRules.Formats.Scenarios;

namespace ElectionRules.Formats.Tests.Fuzzing;

/// <summary>Writes every report in every language and looks for a text that became more than text.</summary>
internal static partial class ReportCheck
{
    private const string Marker = "<fuzz";
    private static readonly HashSet<string> Empty = ["meta", "br", "rect", "path"];
    private static readonly HashSet<string> TextColumns = ["contest", "office", "body", "book", "candidate_id", "name"];

    public static void AreSound(ScenarioResult result)
    {
        foreach (Language language in Enum.GetValues<Language>())
        {
            using StringWriter html = new();
            HtmlReport.Write(result, language, html);
            IsSoundHtml(html.ToString());
            using StringWriter markdown = new();
            MarkdownReport.Write(result, language, markdown);
            IsSoundMarkdown(markdown.ToString());
            using MemoryStream csv = new();
            ResultsCsv.Write(result, language, csv);
            IsSoundCsv(Encoding.UTF8.GetString(csv.ToArray()));
        }

        using StringWriter transcript = new();
        TranscriptJson.Write(result, transcript);
        using JsonDocument document = JsonDocument.Parse(transcript.ToString());
    }

    private static void IsSoundHtml(string html)
    {
        string text = Style().Replace(html, "");
        Require(!text.Contains(Marker, StringComparison.OrdinalIgnoreCase), "A name became a tag of HTML.");
        Require(!BareAmpersand().IsMatch(text), "A bare & in HTML.");
        Stack<string> open = [];
        int at = 0;
        foreach (Match tag in Tag().Matches(text))
        {
            Require(text.AsSpan(at, tag.Index - at).IndexOfAny('<', '>') < 0, $"A bare bracket in HTML: {text[at..tag.Index]}");
            at = tag.Index + tag.Length;
            string name = tag.Groups["name"].Value;
            if (tag.Groups["end"].Length > 0)
            {
                Require(open.TryPop(out string? last) && last == name, $"</{name}> closes <{last}>.");
            }
            else if (!Empty.Contains(name) && !tag.Value.EndsWith("/>", StringComparison.Ordinal))
            {
                open.Push(name);
            }
        }

        Require(open.Count == 0 && !text[at..].Contains('<', StringComparison.Ordinal), $"HTML is not closed: {string.Join(' ', open)}");
    }

    private static void IsSoundMarkdown(string markdown)
    {
        Require(!markdown.Contains('<', StringComparison.Ordinal), "A bracket of HTML in Markdown.");
        int wanted = 0;
        foreach (string line in markdown.Split('\n'))
        {
            int bars = line.StartsWith('|') ? line.Where((character, index) => character == '|' && !IsEscaped(line, index)).Count() : 0;
            Require(bars == 0 || wanted == 0 || bars == wanted, $"A row of a table has other cells than its head: {line}");
            wanted = bars;
        }
    }

    private static bool IsEscaped(string line, int index)
    {
        int slashes = 0;
        while (slashes < index && line[index - slashes - 1] == '\\')
        {
            slashes++;
        }

        return slashes % 2 == 1;
    }

    private static void IsSoundCsv(string csv)
    {
        List<string[]> rows = [.. Rows(csv.TrimStart('\uFEFF'))];
        foreach (string[] row in rows.Skip(1))
        {
            Require(row.Length == rows[0].Length, "A row of the results has other cells than its head.");
            for (int i = 0; i < row.Length; i++)
            {
                bool runs = row[i].Split(';', '|', '\t', '\r', '\n').Any(part => part.TrimStart(' ', '"', '\u3000', '\u00A0') is ['=' or '+' or '-' or '@' or '＝' or '＋' or '－' or '＠', ..]);
                Require(!runs || !TextColumns.Contains(rows[0][i]), $"A cell runs as a formula: {row[i]}");
            }
        }
    }

    private static IEnumerable<string[]> Rows(string csv)
    {
        List<string> row = [];
        StringBuilder cell = new();
        bool quoted = false;
        for (int i = 0; i < csv.Length; i++)
        {
            if (csv[i] == '"')
            {
                bool doubled = quoted && i + 1 < csv.Length && csv[i + 1] == '"';
                cell.Append(doubled ? "\"" : "");
                i += doubled ? 1 : 0;
                quoted ^= !doubled;
            }
            else if (quoted || csv[i] is not (',' or '\r' or '\n'))
            {
                cell.Append(csv[i]);
            }
            else if (csv[i] is ',' or '\n')
            {
                row.Add(cell.ToString());
                cell.Clear();
                if (csv[i] == '\n')
                {
                    yield return [.. row];
                    row.Clear();
                }
            }
        }
    }

    private static void Require(bool holds, string otherwise)
    {
        if (!holds)
        {
            throw new InvalidOperationException(otherwise);
        }
    }

    [GeneratedRegex("<style>[^<]*</style>|<!DOCTYPE html>", RegexOptions.NonBacktracking)]
    private static partial Regex Style();

    [GeneratedRegex("&(?!#x?[0-9A-Fa-f]+;|[a-z]+;)", RegexOptions.None, 10_000)]
    private static partial Regex BareAmpersand();

    [GeneratedRegex("<(?<end>/?)(?<name>[a-z0-9]+)( [A-Za-z:-]+(=\"[^\"<>]*\")?)* ?/?>", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex Tag();
}
