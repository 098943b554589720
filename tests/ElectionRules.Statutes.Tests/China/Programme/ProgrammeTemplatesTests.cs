using ElectionRules.Law;
using ElectionRules.Programme;
using ElectionRules.Statutes.China;
using NodaTime;

namespace ElectionRules.Statutes.Tests.China.Programme;

public class ProgrammeTemplatesTests
{
    private static readonly LocalDate ElectionDay = new(2011, 6, 10);

    [Fact]
    public void The_congress_programme_has_5_stages_and_11_tasks()
    {
        ProgrammePlan plan = CongressProgramme.On(ElectionDay);

        plan.Stages.Select(stage => stage.Name.Simplified).Should().Equal("动员准备", "选民登记", "确定候选人", "投票选举代表", "召开第一次人代会议");
        plan.Tasks.Should().HaveCount(11);
    }

    [Fact]
    public void The_Party_congress_programme_has_3_stages_and_30_procedures()
    {
        ProgrammePlan plan = PartyCongressProgramme.County1994;

        plan.Stages.Should().HaveCount(3);
        plan.Tasks.Select(task => task.Id).Should().Equal(Enumerable.Range(1, 30).Select(PartyCongressProgramme.Number));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Every_task_is_cited_and_says_that_the_division_is_our_own(bool isCongress)
    {
        ProgrammePlan plan = isCongress ? CongressProgramme.On(ElectionDay) : PartyCongressProgramme.County1994;

        plan.Tasks.Should().OnlyContain(task => task.Citation != null && task.Citation.Note.Contains("our own division", StringComparison.Ordinal));
        plan.Tasks.Select(task => task.Name.Traditional).Should().OnlyHaveUniqueItems();
        plan.Citation!.Content.Should().Be(Evidence.Secondary);
    }

    [Fact]
    public void Procedures_of_which_no_rule_is_known_are_unverified()
    {
        PartyCongressProgramme.County1994.Tasks
            .Where(task => task.Citation!.RuleIds.Count == 0)
            .Should().OnlyContain(task => task.Citation!.Content != Evidence.TextSeen);
    }

    [Fact]
    public void The_congress_programme_dates_itself_from_election_day()
    {
        Timetable timetable = CongressProgramme.On(ElectionDay)
            .Schedule(new Dictionary<AnchorId, LocalDate> { [DirectElectionDeadlines.ElectionDay] = ElectionDay }, null);

        Dictionary<TaskId, LocalDate?> last = timetable.Tasks.ToDictionary(task => task.Task.Id, task => task.Latest?.Day);
        last[CongressProgramme.Committee].Should().Be(new LocalDate(2011, 5, 21));
        last[CongressProgramme.VoterList].Should().Be(new LocalDate(2011, 5, 21));
        last[CongressProgramme.InitialList].Should().Be(new LocalDate(2011, 5, 26));
        last[CongressProgramme.FormalList].Should().Be(new LocalDate(2011, 6, 3));
        last[CongressProgramme.Introduction].Should().Be(new LocalDate(2011, 6, 9));
        last[CongressProgramme.Vote].Should().Be(ElectionDay);
        last[CongressProgramme.Session].Should().Be(new LocalDate(2011, 8, 10));
    }

    [Theory]
    [InlineData(10, typeof(TaskFinding.DoneInTime))]
    [InlineData(11, typeof(TaskFinding.DoneLate))]
    public void The_first_session_is_within_two_months(int augustDay, Type finding)
    {
        CongressProgramme.On(ElectionDay)
            .Schedule(new Dictionary<AnchorId, LocalDate> { [DirectElectionDeadlines.ElectionDay] = ElectionDay }, null)
            .WithDone(CongressProgramme.Vote, ElectionDay)
            .WithDone(CongressProgramme.Session, new(2011, 8, augustDay))
            .On(new(2011, 12, 31)).Of(CongressProgramme.Session)
            .Should().BeOfType(finding);
    }

    [Theory]
    [InlineData(4, typeof(TaskFinding.DoneInTime))]
    [InlineData(5, typeof(TaskFinding.DoneLate))]
    public void A_Party_congress_is_asked_for_two_months_ahead(int aprilDay, Type finding)
    {
        PartyCongressProgramme.County1994
            .Schedule(new Dictionary<AnchorId, LocalDate> { [PartyCongressProgramme.OpeningDay] = new(2011, 6, 4) }, null)
            .WithDone(PartyCongressProgramme.Request, new(2011, 4, aprilDay))
            .On(new(2011, 6, 30)).Of(PartyCongressProgramme.Request)
            .Should().BeOfType(finding);
    }

    [Fact]
    public void There_is_no_known_text_on_the_first_session_before_1995()
    {
        ((Action)(() => CongressProgramme.On(new(1995, 2, 27)))).Should().Throw<ArgumentOutOfRangeException>().WithParameterName("day");
    }
}
