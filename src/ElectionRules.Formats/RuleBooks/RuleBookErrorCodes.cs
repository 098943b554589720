using ElectionRules.Formats.Text;

namespace ElectionRules.Formats.RuleBooks;

/// <summary>The codes of mistakes that only a rule book can have.</summary>
internal static class RuleBookErrorCodes
{
    /// <summary>A citation is named that the book does not list.</summary>
    public static readonly TextErrorCode UnknownCitation = new("E_RULEBOOK_CITATION");

    /// <summary>A value that no rule can have, such as a share above the whole.</summary>
    public static readonly TextErrorCode Value = new("E_RULEBOOK_VALUE");

    /// <summary>A share that is not written as a fraction.</summary>
    public static readonly TextErrorCode Fraction = new("E_RULEBOOK_FRACTION");
}
