using System.Collections.Frozen;
using System.Text;

namespace ElectionRules.Formats.Text;

/// <summary>Letters and signs that look like a Latin letter, an ideograph or the dot between the parts of a name.</summary>
/// <remarks>Our own choice of the plain cases, not a full table of confusables; a miss costs a warning, no more.</remarks>
internal static class Lookalikes
{
    private const int FullWidthFirst = 0xFF01;
    private const int FullWidthLast = 0xFF5E;
    private const string Greek = "ΑAΒBΕEΖZΗHΙIΚKΜMΝNΟOΡPΤTΥYΧXοoνvαaιiκkρpυuχx";
    private const string Cyrillic = "АAВBЕEЅSІIЈJКKМMНHОOРPСCТTУYХXаaсcеeоoрpхxуyѕsіiјjԁdԛqԝwһh";
    private const string Signs = "0o1l|lıi•·‧·∙·⋅·・·･·・·．·。.";

    // A radical that is only a sign of a dictionary, and the ideograph that is written with it.
    private const string Radicals =
        "⼀一⼁丨⼂丶⼃丿⼄乙⼅亅⼆二⼇亠⼈人⼉儿⼊入⼋八⼌冂⼍冖⼎冫⼏几⼐凵⼑刀⼒力⼓勹⼔匕⼕匚⼖匸⼗十⼘卜⼙卩⼚厂⼛厶⼜又⼝口⼞囗⼟土⼠士⼡夂⼢夊⼣夕⼤大⼥女⼦子⼧宀⼨寸⼩小⼪尢"
        + "⼫尸⼬屮⼭山⼮巛⼯工⼰己⼱巾⼲干⼳幺⼴广⼵廴⼶廾⼷弋⼸弓⼹彐⼺彡⼻彳⼼心⼽戈⼾戶⼿手⽀支⽁攴⽂文⽃斗⽄斤⽅方⽆无⽇日⽈曰⽉月⽊木⽋欠⽌止⽍歹⽎殳⽏毋⽐比⽑毛⽒氏⽓气⽔水⽕火"
        + "⽖爪⽗父⽘爻⽙爿⽚片⽛牙⽜牛⽝犬⽞玄⽟玉⽠瓜⽡瓦⽢甘⽣生⽤用⽥田⽦疋⽧疒⽨癶⽩白⽪皮⽫皿⽬目⽭矛⽮矢⽯石⽰示⽱禸⽲禾⽳穴⽴立⽵竹⽶米⽷糸⽸缶⽹网⽺羊⽻羽⽼老⽽而⽾耒⽿耳⾀聿"
        + "⾁肉⾂臣⾃自⾄至⾅臼⾆舌⾇舛⾈舟⾉艮⾊色⾋艸⾌虍⾍虫⾎血⾏行⾐衣⾑襾⾒見⾓角⾔言⾕谷⾖豆⾗豕⾘豸⾙貝⾚赤⾛走⾜足⾝身⾞車⾟辛⾠辰⾡辵⾢邑⾣酉⾤釆⾥里⾦金⾧長⾨門⾩阜⾪隶⾫隹"
        + "⾬雨⾭靑⾮非⾯面⾰革⾱韋⾲韭⾳音⾴頁⾵風⾶飛⾷食⾸首⾹香⾺馬⾻骨⾼高⾽髟⾾鬥⾿鬯⿀鬲⿁鬼⿂魚⿃鳥⿄鹵⿅鹿⿆麥⿇麻⿈黃⿉黍⿊黑⿋黹⿌黽⿍鼎⿎鼓⿏鼠⿐鼻⿑齊⿒齒⿓龍⿔龜⿕龠⺟母"
        + "⻳龟";

    private static readonly FrozenDictionary<int, Rune> Plain = Pairs(Greek + Cyrillic + Signs + Radicals);

    /// <summary>Returns the plain letter, ideograph or dot that a character looks like, or the character itself.</summary>
    public static Rune PlainOf(Rune rune) => rune.Value is >= FullWidthFirst and <= FullWidthLast
        ? new Rune(rune.Value - FullWidthFirst + '!')
        : Plain.GetValueOrDefault(rune.Value, rune);

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
