using System.CommandLine;
using ElectionRules.TestSupport;
using Spectre.Console;

namespace ElectionRules.Tool.Tests;

/// <summary>Runs the tool as a shell in the root folder of the repository would.</summary>
internal static class Shell
{
    static Shell() => Directory.SetCurrentDirectory(GoldenFile.RepositoryRoot());

    public static (int Code, string Shown) Run(params string[] arguments)
    {
        StringWriter shown = new() { NewLine = "\n" };
        IAnsiConsole console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = AnsiSupport.No,
            Interactive = InteractionSupport.No,
            Out = new AnsiConsoleOutput(shown),
        });
        console.Profile.Width = 400;
        int code = Program.Build(console).Parse(arguments).Invoke(new InvocationConfiguration { Output = shown, Error = shown });
        return (code, shown.ToString());
    }
}
