using System.Globalization;
using ElectionRules.Formats.Reports;
using ElectionRules.Formats.Scenarios;
using ElectionRules.Formats.Text;
using ElectionRules.Rounds;
using Spectre.Console;

namespace ElectionRules.Tool;

/// <summary>What the console shows: the figures, the contests by office, and what is not concluded.</summary>
internal static class ConsoleView
{
    public static void Show(IAnsiConsole console, ScenarioResult result, Language language)
    {
        console.Write(new Rule(Markup.Escape(TerminalText.Of(result.Title.In(language)))));
        ShowMeasures(console, result, language);
        ShowOffices(console, result, language);
        foreach (ContestResult open in result.Contests.Where(contest => contest.State is not ContestState.Concluded))
        {
            console.MarkupLineInterpolated($"[yellow]Not concluded:[/] {open.Id.Value}: {TerminalText.Of(open.Office.In(language))} — {Due(open.State)}");
        }

        foreach (TextError warning in result.Warnings)
        {
            console.MarkupLineInterpolated($"[yellow]{warning.ToString()}[/]");
        }
    }

    /// <summary>Writes a line as it is, however wide the terminal is, so that another program can read it.</summary>
    public static void Line(IAnsiConsole console, string text) => console.Profile.Out.Writer.WriteLine(TerminalText.Of(text));

    public static void ShowErrors(IAnsiConsole console, EquatableArray<TextError> errors)
    {
        foreach (TextError error in errors)
        {
            Line(console, error.ToString());
        }

        console.MarkupLineInterpolated($"[red]{errors.Count} mistakes in the input. Nothing was decided and nothing was written.[/]");
    }

    private static void ShowMeasures(IAnsiConsole console, ScenarioResult result, Language language)
    {
        if (result.Measures.Count == 0 && result.Milestones.Count == 0)
        {
            return;
        }

        Table table = new Table().Border(TableBorder.Simple).AddColumns("Figure", "Computed", "Published", "");
        foreach (MeasureResult measure in result.Measures)
        {
            table.AddRow(
                Plain(measure.Name.In(language)),
                Plain(measure.Computed),
                Plain(measure.Published),
                new Markup(measure.Agrees switch { true => "[green]agrees[/]", false => "[red]differs[/]", null => "" }));
        }

        foreach (MilestoneResult milestone in result.Milestones)
        {
            table.AddRow(
                Plain($"{milestone.Name.In(language)} ≤ {Iso(milestone.By)}"),
                Number(milestone.Done),
                Number(milestone.Bodies),
                new Markup(milestone.IsMet ? "[green]in time[/]" : "[red]late[/]"));
        }

        console.Write(table);
    }

    private static void ShowOffices(IAnsiConsole console, ScenarioResult result, Language language)
    {
        Table table = new Table().Border(TableBorder.Simple).AddColumns("Office", "Contests", "Seats", "Elected", "Full vote", "Ballots");
        foreach (IGrouping<OfficeId, ContestResult> office in result.Contests.GroupBy(contest => contest.OfficeId))
        {
            table.AddRow(
                Plain(office.First().Office.In(language)),
                Number(office.Count()),
                Number(office.Sum(contest => contest.Terms.Seats)),
                Number(office.Sum(contest => contest.Elected.Count)),
                Number(office.Sum(contest => contest.Elected.Count(winner => contest.FullVoteOf(winner).Count > 0))),
                Number(office.Sum(contest => contest.State.Contest.Ballots.Count())));
        }

        console.Write(table);
    }

    private static string Due(ContestState state) => state switch
    {
        ContestState.BallotDue due => $"a ballot is due: {due.Kind}",
        ContestState.DecisionDue due => $"a decision is due: {due.Kind}",
        _ => "nominations are due",
    };

    private static Text Number(int number) => new(number.ToString(CultureInfo.InvariantCulture));

    private static string Iso(NodaTime.LocalDate day) => day.ToString("uuuu-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>Texts come from files: markup is shown, and so is what would act on a terminal.</summary>
    private static Text Plain(string text) => new(TerminalText.Of(text));
}
