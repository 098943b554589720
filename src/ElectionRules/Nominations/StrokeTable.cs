using System.Text;
using Ardalis.GuardClauses;

namespace ElectionRules.Nominations;

/// <summary>How characters are written, by a named source. A character that is not in it is an answer of its own, never a guess.</summary>
public sealed class StrokeTable
{
    private readonly Dictionary<Rune, StrokeEntry> entries = [];
    private readonly HashSet<string> compoundSurnames = new(StringComparer.Ordinal);

    /// <summary>Creates a table.</summary>
    /// <param name="source">The source, as reports name it.</param>
    /// <param name="entries">The characters, each once.</param>
    /// <param name="compoundSurnames">
    /// The surnames of more than one character (复姓) that names are to be read with; may be empty. A name that begins like one of
    /// them and is not meant so needs a table without it.
    /// </param>
    /// <exception cref="ArgumentNullException">A reference is null.</exception>
    /// <exception cref="ArgumentException">A character stands twice, or a surname is empty or blank.</exception>
    public StrokeTable(LocalizedText source, IEnumerable<StrokeEntry> entries, IEnumerable<string> compoundSurnames)
    {
        Source = Guard.Against.Null(source);
        foreach (StrokeEntry entry in Guard.Against.Null(entries))
        {
            if (!this.entries.TryAdd(Guard.Against.Null(entry, nameof(entries)).Character, entry))
            {
                throw new ArgumentException($"{entry.Character} stands twice in the table.", nameof(entries));
            }
        }

        foreach (string surname in Guard.Against.Null(compoundSurnames))
        {
            this.compoundSurnames.Add(Guard.Against.NullOrWhiteSpace(surname, nameof(compoundSurnames)));
        }
    }

    /// <summary>Gets the source.</summary>
    public LocalizedText Source { get; }

    /// <summary>Gets the number of characters.</summary>
    public int Count => entries.Count;

    /// <summary>Returns how a character is written, or null where the table does not know it.</summary>
    /// <param name="character">The character.</param>
    public StrokeEntry? Find(Rune character) => entries.GetValueOrDefault(character);

    /// <summary>Returns a table that knows more characters, such as those of given names; the source names both.</summary>
    /// <param name="source">The source of the whole, as reports name it.</param>
    /// <param name="more">The further characters, none of them known already.</param>
    /// <exception cref="ArgumentNullException">A reference is null.</exception>
    /// <exception cref="ArgumentException">A character stands twice.</exception>
    public StrokeTable With(LocalizedText source, IEnumerable<StrokeEntry> more) =>
        new(source, entries.Values.Concat(Guard.Against.Null(more)), compoundSurnames);

    /// <summary>How many characters of a name are the surname.</summary>
    internal int SurnameLength(string name) => compoundSurnames
        .Where(surname => name.StartsWith(surname, StringComparison.Ordinal))
        .Select(surname => surname.EnumerateRunes().Count())
        .DefaultIfEmpty(1)
        .Max();
}
