using System.Globalization;
using ElectionRules.Law;
using ElectionRules.Programme;
using static ElectionRules.Law.Evidence;

namespace ElectionRules.Statutes.China;

/// <summary>The programme of a county Party congress under the regulations of 1994: three stages and thirty procedures.</summary>
/// <remarks>
/// The work report of one county counts three stages and thirty procedures and names none of them. Stages and procedures here are
/// our own division: after the regulations where a rule of theirs is known, and marked as unverified where none is. Procedures
/// follow one another.
/// </remarks>
public static class PartyCongressProgramme
{
    private const string OwnDivision = "The report counts thirty procedures without naming them; this one is our own division.";

    /// <summary>Gets the day on which the congress opens.</summary>
    public static AnchorId OpeningDay { get; } = new("congress-opens");

    /// <summary>Gets the procedure: the congress is asked for at the committee one level up.</summary>
    public static TaskId Request { get; } = Number(3);

    /// <summary>Gets the procedure: the congress opens and the quorum is checked.</summary>
    public static TaskId Opening { get; } = Number(17);

    /// <summary>Gets the procedure: formal ballot.</summary>
    public static TaskId Ballot { get; } = Number(24);

    /// <summary>Gets the programme.</summary>
    public static ProgrammePlan County1994 { get; } = Make();

    /// <summary>Returns the key of a procedure by its number.</summary>
    /// <param name="number">The number, 1 to 30.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such number.</exception>
    public static TaskId Number(int number) => number is >= 1 and <= 30
        ? new(string.Create(CultureInfo.InvariantCulture, $"procedure-{number:00}"))
        : throw new ArgumentOutOfRangeException(nameof(number), number, "There are thirty procedures.");

    private static ProgrammePlan Make()
    {
        (LocalizedText Name, Citation Citation)[] before =
        [
            (new("committee resolves to hold the congress", "全委会决定召开", "全委會決定召開"), Constitution("24", "pc.congress.term")),
            (new("leading group and sub-groups set up", "成立领导组和工作小组", "成立領導組和工作小組"), Report),
            (new("congress asked for one level up", "向上级党委请示", "向上級黨委請示"), AskedFor),
            (new("reply from one level up", "上级党委批复", "上級黨委批覆"), Unknown),
            (new("delegate numbers fixed and allotted", "确定、分配代表名额", "確定、分配代表名額"), Regulations("8", Secondary, "pl.del.number")),
            (new("delegates nominated from below", "自下而上提名代表", "自下而上提名代表"), Regulations("11", Secondary, "pl.del.nom")),
            (new("nominated delegates inspected", "考察代表人选", "考察代表人選"), Regulations("12", Secondary, "pl.del.nom")),
            (new("preparatory delegates reviewed", "审查代表预备人选", "審查代表預備人選"), Regulations("12", Secondary, "pl.del.nom")),
            (new("delegates elected with a margin", "差额选举代表", "差額選舉代表"), Regulations("13", Secondary, "pl.del.margin")),
            (new("delegates' mandates examined", "审查代表资格", "審查代表資格"), Unknown),
            (new("nominees recommended", "民主推荐委员人选", "民主推薦委員人選"), Cadres("10–14", Secondary, TextSeen, "cr.recommend")),
            (new("nominees inspected", "考察委员人选", "考察委員人選"), Cadres("22", TextSeen, TextSeen, "cr.inspect")),
            (new("preparatory candidates agreed one level up", "确定候选人预备人选并报批", "確定候選人預備人選並報批"), Regulations("", Unverified, "pl.com.nom")),
            (new("work reports drafted and discussed", "起草讨论工作报告", "起草討論工作報告"), Report),
            (new("last plenary settles reports and agenda", "全委会审定报告和议程", "全委會審定報告和議程"), Unknown),
        ];
        (LocalizedText Name, Citation Citation)[] during =
        [
            (new("preparatory meeting: presidium, secretary-general", "预备会议：主席团、秘书长", "預備會議：主席團、秘書長"), Unknown),
            (new("opening, quorum checked", "开幕、核对到会人数", "開幕、核對到會人數"), Regulations("", Secondary, "pl.com.quorum.congress")),
            (new("report of the committee heard", "听取党委报告", "聽取黨委報告"), Unknown),
            (new("report of the discipline commission heard", "听取纪委报告", "聽取紀委報告"), Unknown),
            (new("election measures adopted", "通过选举办法", "通過選舉辦法"), Regulations("43", TextSeen, "pl.com.measures")),
            (new("delegations deliberate on candidates", "代表团酝酿候选人", "代表團醞釀候選人"), Regulations("", Unverified, "pl.com.nom")),
            (new("margin settled: pre-election if chosen", "差额选举或差额预选", "差額選舉或差額預選"), Regulations("", Secondary, "pl.com.pre", "pl.com.margin")),
            (new("scrutineers and tellers chosen", "推选监票人、计票人", "推選監票人、計票人"), Unknown),
            (new("formal ballot", "正式选举", "正式選舉"), Regulations("", Secondary, "pl.com.win")),
            (new("result announced", "公布选举结果", "公布選舉結果"), Regulations("39", TextSeen, "pl.com.order")),
            (new("resolutions and close", "通过决议、闭幕", "通過決議、閉幕"), Unknown),
        ];
        (LocalizedText Name, Citation Citation)[] after =
        [
            (new("first plenary elects standing committee and secretaries", "一次全会选举常委、书记、副书记", "一次全會選舉常委、書記、副書記"), Unknown),
            (new("discipline commission elects its officers", "纪委全会选举", "紀委全會選舉"), Unknown),
            (new("results reported one level up", "选举结果报批", "選舉結果報批"), Unknown),
            (new("approval received and published", "批复并公布", "批覆並公布"), Unknown),
        ];
        ProgrammeStage[] stages =
        [
            new(new("before the congress", "会前筹备", "會前籌備"), Tasks(before, 1)),
            new(new("the congress", "召开大会", "召開大會"), Tasks(during, 1 + before.Length)),
            new(new("after the congress", "会后工作", "會後工作"), Tasks(after, 1 + before.Length + during.Length)),
        ];
        return Templates.Make(
            new("county Party congress: three stages, thirty procedures", "县党代会：三个阶段三十个程序", "縣黨代會：三個階段三十個程序"),
            stages,
            Report);
    }

