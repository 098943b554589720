using ElectionRules.Formats.RuleBooks;
using ElectionRules.Formats.Text;
using ElectionRules.Rounds;

namespace ElectionRules.Formats.Scenarios;

/// <summary>The rule books of a scenario: those that stand in its folder, and those of the library.</summary>
internal sealed class ScenarioBooks
{
    public const string Kind = "ruleBooks";

    private readonly Dictionary<string, List<RuleBook>> own = new(StringComparer.Ordinal);
    private readonly ScenarioLibrary library;

    public ScenarioBooks(ScenarioDocument document, Func<Located<string>, SourceText?> open, ScenarioLibrary library)
    {
        this.library = library;
        foreach (Located<string> name in document.Files.GetValueOrDefault(Kind) ?? [])
        {
            if (open(name) is { } source && RuleBookFile.Read(source) is { } book)
            {
                Add(book, name);
            }
        }
    }

    /// <summary>Finds a book of the folder, or of the library; null where there is none.</summary>
    /// <exception cref="ArgumentException">The book of the library depends on a reading that was not chosen.</exception>
    public RuleBookSeries? Find(string id) =>
        own.TryGetValue(id, out List<RuleBook>? versions) ? new(versions.OrderBy(version => version.InForce.From)) : library.Books(id);

    /// <summary>Versions of one book may stand in several files, but never two for one day, and none takes the place of a statute.</summary>
    private void Add(RuleBook book, Located<string> name)
    {
        if (IsKnown(book.Id))
        {
            name.Place.Report(
                ScenarioErrorCodes.Duplicate, $"The library has a rule book {VisibleText.Excerpt(book.Id)} already. Give the one of this file another id.");
            return;
        }

        if (!own.TryGetValue(book.Id, out List<RuleBook>? versions))
        {
            own.Add(book.Id, versions = []);
        }

        if (versions.Any(version => version.InForce.Contains(book.InForce.From) || book.InForce.Contains(version.InForce.From)))
        {
            name.Place.Report(
                ScenarioErrorCodes.Duplicate,
                $"Another file gives {VisibleText.Excerpt(book.Id)} for the same days. Correct the days 'from' and 'to', or the id.");
            return;
        }

        versions.Add(book);
    }

    private bool IsKnown(string id)
    {
        try
        {
            return library.Books(id) is not null;
        }
        catch (ArgumentException)
        {
            return true; // It depends on a reading that was not chosen.
        }
    }
}
