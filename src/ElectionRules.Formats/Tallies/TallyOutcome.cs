using ElectionRules.Formats.Text;
using ElectionRules.Tallying;

namespace ElectionRules.Formats.Tallies;

/// <summary>What reading a tally gave.</summary>
public abstract record TallyOutcome
{
    private protected TallyOutcome()
    {
    }

    /// <summary>A tally.</summary>
    /// <param name="Tally">The tally.</param>
    public sealed record Read(ApprovalTally Tally) : TallyOutcome;

    /// <summary>No tally: the text has mistakes.</summary>
    /// <param name="Errors">Every mistake found, with its place.</param>
    public sealed record Refused(EquatableArray<TextError> Errors) : TallyOutcome;
}
