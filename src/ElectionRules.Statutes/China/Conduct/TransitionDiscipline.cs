using System.Globalization;
using ElectionRules.Conduct;
using ElectionRules.Law;
using static ElectionRules.Law.Evidence;

namespace ElectionRules.Statutes.China;

/// <summary>
/// The discipline of the transitions of 2010 to 2012: five things strictly forbidden, seventeen not permitted, five dealt with
/// without exception (5个严禁、17个不准、5个一律), in our own words.
/// </summary>
/// <remarks>The notice of December 2010 forbids by five heads; each of the seventeen stands under one of them.</remarks>
public static class TransitionDiscipline
{
    /// <summary>Gets the head: canvassing and buying votes (拉票贿选).</summary>
    public static ProhibitionId Canvassing { get; } = new("cn/discipline-2010/canvassing");

    /// <summary>Gets the head: buying and selling office (买官卖官).</summary>
    public static ProhibitionId OfficeTrading { get; } = new("cn/discipline-2010/office-trading");

    /// <summary>Gets the head: lobbying for office (跑官要官).</summary>
    public static ProhibitionId Lobbying { get; } = new("cn/discipline-2010/lobbying");

    /// <summary>Gets the head: appointing against the rules (违规用人).</summary>
    public static ProhibitionId Appointing { get; } = new("cn/discipline-2010/appointing");

    /// <summary>Gets the head: disrupting the transition (干扰换届).</summary>
    public static ProhibitionId Disrupting { get; } = new("cn/discipline-2010/disrupting");

    /// <summary>Gets the five things strictly forbidden (5个严禁), in the order of the notice.</summary>
    public static EquatableArray<Prohibition> StrictlyForbidden { get; } =
    [
        Head(1, Canvassing, new("canvassing and buying votes", "拉票贿选", "拉票賄選")),
        Head(2, OfficeTrading, new("buying and selling office", "买官卖官", "買官賣官")),
        Head(3, Lobbying, new("lobbying for office", "跑官要官", "跑官要官")),
        Head(4, Appointing, new("appointing against the rules", "违规用人", "違規用人")),
        Head(5, Disrupting, new("disrupting the transition", "干扰换届", "干擾換屆")),
    ];

    /// <summary>Gets the seventeen things not permitted (17个不准), in the order of the notice.</summary>
    public static EquatableArray<Prohibition> NotPermitted { get; } =
    [
        Item(1, Canvassing, new("seeking votes by banquets, gifts of leisure, calls, messages, visits or go-betweens", "以宴请、娱乐、电话、短信、拜访、中间人等拉票", "以宴請、娛樂、電話、短信、拜訪、中間人等拉票")),
        Item(2, Canvassing, new("bribing delegates or deputies", "贿赂代表", "賄賂代表")),
        Item(3, Canvassing, new("taking part in or helping canvassing or bribery", "参与、帮助拉票贿选", "參與、幫助拉票賄選")),
        Item(4, OfficeTrading, new("bribing for promotion, transfer, retention or rank", "为升迁调动留任行贿", "為升遷調動留任行賄")),
        Item(5, OfficeTrading, new("taking bribes for giving posts or rank", "以职位职级索贿受贿", "以職位職級索賄受賄")),
        Item(6, Lobbying, new("gaining posts or rank by connections or threats", "靠关系、要挟谋取职位", "靠關係、要挾謀取職位")),
        Item(7, Lobbying, new("promising posts or putting in a word for others", "封官许愿、说情打招呼", "封官許願、說情打招呼")),
        Item(8, Appointing, new("choosing cadres against the procedure", "不按程序选任干部", "不按程序選任幹部")),
        Item(9, Appointing, new("hurried promotions and transfers", "突击提拔调整", "突擊提拔調整")),
        Item(10, Appointing, new("favouritism and naming those to be promoted", "任人唯亲、指定人选", "任人唯親、指定人選")),
        Item(11, Appointing, new("exceeding posts or raising rank", "超职数配备、违规提级", "超職數配備、違規提級")),
        Item(12, Appointing, new("meddling in appointments below or at one's former place", "干预下级或原单位用人", "干預下級或原單位用人")),
        Item(13, Appointing, new("leaking what was said in selection", "泄露推荐考察讨论情况", "洩露推薦考察討論情況")),
        Item(14, Disrupting, new("threats or deceit against delegates' rights", "威胁欺骗代表", "威脅欺騙代表")),
        Item(15, Disrupting, new("rumours, false accusations, insult or slander", "造谣、诬告、侮辱、诽谤", "造謠、誣告、侮辱、誹謗")),
        Item(16, Disrupting, new("private gifts or leaflets to delegates", "私自向代表赠物、散发材料", "私自向代表贈物、散發材料")),
        Item(17, Disrupting, new("obstructing inquiries", "阻挠查处", "阻撓查處")),
    ];

