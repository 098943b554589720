using System.Text;
using Ardalis.GuardClauses;
using ElectionRules.Law;

namespace ElectionRules.Transcripts;

/// <summary>Why something was decided as it was: the kind of reason, whom it concerns, the figures and the provision.</summary>
public sealed record Reason
{
    /// <summary>Creates a reason.</summary>
    /// <param name="code">The kind of reason.</param>
    /// <param name="citation">The provision applied, or null where none is (plain arithmetic, or a choice of the body itself).</param>
    /// <param name="facts">The figures and facts that the wording refers to.</param>
    /// <exception cref="ArgumentNullException"><paramref name="code"/> is null.</exception>
    public Reason(ReasonCode code, Citation? citation, params ReadOnlySpan<ReasonFact> facts)
    {
        Code = Guard.Against.Null(code);
        Citation = citation;
        Facts = EquatableArray.Create(facts);
    }

    /// <summary>Gets the kind of reason.</summary>
    public ReasonCode Code { get; }

    /// <summary>Gets the person, office or body concerned, by name; null where the reason concerns the whole.</summary>
    public LocalizedText? Subject { get; init; }

    /// <summary>Gets the threshold applied, or null where none was.</summary>
    public Requirement? Requirement { get; init; }

    /// <summary>Gets the figures and facts that the wording refers to.</summary>
    public EquatableArray<ReasonFact> Facts { get; }

    /// <summary>Gets the provision applied, or null where none is.</summary>
    public Citation? Citation { get; }

    /// <summary>Returns the number of a named fact.</summary>
    /// <param name="name">The name of the fact, such as <c>gap</c>.</param>
    /// <returns>The number, or null where there is no such fact or it is not a number.</returns>
    public long? Number(string name)
    {
        foreach (ReasonFact fact in Facts)
        {
            if (string.Equals(fact.Name, name, StringComparison.Ordinal))
            {
                return fact.Number;
            }
        }

        return null;
    }

    /// <summary>Fills a wording with the facts of this reason.</summary>
    /// <param name="template">The wording, with names of facts between braces.</param>
    /// <param name="language">The language in which facts that are texts are taken.</param>
    /// <param name="requirement">The words for the threshold; may be empty.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="System.ComponentModel.InvalidEnumArgumentException">The language is not one of the named ones.</exception>
    /// <remarks>One pass: braces inside a name are text, never a further reference. Unknown names stay as they are.</remarks>
    public string Fill(string template, Language language, string requirement)
    {
        Guard.Against.Null(template);
        Guard.Against.EnumOutOfRange(language);
        Guard.Against.Null(requirement);
        StringBuilder text = new();
        int position = 0;
        while (position < template.Length)
        {
            int open = template.IndexOf('{', position);
            int close = open < 0 ? -1 : template.IndexOf('}', open);
            if (close < 0)
            {
                break;
            }

            text.Append(template, position, open - position);
            string name = template[(open + 1)..close];
            text.Append(Lookup(name, language, requirement) ?? $"{{{name}}}");
            position = close + 1;
        }

        return text.Append(template, position, template.Length - position).ToString();
    }

    /// <summary>Returns the English sentence with the provision after it.</summary>
    public override string ToString()
    {
        string sentence = Fill(Code.English, Language.English, Requirement?.ToString() ?? "");
        return Citation is null ? sentence : $"{sentence} — {Citation}";
    }

    private string? Lookup(string name, Language language, string requirement)
    {
        switch (name)
        {
            case "subject":
                return Subject?.In(language) ?? "";
            case "requirement":
                return requirement;
            default:
                foreach (ReasonFact fact in Facts)
                {
                    if (string.Equals(fact.Name, name, StringComparison.Ordinal))
                    {
                        return fact.Text.In(language);
                    }
                }

                return null;
        }
    }
}
