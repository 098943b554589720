using ElectionRules.Formats.Text;
using ElectionRules.Rounds;

namespace ElectionRules.Formats.RuleBooks;

/// <summary>What reading a rule book gave.</summary>
public abstract record RuleBookOutcome
{
    private protected RuleBookOutcome()
    {
    }

    /// <summary>A book.</summary>
    /// <param name="Book">The book.</param>
    public sealed record Read(RuleBook Book) : RuleBookOutcome;

    /// <summary>No book: the text has mistakes.</summary>
    /// <param name="Errors">Every mistake found, with its place.</param>
    public sealed record Refused(EquatableArray<TextError> Errors) : RuleBookOutcome;
}
