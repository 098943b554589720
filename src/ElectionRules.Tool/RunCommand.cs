using System.CommandLine;
using ElectionRules.Formats.Reports;
using ElectionRules.Formats.Scenarios;
using ElectionRules.Formats.Text;
using ElectionRules.Rounds;
using Spectre.Console;

namespace ElectionRules.Tool;

/// <summary><c>election-rules run FOLDER</c>: decides a scenario and writes its reports.</summary>
internal static class RunCommand
{
    public static Command Create(IAnsiConsole console)
    {
        Argument<DirectoryInfo> folder = new("folder") { Description = "The folder of the scenario, with its scenario.json." };
        Option<DirectoryInfo> output = new("--output")
        {
            Description = "Where report.md, report.html, results.csv and transcript.json are written; made if it is not there.",
            DefaultValueFactory = _ => new DirectoryInfo("out"),
        };
        Option<string> language = LanguageOption.Create();
        Command command = new("run", "Decide every contest of a scenario, in order of date, and write the reports.") { folder, output, language };
        command.SetAction(parsed => Run(
            parsed.GetRequiredValue(folder), parsed.GetRequiredValue(output), LanguageOption.Parse(parsed.GetRequiredValue(language)), console));
        return command;
    }

    public static int Run(DirectoryInfo folder, DirectoryInfo output, Language language, IAnsiConsole console)
    {
        switch (Decide(folder, console))
        {
            case ScenarioOutcome.Refused refused:
                ConsoleView.ShowErrors(console, refused.Errors);
                return ExitCode.InputRefused;
            case ScenarioOutcome.Decided decided:
                ConsoleView.Show(console, decided.Result, language);
                if (!Write(decided.Result, output, language, console))
                {
                    return ExitCode.CannotWrite;
                }

                return decided.Result.Contests.All(contest => contest.State is ContestState.Concluded) ? ExitCode.Done : ExitCode.NotConcluded;
            default:
                throw new System.Diagnostics.UnreachableException();
        }
    }

    private static ScenarioOutcome Decide(DirectoryInfo folder, IAnsiConsole console) => console.Progress()
        .AutoClear(true)
        .Start(context =>
        {
            ProgressTask task = context.AddTask("Deciding contests");
            return ScenarioFolder.Decide(folder.FullName, Library.For, TextLimits.Default, new ShownProgress(task));
        });

    private static bool Write(ScenarioResult result, DirectoryInfo output, Language language, IAnsiConsole console)
    {
        try
        {
            output.Create();
            using (StreamWriter markdown = File.CreateText(Path.Combine(output.FullName, "report.md")))
            {
                MarkdownReport.Write(result, language, markdown);
            }

            using (StreamWriter html = File.CreateText(Path.Combine(output.FullName, "report.html")))
            {
                HtmlReport.Write(result, language, html);
            }

            using (FileStream csv = File.Create(Path.Combine(output.FullName, "results.csv")))
            {
                ResultsCsv.Write(result, language, csv);
            }

            using (StreamWriter transcript = File.CreateText(Path.Combine(output.FullName, "transcript.json")))
            {
                TranscriptJson.Write(result, transcript);
            }
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            console.MarkupLineInterpolated($"[red]The reports cannot be written to {TerminalText.Of(output.FullName)}: {TerminalText.Of(exception.Message)}[/]");
            return false;
        }

        console.MarkupLineInterpolated($"Written to [bold]{output.FullName}[/]: report.html, report.md, results.csv, transcript.json");
        return true;
    }

    /// <summary>Reports at once, on the same thread; <see cref="Progress{T}"/> would post to the pool and show steps out of order.</summary>
    private sealed class ShownProgress(ProgressTask task) : IProgress<(int Decided, int All)>
    {
        public void Report((int Decided, int All) value)
        {
            task.MaxValue = value.All;
            task.Value = value.Decided;
        }
    }
}
