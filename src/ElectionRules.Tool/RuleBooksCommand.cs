using System.CommandLine;
using Spectre.Console;

namespace ElectionRules.Tool;

/// <summary><c>election-rules rulebooks</c>: what may be asked of rule books.</summary>
internal static class RuleBooksCommand
{
    public static Command Create(IAnsiConsole console) => new("rulebooks", "List, show, compare and check rule books.")
    {
        RuleBooksListCommand.Create(console),
        RuleBooksShowCommand.Create(console),
        RuleBooksDiffCommand.Create(console),
        RuleBooksCheckCommand.Create(console),
    };
}
