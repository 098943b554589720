using System.CommandLine;
using ElectionRules.Rounds;
using NodaTime;
using Spectre.Console;

namespace ElectionRules.Tool;

/// <summary><c>election-rules rulebooks diff A B</c>: what differs between two books, or two versions of one.</summary>
internal static class RuleBooksDiffCommand
{
    public static Command Create(IAnsiConsole console)
    {
        Argument<BookAt> before = BookAt.Argument("before");
        Argument<BookAt> after = BookAt.Argument("after");
        Option<LocalDate?> on = BookAt.On("The day for a book that is named without one.");
        Option<Dictionary<string, string>> readings = ReadingOption.Create();
        Option<string> language = LanguageOption.Create();
        Command command = new("diff", "Compare two rule books, or two versions of one: ID@DATE ID@DATE.") { before, after, on, readings, language };
        command.SetAction(parsed =>
        {
            BookView view = new(console, LanguageOption.Parse(parsed.GetRequiredValue(language)));
            BookAnswer left = Find(parsed.GetRequiredValue(before));
            BookAnswer right = Find(parsed.GetRequiredValue(after));
            if (left is BookAnswer.Found one && right is BookAnswer.Found other)
            {
                Show(one.Book, other.Book, view);
                return ExitCode.Done;
            }

            return view.Refuse(left is BookAnswer.Found ? right : left);

            BookAnswer Find(BookAt asked) => Catalogue.Find(asked.Id, asked.Day ?? parsed.GetValue(on), parsed.GetRequiredValue(readings));
        });
        return command;
    }

    private static void Show(RuleBook before, RuleBook after, BookView view)
    {
        EquatableArray<RuleBookChange> changes = RuleBooks.Compare(before, after);
        RuleBookChange[] values = [.. changes.Where(change => change.ChangesValue)];
        RuleBookChange[] moved = [.. changes.Where(change => !change.ChangesValue)];
        view.Head(before);
        view.Head(after);
        view.Line(FormattableString.Invariant($"Values that differ: {values.Length}"));
        Array.ForEach(values, view.Change);
        view.Line(FormattableString.Invariant($"The same value by another provision: {moved.Length}"));
        Array.ForEach(moved, view.Change);
    }
}
