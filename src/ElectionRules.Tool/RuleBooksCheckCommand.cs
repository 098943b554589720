using System.CommandLine;
using ElectionRules.Formats.RuleBooks;
using ElectionRules.Formats.Text;
using ElectionRules.Rounds;
using ElectionRules.Transcripts;
using NodaTime;
using Spectre.Console;

namespace ElectionRules.Tool;

/// <summary><c>election-rules rulebooks check FILE --on DATE</c>: reads bylaws written as JSON, and finds what keeps them from working.</summary>
internal static class RuleBooksCheckCommand
{
    public static Command Create(IAnsiConsole console)
    {
        Argument<FileInfo> file = new("file") { Description = "The rule book as JSON, by docs/schema/rulebook.schema.json." };
        Option<LocalDate?> on = BookAt.On("A day on which the book must be in force; any day where it is left out.");
        Option<string> language = LanguageOption.Create();
        Command command = new("check", "Read a rule book from JSON: say every mistake with line and column, then what is incoherent.") { file, on, language };
        command.SetAction(parsed => Check(
            parsed.GetRequiredValue(file), parsed.GetValue(on), new BookView(console, LanguageOption.Parse(parsed.GetRequiredValue(language))), console));
        return command;
    }

    private static int Check(FileInfo file, LocalDate? on, BookView view, IAnsiConsole console)
    {
        switch (RuleBookFile.ReadFile(file.ToString(), TextLimits.Default))
        {
            case RuleBookOutcome.Refused refused:
                ConsoleView.ShowErrors(console, refused.Errors);
                return ExitCode.InputRefused;
            case RuleBookOutcome.Read read when on is LocalDate day && Catalogue.Absence(new([read.Book]), day) is string absence:
                view.Line(absence);
                return ExitCode.NotInForce;
            case RuleBookOutcome.Read read:
                return Check(read.Book, view);
            default:
                throw new System.Diagnostics.UnreachableException();
        }
    }

    private static int Check(RuleBook book, BookView view)
    {
        ILookup<bool, Reason> found = RuleBooks.Check(book).ToLookup(reason => reason.Code.Equals(RuleBookReasons.BaseNotSupplied));
        view.Head(book);
        foreach (RuleBookField field in book.Fields())
        {
            view.Field(field, layer: null);
        }

        view.Figures(found[true]);
        foreach (Reason finding in found[false])
        {
            view.Finding(finding);
        }

        view.Line(FormattableString.Invariant($"Findings: {found[false].Count()}"));
        return found[false].Any() ? ExitCode.Findings : ExitCode.Done;
    }
}
