using System.Collections.Frozen;
using Ardalis.GuardClauses;

namespace ElectionRules.Formats.Reports;

/// <summary>Says a requirement in words: "more than 1/2 of all deputies", 超过全体代表的1/2.</summary>
public static class RequirementWording
{
    private static readonly LocalizedText Members = new("members", "成员", "成員");

    private static readonly FrozenDictionary<CountingBase, LocalizedText> Bases = new Dictionary<CountingBase, LocalizedText>
    {
        [CountingBase.RegisteredVoters] = new("registered voters", "全体选民", "全體選民"),
        [CountingBase.EntitledToAttend] = new("those entitled to attend", "应到会人数", "應到會人數"),
        [CountingBase.Present] = new("those present", "实到会人数", "實到會人數"),
        [CountingBase.Participants] = new("those voting", "参加投票人数", "參加投票人數"),
        [CountingBase.BallotsIssued] = new("papers issued", "发出选票总数", "發出選票總數"),
        [CountingBase.BallotsReturned] = new("papers returned", "收回选票总数", "收回選票總數"),
        [CountingBase.ValidBallots] = new("valid papers", "有效票总数", "有效票總數"),
        [CountingBase.VotesForPersons] = new("votes for persons", "扣除废票和空白票后的票数", "扣除廢票和空白票後的票數"),
        [CountingBase.ForPlusAgainst] = new("votes for and against", "赞成票与反对票之和", "贊成票與反對票之和"),
        [CountingBase.NonBlankBallots] = new("papers that are not blank", "扣除空白票后的票数", "扣除空白票後的票數"),
        [CountingBase.FixedNumber] = new("a fixed number", "规定数", "規定數"),
    }.ToFrozenDictionary();

    /// <summary>Says a requirement.</summary>
    /// <param name="requirement">The requirement; not the <c>default</c> one.</param>
    /// <param name="language">The language.</param>
    /// <param name="members">What the members of the body are called (deputies 代表, members 委员); null for the general word.</param>
    /// <exception cref="System.ComponentModel.InvalidEnumArgumentException">The requirement has no named base, or the language is not one of the named ones.</exception>
    public static string Say(Requirement requirement, Language language, LocalizedText? members)
    {
        string countingBase = requirement.Base == CountingBase.FixedNumber
            ? requirement.Number.ToString(System.Globalization.CultureInfo.InvariantCulture)
            : Say(requirement.Base, language, members);
        Threshold threshold = requirement.Threshold;
        bool isPlainNumber = requirement.Base == CountingBase.FixedNumber && threshold.Share == Proportion.One;
        return language switch
        {
            Language.English when isPlainNumber => $"at least {countingBase}",
            Language.SimplifiedChinese when isPlainNumber => $"不少于{countingBase}",
            Language.TraditionalChinese when isPlainNumber => $"不少於{countingBase}",
            Language.SimplifiedChinese => $"{(threshold.IsStrict ? "超过" : "不少于")}{countingBase}的{threshold.Share}",
            Language.TraditionalChinese => $"{(threshold.IsStrict ? "超過" : "不少於")}{countingBase}的{threshold.Share}",
            _ => $"{threshold} of {countingBase}",
        };
    }

    /// <summary>Says of what a share is taken: "all deputies", 全体代表.</summary>
    /// <param name="countingBase">The base.</param>
    /// <param name="language">The language.</param>
    /// <param name="members">What the members of the body are called (deputies 代表, members 委员); null for the general word.</param>
    /// <exception cref="System.ComponentModel.InvalidEnumArgumentException">The base or the language is not one of the named ones.</exception>
    public static string Say(CountingBase countingBase, Language language, LocalizedText? members)
    {
        Guard.Against.EnumOutOfRange(countingBase);
        Guard.Against.EnumOutOfRange(language);
        if (countingBase != CountingBase.WholeBody)
        {
            return Bases[countingBase].In(language);
        }

        string all = language switch
        {
            Language.SimplifiedChinese => "全体",
            Language.TraditionalChinese => "全體",
            _ => "all ",
        };
        return all + (members ?? Members).In(language);
    }
}
