using System.Globalization;
using System.Text;

namespace ElectionRules.Formats.Text;

/// <summary>Takes a text apart into base letters and marks in canonical order (NFD), so that equal spellings become equal texts.</summary>
/// <remarks>
/// The runtime's own normalisation does nothing, without a word, where it is told to know no cultures, as a tool that
/// must run on a bare machine is; and its tables differ from machine to machine. Hence a table of our own.
/// </remarks>
internal static class CanonicalForm
{
    private const string Resource = "canonical-forms.txt";
    private const int HangulFirst = 0xAC00;
    private const int HangulLast = 0xD7A3;
    private const int HangulLeading = 0x1100;
    private const int HangulVowel = 0x1161;
    private const int HangulTrailing = 0x11A7;
    private const int HangulVowels = 21;
    private const int HangulTrailings = 28;

    private static readonly Lazy<Tables> Table = new(Load);

    /// <summary>Returns the canonical decomposition; two texts that Unicode holds to be the same give the same.</summary>
    public static string Of(string text)
    {
        if (Ascii.IsValid(text))
        {
            return text;
        }

        List<Rune> runes = [];
        foreach (Rune rune in text.EnumerateRunes())
        {
            Decompose(rune, runes);
        }

        Order(runes);
        StringBuilder result = new(text.Length);
        foreach (Rune rune in runes)
        {
            result.Append(rune);
        }

        return result.ToString();
    }

    private static void Decompose(Rune rune, List<Rune> runes)
    {
        if (rune.Value is >= HangulFirst and <= HangulLast)
        {
            int index = rune.Value - HangulFirst;
            int trailing = index % HangulTrailings;
            runes.Add(new Rune(HangulLeading + (index / (HangulVowels * HangulTrailings))));
            runes.Add(new Rune(HangulVowel + (index / HangulTrailings % HangulVowels)));
            if (trailing > 0)
            {
                runes.Add(new Rune(HangulTrailing + trailing));
            }
        }
        else if (Table.Value.Parts.TryGetValue(rune.Value, out Rune[]? parts))
        {
            foreach (Rune part in parts)
            {
                Decompose(part, runes);
            }
        }
        else
        {
            runes.Add(rune);
        }
    }

    // A stable insertion sort of each run of marks; names are short.
    private static void Order(List<Rune> runes)
    {
        for (int i = 1; i < runes.Count; i++)
        {
            Rune rune = runes[i];
            int place = i;
            while (place > 0 && Class(rune) > 0 && Class(runes[place - 1]) > Class(rune))
            {
                runes[place] = runes[place - 1];
                place--;
            }

            runes[place] = rune;
        }
    }

    private static int Class(Rune rune) => Table.Value.Classes.GetValueOrDefault(rune.Value);

    private static Tables Load()
    {
        Tables tables = new([], []);
        using Stream stream = typeof(CanonicalForm).Assembly.GetManifestResourceStream(Resource)
            ?? throw new InvalidOperationException($"The table {Resource} is not in the assembly.");
        using StreamReader reader = new(stream, Encoding.UTF8);
        while (reader.ReadLine() is string line)
        {
            int equals = line.IndexOf('=', StringComparison.Ordinal);
            int colon = line.IndexOf(':', StringComparison.Ordinal);
            if (line.StartsWith('#'))
            {
                continue;
            }

            if (equals >= 0)
            {
                tables.Parts[Hex(line[..equals])] = [.. line[(equals + 1)..].Split(' ').Select(part => new Rune(Hex(part)))];
                continue;
            }

            int dash = line.IndexOf('-', StringComparison.Ordinal);
            int last = Hex(line[(dash + 1)..colon]);
            for (int value = Hex(line[..dash]); value <= last; value++)
            {
                tables.Classes[value] = int.Parse(line[(colon + 1)..], CultureInfo.InvariantCulture);
            }
        }

        return tables;
    }

    private static int Hex(string text) => int.Parse(text, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture);

    private sealed record Tables(Dictionary<int, Rune[]> Parts, Dictionary<int, int> Classes);
}
