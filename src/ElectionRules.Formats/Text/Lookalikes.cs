using System.Collections.Frozen;
using System.Text;

namespace ElectionRules.Formats.Text;

/// <summary>Letters and signs that look like a Latin letter or like the dot between the parts of a name.</summary>
/// <remarks>Our own choice of the plain cases, not a full table of confusables; a miss costs a warning, no more.</remarks>
internal static class Lookalikes
{
    private const string Greek = "ΑAΒBΕEΖZΗHΙIΚKΜMΝNΟOΡPΤTΥYΧXοoνvαaιiκkρpυuχx";
    private const string Cyrillic = "АAВBЕEЅSІIЈJКKМMНHОOРPСCТTУYХXаaсcеeоoрpхxуyѕsіiјjԁdԛqԝwһh";
    private const string Signs = "0o1l|lıi•·‧·∙·⋅·・·･·・·．·。.";

    private static readonly FrozenDictionary<int, Rune> Latin = Pairs(Greek + Cyrillic + Signs);

    /// <summary>Returns the Latin letter or the dot that a character looks like, or the character itself.</summary>
    public static Rune LatinOf(Rune rune) => Latin.GetValueOrDefault(rune.Value, rune);

    private static FrozenDictionary<int, Rune> Pairs(string pairs)
    {
        Dictionary<int, Rune> map = [];
        for (int i = 0; i < pairs.Length; i += 2)
        {
            map[pairs[i]] = new Rune(pairs[i + 1]);
        }

        return map.ToFrozenDictionary();
    }
}