    /// <summary>Gets the whole code with its five sanctions (5个一律).</summary>
    public static ConductCode Code { get; } = new(
        new("transition discipline of 2010: 5, 17 and 5", "换届纪律：5个严禁、17个不准、5个一律", "換屆紀律：5個嚴禁、17個不准、5個一律"),
        StrictlyForbidden.Concat(NotPermitted),
        [
            new(Canvassing, Standing.UnderInspection, WithoutException(1), new Consequence.NotListed()),
            new(Canvassing, Standing.OnTheList, WithoutException(1), new Consequence.StruckFromList()),
            new(Canvassing, Standing.InOffice, WithoutException(1), new Consequence.OfficeEnds()),
            new(NotPermittedItem(2), null, WithoutException(1), new Consequence.Disciplined()),
            new(OfficeTrading, null, WithoutException(2), new Consequence.Suspended(), new Consequence.Disciplined(), new Consequence.HandedOver()),
            new(NotPermittedItem(4), Standing.InOffice, WithoutException(2), new Consequence.OfficeEnds()),
            new(Lobbying, null, WithoutException(3), new Consequence.NotPromoted(), new Consequence.Disciplined(), new Consequence.Recorded()),
            new(Appointing, null, WithoutException(4), new Consequence.DecisionVoid(), new Consequence.HeldResponsible()),
            new(Disrupting, null, WithoutException(5), new Consequence.Disciplined(), new Consequence.HandedOver()),
        ]);

    /// <summary>Returns the key of one of the seventeen things not permitted.</summary>
    /// <param name="number">The number, 1 to 17.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such number.</exception>
    public static ProhibitionId NotPermittedItem(int number) => number is >= 1 and <= 17
        ? new(string.Create(CultureInfo.InvariantCulture, $"cn/discipline-2010/{number:00}"))
        : throw new ArgumentOutOfRangeException(nameof(number), number, "There are seventeen things not permitted.");

    private static Prohibition Head(int number, ProhibitionId id, LocalizedText name) =>
        new(id, name, Notice(new("strictly forbidden", "严禁", "嚴禁"), number, "Put in our own words."));

    private static Prohibition Item(int number, ProhibitionId head, LocalizedText name) => new(
        NotPermittedItem(number),
        name,
        Notice(
            new("not permitted", "不准", "不准"),
            number,
            "Put in our own words. The head that it stands under was read in a copy of November 2011."))
    {
        Under = head,
    };

    private static Citation WithoutException(int number) => Notice(
        new("without exception", "一律", "一律"),
        number,
        "Put in our own words, after a pledge of June 2011 that prints all five.");

    /// <summary>Each of the three lists counts from one, so a citation names the list.</summary>
    private static Citation Notice(LocalizedText list, int number, string note)
    {
        Instrument notice = ChinaInstruments.TransitionDisciplineNotice;
        Instrument listed = new(notice.Id, new(
            $"{notice.Name.English}, {list.English}", $"{notice.Name.Simplified}·{list.Simplified}", $"{notice.Name.Traditional}·{list.Traditional}"));
        return Cite.Of(listed, "2010", number.ToString(CultureInfo.InvariantCulture), TextSeen, Secondary).Noted(note);
    }
}
