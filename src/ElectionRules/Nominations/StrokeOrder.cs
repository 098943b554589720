using System.Text;
using ElectionRules.Transcripts;

namespace ElectionRules.Nominations;

/// <summary>Names by strokes: the surname, then how many characters the given name has, then the given name.</summary>
/// <remarks>
/// Characters compare by the number of strokes, then by the kinds of the strokes in order, 横竖撇点折. A single surname comes before a
/// compound one with the same first character, and a given name of one character before one of two. Given names are looked up
/// only where people share a surname.
/// </remarks>
internal sealed class StrokeOrder(StrokeTable table, List<Reason> unknown)
{
    /// <summary>Keys that sort people in this order; whoever has a character that is not in the table has none, and a reason says so.</summary>
    public Dictionary<PersonId, string> KeysOf(EquatableArray<Candidate> people)
    {
        Dictionary<PersonId, string> keys = [];
        foreach (IGrouping<string, (Candidate Person, string Key)> surname in people
            .Select(person => (person, Key(person, Surname(person.Name))))
            .Where(keyed => keyed.Item2 is not null)
            .Select(keyed => (keyed.person, keyed.Item2!))
            .GroupBy(keyed => keyed.Item2, StringComparer.Ordinal))
        {
            bool shared = surname.Skip(1).Any();
            foreach ((Candidate person, string key) in surname)
            {
                Rune[] given = [.. Runes(person.Name).Skip(Surname(person.Name).Length)];
                if (!shared)
                {
                    keys[person.Id] = key;
                }
                else if (Key(person, given) is { } givenKey)
                {
                    keys[person.Id] = $"{key}{(char)('0' + given.Length)}{givenKey}";
                }
            }
        }

        return keys;
    }

    private static IEnumerable<Rune> Runes(string name) => name.EnumerateRunes().Where(rune => !Rune.IsWhiteSpace(rune));

    private Rune[] Surname(string name) => [.. Runes(name).Take(table.SurnameLength(name))];

    // '!' is before every letter that stands for a number of strokes, so a surname that ends comes before one that goes on.
    private string? Key(Candidate person, Rune[] characters)
    {
        StringBuilder key = new();
        int missing = 0;
        foreach (Rune character in characters)
        {
            if (table.Find(character) is { } entry)
            {
                key.Append((char)('A' + entry.Count)).Append(entry.Strokes);
            }
            else
            {
                missing++;
                unknown.Add(new(
                    NominationReasons.UnknownStrokes,
                    citation: null,
                    new("character", LocalizedText.Same(character.ToString())),
                    new("source", table.Source))
                {
                    Subject = LocalizedText.Same(person.Name),
                });
            }
        }

        return missing == 0 ? key.Append('!').ToString() : null;
    }
}
