using ElectionRules.Formats.Reports;
using ElectionRules.Law;
using ElectionRules.Rounds;
using ElectionRules.Transcripts;
using Spectre.Console;

namespace ElectionRules.Tool;

/// <summary>Says rule books and their values, a line each, and why there is none.</summary>
internal sealed class BookView(IAnsiConsole console, Language language)
{
    /// <summary>Writes key, days and name of a book.</summary>
    public void Head(RuleBook book) => Line($"{book.Id} {book.InForce} {book.Name.In(language)}");

    /// <summary>Writes a value with its provision and, if there are layers, the layer that gave it.</summary>
    public void Field(RuleBookField field, string? layer) =>
        Line($"{field.Name} = {Value(field)}{(field.Citation is { } by ? $" — {Say(by)}" : "")}{(layer is null ? "" : $" [{layer}]")}");

    /// <summary>Writes what must be known beside the text of the provisions: roundings that are derived, readings, numbers from memory.</summary>
    public void Notes(RuleBook book)
    {
        foreach (Citation citation in book.Citations().Where(citation => citation.Note.Length > 0))
        {
            Line($"Note on {Say(citation)}: {citation.Note}");
        }
    }

    /// <summary>Writes a difference.</summary>
    public void Change(RuleBookChange change) => Line($"{change.Name}: {Side(change.Before)} → {Side(change.After)}");

    /// <summary>Writes a layer; a silent one says so.</summary>
    public void Layer(RuleBookOverlay layer) => Line(
        $"Layer {layer.Id} {layer.InForce} — {Say(layer.By)}{(layer.IsSilent ? $": sets no value. {layer.By.Note}" : "")}");

    /// <summary>Writes which figures a turnout must give, from the findings that nobody gives them.</summary>
    public void Figures(IEnumerable<Reason> notSupplied)
    {
        string[] bases = [.. notSupplied.Select(finding => finding.Facts.First(fact => fact.Name == "base").Text.English).Distinct(StringComparer.Ordinal)
            .Select(name => RequirementWording.Say(Enum.Parse<CountingBase>(name), language, members: null))];
        if (bases.Length > 0)
        {
            Line($"Figures that every turnout must give: {string.Join(", ", bases)}");
        }
    }

    /// <summary>Writes what a check found, with the provision.</summary>
    public void Finding(Reason finding) =>
        Line($"{ReasonWording.Say(finding, language, members: null)}{(finding.Citation is { } by ? $" — {Say(by)}" : "")}");

    /// <summary>Writes why there is no one book, and returns the code to end with.</summary>
    public int Refuse(BookAnswer answer)
    {
        switch (answer)
        {
            case BookAnswer.NotInForce absent:
                Line(absent.Message);
                return ExitCode.NotInForce;
            case BookAnswer.Unknown unknown:
                Line($"There is no rule book '{unknown.Id}'. The command 'rulebooks list' names them all.");
                return ExitCode.Usage;
            case BookAnswer.NoDay noDay:
                Line($"The day chooses the version. Add --on DATE, or write {noDay.Id}@DATE.");
                return ExitCode.Usage;
            case BookAnswer.Open open:
                foreach (OpenPoint point in open.Points)
                {
                    Line($"{open.Id} depends on a point that the law leaves open. Add --reading {point.Name}={string.Join('|', point.Readings)}.");
                }

                return ExitCode.Usage;
            default:
                throw new System.Diagnostics.UnreachableException();
        }
    }

    /// <summary>Writes a line.</summary>
    public void Line(string text) => ConsoleView.Line(console, text);

    private string Side(RuleBookField? field) => field switch
    {
        null => "nothing",
        { Citation: { } by } => $"{Value(field)} ({Say(by)})",
        _ => Value(field),
    };

    private string Value(RuleBookField field) => field.Value switch
    {
        Requirement needed => RequirementWording.Say(needed, language, members: null),
        CountingBase countingBase => RequirementWording.Say(countingBase, language, members: null),
        LocalizedText text => text.In(language),
        _ => FormattableString.Invariant($"{field.Value}"),
    };

    private string Say(Citation citation) => CitationWording.Say(citation, language);
}
