using System.Globalization;
using System.Text;
using ElectionRules.Ballots;
using ElectionRules.Formats.Json;
using ElectionRules.Formats.Reports;
using ElectionRules.Formats.Text;
using ElectionRules.Tallying;

namespace ElectionRules.Formats.Tallies;

/// <summary>Writes the document of one tally: every member at its place, one figure or one candidate a line.</summary>
internal sealed class TallyWriter
{
    private readonly StringBuilder text = new();

    public string Write(ApprovalTally tally)
    {
        Line($"{{\n  \"format\": \"{TallyFile.Format}\",");
        Line($"  \"papers\": {tally.Papers},");
        Line($"  \"valid\": {tally.Valid},");
        List("  ", "candidates", Enumerable.Range(0, tally.CandidateCount), candidate => Invariant($"{{ \"for\": {tally.For(candidate)}, \"against\": {tally.Against(candidate)} }}"));
        Line($",");
        List("  ", "writeIns", tally.WriteIns, written => Invariant($"{{ \"code\": {written.Code}, \"votes\": {written.Votes} }}"));
        Line($",");
        if (tally.HasPapers)
        {
            FromPapers(tally);
        }

        List("  ", "batches", tally.Batches, Quoted);
        Line($"\n}}");
        return text.ToString();
    }

    private static string Invariant(FormattableString line) => FormattableString.Invariant(line);

    private static string Quoted(BatchId batch)
    {
        if (NameText.HasRefusedCharacter(batch.Value))
        {
            throw new ArgumentException($"The id of the batch '{VisibleText.Of(batch.Value)}' has a character that no text may carry.", nameof(batch));
        }

        StringBuilder quoted = new();
        JsonString.Append(quoted, batch.Value);
        return quoted.ToString();
    }

    private void FromPapers(ApprovalTally tally)
    {
        Line($"  \"fromPapers\": {{");
        Line($"    \"blank\": {tally.Blank},");
        Line($"    \"underVotes\": {tally.UnderVotes},");
        ByReason("voidByReason", Enum.GetValues<VoidReason>(), tally.VoidBecause);
        ByReason("marksVoidByReason", Enum.GetValues<MarkVoidReason>(), tally.MarksVoidBecause);
        int longest = tally.Valid == 0 ? 0 : tally.MostMarks!.Value + 1;
        List("    ", "papersByMarks", Enumerable.Range(0, longest), marks => Invariant($"{tally.PapersWithMarks(marks)}"));
        Line($"\n  }},");
    }

    private void ByReason<T>(string name, T[] reasons, Func<T, long> count)
        where T : struct, Enum
    {
        Line($"    \"{name}\": {{");
        for (int index = 0; index < reasons.Length; index++)
        {
            Line($"      \"{EnumKey.Of(reasons[index])}\": {count(reasons[index])}{(index + 1 < reasons.Length ? "," : "")}");
        }

        Line($"    }},");
    }

    /// <summary>Writes a list without the end of its last line, where a comma may follow.</summary>
    private void List<T>(string indent, string name, IEnumerable<T> items, Func<T, string> write)
    {
        text.Append(CultureInfo.InvariantCulture, $"{indent}\"{name}\": [");
        bool isFirst = true;
        foreach (T item in items)
        {
            text.Append(CultureInfo.InvariantCulture, $"{(isFirst ? "" : ",")}\n{indent}  {write(item)}");
            isFirst = false;
        }

        text.Append(isFirst ? "]" : $"\n{indent}]");
    }

    private void Line(FormattableString line) => text.Append(CultureInfo.InvariantCulture, $"{Invariant(line)}\n");
}
