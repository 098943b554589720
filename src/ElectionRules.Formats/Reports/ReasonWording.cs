using System.Collections.Frozen;
using Ardalis.GuardClauses;
using ElectionRules.Transcripts;

namespace ElectionRules.Formats.Reports;

/// <summary>Says a reason in words: in English as its code has it, in Chinese by the wordings kept under the same id.</summary>
public static class ReasonWording
{
    /// <summary>Gets the wordings in simplified characters, by the id of the code.</summary>
    internal static FrozenDictionary<string, string> Simplified { get; } = WordingResource.Load("reasons.zh-Hans.json");

    /// <summary>Gets the wordings in traditional characters, by the id of the code.</summary>
    internal static FrozenDictionary<string, string> Traditional { get; } = WordingResource.Load("reasons.zh-Hant.json");

    /// <summary>Says a reason as a sentence, without its provision.</summary>
    /// <param name="reason">The reason.</param>
    /// <param name="language">The language.</param>
    /// <param name="members">What the members of the body are called (deputies 代表, members 委员); null for the general word.</param>
    /// <returns>Plain text: escape it for where it is shown. A code without a wording in the language is said in English.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="reason"/> is null.</exception>
    /// <exception cref="System.ComponentModel.InvalidEnumArgumentException">The language is not one of the named ones.</exception>
    public static string Say(Reason reason, Language language, LocalizedText? members)
    {
        Guard.Against.Null(reason);
        Guard.Against.EnumOutOfRange(language);
        string requirement = reason.Requirement is Requirement applied ? RequirementWording.Say(applied, language, members) : "";
        return reason.Fill(Template(reason.Code, language), language, requirement);
    }

    /// <summary>Says a reason as a sentence with its provision, as <see cref="Reason.ToString"/> does in English.</summary>
    /// <param name="reason">The reason.</param>
    /// <param name="language">The language.</param>
    /// <param name="members">What the members of the body are called (deputies 代表, members 委员); null for the general word.</param>
    /// <returns>Plain text: escape it for where it is shown. A provision whose wording or first day was not seen is marked.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="reason"/> is null.</exception>
    /// <exception cref="System.ComponentModel.InvalidEnumArgumentException">The language is not one of the named ones.</exception>
    public static string SayWithProvision(Reason reason, Language language, LocalizedText? members)
    {
        string sentence = Say(reason, language, members);
        return reason.Citation is null ? sentence : $"{sentence} — {CitationWording.Say(reason.Citation, language)}";
    }

    private static string Template(ReasonCode code, Language language) => language switch
    {
        Language.SimplifiedChinese => Simplified.GetValueOrDefault(code.Id, code.English),
        Language.TraditionalChinese => Traditional.GetValueOrDefault(code.Id, code.English),
        _ => code.English,
    };
}
