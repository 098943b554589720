namespace ElectionRules.Tool;

/// <summary>What the process tells its caller; documented in <c>docs/command-line.md</c>.</summary>
internal static class ExitCode
{
    /// <summary>Done; every contest is concluded.</summary>
    public const int Done = 0;

    /// <summary>The command line itself is wrong, or names what is not there.</summary>
    public const int Usage = 1;

    /// <summary>The input is wrong; nothing was written.</summary>
    public const int InputRefused = 2;

    /// <summary>Done, but some contest is not concluded: nominations, a ballot or a decision is due.</summary>
    public const int NotConcluded = 3;

    /// <summary>A report could not be written.</summary>
    public const int CannotWrite = 4;

    /// <summary>No version of the rule book is in force on the day.</summary>
    public const int NotInForce = 5;

    /// <summary>The rule book was read, but the check found something.</summary>
    public const int Findings = 6;
}
