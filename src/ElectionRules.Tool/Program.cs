using System.CommandLine;
using Spectre.Console;

namespace ElectionRules.Tool;

/// <summary>The command line <c>election-rules</c>.</summary>
internal static class Program
{
    public static int Main(string[] arguments) => Build(AnsiConsole.Console).Parse(arguments).Invoke();

    public static RootCommand Build(IAnsiConsole console) => new("Decide how bodies fill their offices, exactly and with reasons.")
    {
        RunCommand.Create(console),
        ExplainCommand.Create(console),
        RuleBooksCommand.Create(console),
    };
}
