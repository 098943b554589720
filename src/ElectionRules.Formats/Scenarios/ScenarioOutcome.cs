using ElectionRules.Formats.Text;

namespace ElectionRules.Formats.Scenarios;

/// <summary>What became of reading and deciding a scenario.</summary>
public abstract record ScenarioOutcome
{
    private protected ScenarioOutcome()
    {
    }

    /// <summary>The scenario was read whole and decided.</summary>
    /// <param name="Result">The result.</param>
    public sealed record Decided(ScenarioResult Result) : ScenarioOutcome;

    /// <summary>The input is wrong; nothing was decided.</summary>
    /// <param name="Errors">Every mistake found, each with file, line, column and code.</param>
    public sealed record Refused(EquatableArray<TextError> Errors) : ScenarioOutcome;
}
