using System.CommandLine;
using ElectionRules.Rounds;
using ElectionRules.Statutes.China;
using NodaTime;
using Spectre.Console;

namespace ElectionRules.Tool;

/// <summary><c>election-rules rulebooks show ID --on DATE</c>: every value of a book with its provision.</summary>
internal static class RuleBooksShowCommand
{
    public static Command Create(IAnsiConsole console)
    {
        Argument<BookAt> book = BookAt.Argument("book");
        Option<LocalDate?> on = BookAt.On("The day that chooses the version.");
        Option<Dictionary<string, string>> readings = ReadingOption.Create();
        Option<string?> local = new("--local") { Description = "Lays the rules of a place over the book, and says which layer gave each value." };
        local.AcceptOnlyFromAmong([.. ChinaOverlays.All.Select(Place).Distinct()]);
        Option<string> language = LanguageOption.Create();
        Command command = new("show", "Show every value of a rule book, with its provision and how surely it is known.") { book, on, readings, local, language };
        command.SetAction(parsed =>
        {
            BookAt asked = parsed.GetRequiredValue(book);
            BookView view = new(console, LanguageOption.Parse(parsed.GetRequiredValue(language)));
            LocalDate? day = asked.Day ?? parsed.GetValue(on);
            switch (Catalogue.Find(asked.Id, day, parsed.GetRequiredValue(readings)))
            {
                case BookAnswer.Found found:
                    Show(found.Book, parsed.GetValue(local), day!.Value, view);
                    return ExitCode.Done;
                case var answer:
                    return view.Refuse(answer);
            }
        });
        return command;
    }

    private static void Show(RuleBook book, string? local, LocalDate day, BookView view)
    {
        LayeredRuleBook layered = LayeredRuleBook.On(book, ChinaOverlays.All.Where(layer => Place(layer) == local), day);
        view.Head(book);
        foreach (RuleBookOverlay layer in layered.Layers)
        {
            view.Layer(layer);
        }

        foreach (LayeredField field in layered.Fields)
        {
            view.Field(field.Field, local is null ? null : field.Layer);
        }

        view.Notes(layered.Book);
    }

    /// <summary>The part of a layer's id that names its place: <c>cn-14</c> is Shanxi.</summary>
    private static string Place(RuleBookOverlay layer) => layer.Id.Split('/')[0];
}
