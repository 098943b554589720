using System.CommandLine;
using ElectionRules.Rounds;
using NodaTime;
using Spectre.Console;

namespace ElectionRules.Tool;

/// <summary><c>election-rules rulebooks list</c>: every book, or what is in force on a day.</summary>
internal static class RuleBooksListCommand
{
    public static Command Create(IAnsiConsole console)
    {
        Option<LocalDate?> on = BookAt.On("Lists the version of each book that is in force on this day, and says where none is.");
        Option<string> language = LanguageOption.Create();
        Command command = new("list", "List the rule books: id, days in force, name.") { on, language };
        command.SetAction(parsed => List(parsed.GetValue(on), new BookView(console, LanguageOption.Parse(parsed.GetRequiredValue(language)))));
        return command;
    }

    private static int List(LocalDate? on, BookView view)
    {
        foreach (RuleBookSeries series in Catalogue.All)
        {
            if (on is LocalDate day && Catalogue.Absence(series, day) is string absence)
            {
                view.Line(absence);
                continue;
            }

            foreach (RuleBook book in series.Versions.Where(book => on is null || book.InForce.Contains(on.Value)))
            {
                view.Head(book);
            }
        }

        return ExitCode.Done;
    }
}
