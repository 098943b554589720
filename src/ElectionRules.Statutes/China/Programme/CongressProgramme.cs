using System.Diagnostics;
using ElectionRules.Law;
using ElectionRules.Programme;
using NodaTime;
using static ElectionRules.Law.Evidence;

namespace ElectionRules.Statutes.China;

/// <summary>The programme of a people's congress elected by voters: five stages and eleven tasks.</summary>
/// <remarks>
/// The five stages are named by the work report of one county; it counts eleven tasks and does not name them. The division here is
/// our own, after the articles of the law.
/// </remarks>
public static class CongressProgramme
{
    private const string OwnDivision = "The report counts eleven tasks without naming them; this one is our own division.";

    /// <summary>Gets the task: election committee and plan.</summary>
    public static TaskId Committee { get; } = new("committee");

    /// <summary>Gets the task: districts drawn and seats allotted.</summary>
    public static TaskId Districts { get; } = new("districts");

    /// <summary>Gets the task: election day set and announced.</summary>
    public static TaskId Announcement { get; } = new("announcement");

    /// <summary>Gets the task: voters registered and checked.</summary>
    public static TaskId Registration { get; } = new("registration");

    /// <summary>Gets the task: list of voters published.</summary>
    public static TaskId VoterList { get; } = new("voter-list");

    /// <summary>Gets the task: objections to the list of voters settled.</summary>
    public static TaskId Objections { get; } = new("objections");

    /// <summary>Gets the task: nominations gathered and the first list published.</summary>
    public static TaskId InitialList { get; } = new("initial-list");

    /// <summary>Gets the task: candidates narrowed down and the formal list published.</summary>
    public static TaskId FormalList { get; } = new("formal-list");

    /// <summary>Gets the task: candidates introduced to voters.</summary>
    public static TaskId Introduction { get; } = new("introduction");

    /// <summary>Gets the task: vote, count and announcement of the result.</summary>
    public static TaskId Vote { get; } = new("vote");

    /// <summary>Gets the task: first session.</summary>
    public static TaskId Session { get; } = new("first-session");

    /// <summary>Returns the programme with the deadlines of the law in force on a day.</summary>
    /// <param name="day">The day, usually election day; 28 February 1995 or later.</param>
    /// <exception cref="ArgumentOutOfRangeException">The day is before 28 February 1995, for which the first session has no known text.</exception>
    public static ProgrammePlan On(LocalDate day)
    {
        TimeLimit session = FirstSession.LastDay(day, new Anchor.Done(Vote));
        DirectElectionDeadlines law = DirectElectionDeadlines.On(day);
        TimeLimit judgment = law.VoterListJudgment ?? throw new UnreachableException();
        DayPoint electionDay = DayPoint.On(new Anchor.Given(DirectElectionDeadlines.ElectionDay));
        TimeLimit dayBefore = new(
            LimitKind.NotLater,
            new(electionDay.Anchor, DayDirection.Before, 1, DayUnit.CalendarDays, PeriodCounting.AnchorNotCounted),
            Introductions(law));
        ProgrammeStage[] stages =
        [
            new(new("preparation", "动员准备", "動員準備"),
                Task(Committee, new("election committee and plan", "成立选举委员会、制定方案", "成立選舉委員會、制定方案"), [], [], Provisions("1, 2")),
                Task(Districts, new("districts and seats", "划分选区、分配名额", "劃分選區、分配名額"), [Committee], [], Provisions("2(3), 8")),
                Task(Announcement, new("election day announced", "规定选举日、发动选民", "規定選舉日、發動選民"), [Committee], [], Provisions("2(5)"))),
            new(new("voter registration", "选民登记", "選民登記"),
                Task(Registration, new("voters registered and checked", "登记选民、审查资格", "登記選民、審查資格"), [Districts], [], Provisions("2(2)")),
                Task(VoterList, new("list of voters published", "公布选民名单", "公布選民名單"), [Registration, Announcement], [law.VoterList], law.VoterList.Citation!),
                Task(Objections, new("objections settled", "处理选民名单申诉", "處理選民名單申訴"), [VoterList], [judgment], judgment.Citation!)),
            new(new("fixing candidates", "确定候选人", "確定候選人"),
                Task(InitialList, new("first list of candidates published", "提名推荐、公布初步名单", "提名推薦、公布初步名單"), [VoterList], [law.InitialList], law.InitialList.Citation!),
                Task(FormalList, new("formal list of candidates published", "协商、预选、公布正式名单", "協商、預選、公布正式名單"), [InitialList], [law.FormalList], law.FormalList.Citation!),
                Task(Introduction, new("candidates introduced to voters", "介绍候选人", "介紹候選人"), [FormalList], [dayBefore], Introductions(law))),
            new(new("voting for deputies", "投票选举代表", "投票選舉代表"),
                Task(
                    Vote,
                    new("vote, count and result", "投票、计票、公布结果", "投票、計票、公布結果"),
                    [Introduction, Objections],
                    [new(LimitKind.NotEarlier, electionDay, null), new(LimitKind.NotLater, electionDay, null)],
                    Provisions("2(5), 2(6)"))),
            new(new("first session", "召开第一次人代会议", "召開第一次人代會議"),
                Task(Session, new("first session held", "召开第一次会议", "召開第一次會議"), [Vote], [session], session.Citation!)),
        ];
        return Templates.Make(
            new("people's congress: five stages, eleven tasks", "人代会换届：五个阶段十一项任务", "人代會換屆：五個階段十一項任務"),
            stages,
            Cite.Of(ChinaInstruments.LocalRules, "2011", "", Secondary, Unverified)
                .Noted("The five stages are named by the work report of one county, which counts eleven tasks without naming them."));
    }

    private static ProgrammeTask Task(TaskId id, LocalizedText name, TaskId[] after, TimeLimit[] limits, Citation citation) => new(id, name)
    {
        After = after.ToEquatableArray(),
        Limits = limits.ToEquatableArray(),
        Citation = citation.Noted($"{OwnDivision} {citation.Note}".TrimEnd()),
    };

    private static Citation Provisions(string items) =>
        Cite.Seen(ChinaInstruments.DirectElectionProvisions, "1983", items);

    private static Citation Introductions(DirectElectionDeadlines law)
    {
        (string article, string rule) = law.VersionYear switch
        {
            "2020" => ("34", "el.intro.2010"),
            "2010" or "2015" => ("33", "el.intro.2010"),
            "2004" => ("33", "el.intro.2004"),
            _ => ("33", "el.intro.1982"),
        };
        return law.El(
            article,
            law.VersionYear == "2020" ? TextSeen : Secondary,
            Unverified,
            "Introductions stop on election day, so the day before it is the last; seen in the text of 2020.",
            rule);
    }
}