    private static IEnumerable<ProgrammeTask> Tasks((LocalizedText Name, Citation Citation)[] procedures, int firstNumber) =>
        procedures.Select((procedure, i) =>
        {
            TaskId id = Number(firstNumber + i);
            return new ProgrammeTask(id, procedure.Name)
            {
                After = firstNumber + i == 1 ? [] : [Number(firstNumber + i - 1)],
                Limits = Limits(id),
                Citation = procedure.Citation,
            };
        });

    private static EquatableArray<TimeLimit> Limits(TaskId id)
    {
        Anchor opening = new Anchor.Given(OpeningDay);
        if (id == Request)
        {
            DayPoint twoMonths = new(opening, DayDirection.Before, 2, DayUnit.Months, PeriodCounting.AnchorNotCounted);
            return [new(LimitKind.NotLater, twoMonths, AskedFor)];
        }

        return id == Opening
            ? [new(LimitKind.NotEarlier, DayPoint.On(opening), null), new(LimitKind.NotLater, DayPoint.On(opening), null)]
            : [];
    }

    private static Citation Report => Cite.Of(ChinaInstruments.LocalRules, "2011", "", Secondary, Unverified)
        .Noted("Known from the work report of one county. " + OwnDivision);

    private static Citation Unknown => Cite.Of(ChinaInstruments.LocalPartyRegulations, "1994", "", Unverified, Unverified)
        .Noted("No text of this procedure was seen. " + OwnDivision);

    private static Citation AskedFor => Regulations("", Secondary, "pl.del.request")
        .Noted("Two months below the province, from a published answer that states no version. " + OwnDivision);

    private static Citation Regulations(string article, Evidence content, params ReadOnlySpan<string> ruleIds) =>
        Cite.Of(ChinaInstruments.LocalPartyRegulations, "1994", article, content, Unverified, ruleIds)
            .Noted((article is "" or "39" or "43" ? "" : "The article number is recalled. ") + OwnDivision);

    private static Citation Cadres(string article, Evidence content, Evidence start, string ruleId) =>
        Cite.Of(ChinaInstruments.CadreRegulations, "2002", article, content, start, ruleId)
            .Noted((content == TextSeen ? "" : "The article number is recalled. ") + OwnDivision);

    private static Citation Constitution(string article, string ruleId) =>
        Cite.Of(ChinaInstruments.PartyConstitution, "2012", article, TextSeen, Unverified, ruleId)
            .Noted("The text of 2012 was read; that of 2007, in force in 2011, was not. " + OwnDivision);
}
