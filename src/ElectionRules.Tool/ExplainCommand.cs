using System.CommandLine;
using ElectionRules.Formats.Reports;
using ElectionRules.Formats.Scenarios;
using ElectionRules.Formats.Text;
using Spectre.Console;

namespace ElectionRules.Tool;

/// <summary><c>election-rules explain FOLDER CONTEST</c>: one contest of a scenario, step by step.</summary>
internal static class ExplainCommand
{
    public static Command Create(IAnsiConsole console)
    {
        Argument<DirectoryInfo> folder = new("folder") { Description = "The folder of the scenario, with its scenario.json." };
        Argument<string> contest = new("contest") { Description = "The id of the contest in scenario.json." };
        Option<string> language = LanguageOption.Create();
        Command command = new("explain", "Explain one contest: every step, figure and reason, and the law behind them.") { folder, contest, language };
        command.SetAction(parsed => Explain(
            parsed.GetRequiredValue(folder), parsed.GetRequiredValue(contest), LanguageOption.Parse(parsed.GetRequiredValue(language)), console));
        return command;
    }

    private static int Explain(DirectoryInfo folder, string contest, Language language, IAnsiConsole console)
    {
        switch (ScenarioFolder.Decide(folder.FullName, Library.For, TextLimits.Default, progress: null))
        {
            case ScenarioOutcome.Refused refused:
                ConsoleView.ShowErrors(console, refused.Errors);
                return ExitCode.InputRefused;
            case ScenarioOutcome.Decided decided when !string.IsNullOrWhiteSpace(contest)
                && ContestReport.TryWrite(decided.Result, new ContestId(contest), language, console.Profile.Out.Writer):
                return ExitCode.Done;
            case ScenarioOutcome.Decided decided:
                ConsoleView.Line(console, $"There is no contest '{contest}'. The scenario has: {string.Join(", ", decided.Result.Contests.Select(item => item.Id.Value))}.");
                return ExitCode.Usage;
            default:
                throw new System.Diagnostics.UnreachableException();
        }
    }
}
