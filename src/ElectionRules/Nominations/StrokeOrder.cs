using System.Text;
using ElectionRules.Transcripts;

namespace ElectionRules.Nominations;

/// <summary>Names by strokes: the surname, then how many characters the given name has, then the given name.</summary>
/// <remarks>
/// Characters compare by the number of strokes, then by the kinds of the strokes in order, 横竖撇点折. A single surname comes before a
/// compound one with the same first character, and a given name of one character before one of two.
/// </remarks>
internal static class StrokeOrder
{
    /// <summary>A key that sorts names in this order; null, with the reasons, where a character is not in the table.</summary>
    public static string? KeyOf(Candidate candidate, StrokeTable table, List<Reason> unknown)
    {
        Rune[] name = [.. candidate.Name.EnumerateRunes().Where(rune => !Rune.IsWhiteSpace(rune))];
        Rune[] missing = [.. name.Where(rune => table.Find(rune) is null).Distinct()];
        foreach (Rune rune in missing)
        {
            unknown.Add(new(
                NominationReasons.UnknownStrokes,
                citation: null,
                new("character", LocalizedText.Same(rune.ToString())),
                new("source", table.Source))
            {
                Subject = LocalizedText.Same(candidate.Name),
            });
        }

        if (missing.Length > 0)
        {
            return null;
        }

        int surname = Math.Min(table.SurnameLength(candidate.Name), name.Length);
        StringBuilder key = new();
        Append(key, name.AsSpan(0, surname), table);
        key.Append(' ').Append((char)('0' + name.Length - surname)).Append(' ');
        Append(key, name.AsSpan(surname), table);
        return key.ToString();
    }

    // '!' is before every letter that stands for a number of strokes, so a name that ends comes before one that goes on.
    private static void Append(StringBuilder key, ReadOnlySpan<Rune> characters, StrokeTable table)
    {
        foreach (Rune character in characters)
        {
            StrokeEntry entry = table.Find(character)!;
            key.Append((char)('A' + entry.Count)).Append(entry.Strokes);
        }

        key.Append('!');
    }
}
