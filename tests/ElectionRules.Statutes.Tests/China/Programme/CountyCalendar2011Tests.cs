using ElectionRules.Programme;
using ElectionRules.Statutes.China;
using NodaTime;

namespace ElectionRules.Statutes.Tests.China.Programme;

/// <summary>The calendar of one county in 2011, from 8 March to the end of June, as its report gives it.</summary>
public class CountyCalendar2011Tests
{
    private static readonly AnchorId EndOfJune = new("end-of-june");
    private static readonly TaskId Opening = new("work-meeting");
    private static readonly TaskId[] TownshipParty = [.. Enumerable.Range(1, 13).Select(i => new TaskId($"township-party-{i:00}"))];
    private static readonly TaskId[] TownshipCongress = [.. Enumerable.Range(1, 13).Select(i => new TaskId($"township-congress-{i:00}"))];
    private static readonly TaskId CountyParty = new("county-party");
    private static readonly TaskId Cppcc = new("cppcc");
    private static readonly TaskId CountyCongress = new("county-congress");

    [Fact]
    public void All_of_it_was_done_in_time_and_in_order()
    {
        DayReport report = Done().On(new(2011, 6, 30));

        report.Findings.Should().HaveCount(30).And.AllBeOfType<TaskFinding.DoneInTime>();
        report.OutOfOrder.Should().BeEmpty();
        Period.DaysBetween(new(2011, 3, 8), new(2011, 6, 23)).Should().Be(107);
    }

    [Fact]
    public void On_1_June_the_county_is_still_to_come_and_nothing_is_late()
    {
        DayReport report = Done().On(new(2011, 6, 1));

        report.Late.Should().BeEmpty();
        report.Findings.OfType<TaskFinding.NotYetDue>().Should().HaveCount(3 + 13);
        report.Of(CountyParty).Should().BeOfType<TaskFinding.NotYetDue>().Which.DaysLeft.Should().Be(29);
    }

    [Theory]
    [InlineData(30, 0)]
    [InlineData(1, 3)]
    public void What_is_open_after_the_end_of_June_is_late(int day, int late)
    {
        LocalDate on = day == 30 ? new(2011, 6, 30) : new(2011, 7, 1);

        Townships().On(on).Late.Select(finding => finding.Task.Id).Should().HaveCount(late);
    }

    [Fact]
    public void A_township_after_the_county_would_break_the_order()
    {
        Timetable timetable = Plan().Schedule(new Dictionary<AnchorId, LocalDate> { [EndOfJune] = new(2011, 6, 30) }, null)
            .WithDone(CountyParty, new(2011, 6, 5))
            .WithDone(TownshipParty[0], new(2011, 6, 6));

        timetable.On(new(2011, 6, 30)).OutOfOrder
            .Where(reason => reason.Code.Equals(ProgrammeReasons.OrderBroken))
            .Should().HaveCount(13);
    }

    private static Timetable Done() => Townships()
        .WithDone(CountyParty, new(2011, 6, 5))
        .WithDone(Cppcc, new(2011, 6, 22))
        .WithDone(CountyCongress, new(2011, 6, 23));

    private static Timetable Townships()
    {
        Timetable timetable = Plan().Schedule(new Dictionary<AnchorId, LocalDate> { [EndOfJune] = new(2011, 6, 30) }, null)
            .WithDone(Opening, new(2011, 3, 8));
        timetable = TownshipParty.Aggregate(timetable, (so, task) => so.WithDone(task, new(2011, 5, 9)));
        return TownshipCongress.Aggregate(timetable, (so, task) => so.WithDone(task, new(2011, 6, 10)));
    }

    private static ProgrammePlan Plan() => ((PlanDecision.Accepted)ProgrammePlan.Make(
        new("transition of a county, 2011", "县乡换届", "縣鄉換屆"),
        [
            new(new("opening", "启动", "啟動"), Task(Opening)),
            new(new("townships", "乡镇", "鄉鎮"), [.. TownshipParty.Select(Task), .. TownshipCongress.Select(Task)]),
            new(new("county", "县", "縣"), Task(CountyParty), Task(Cppcc), Task(CountyCongress)),
        ],
        [
            TransitionOrder.TownshipsFirst(TownshipParty, [CountyParty], SameDayReading.OutOfOrder),
            TransitionOrder.TownshipsFirst(TownshipCongress, [CountyCongress], SameDayReading.OutOfOrder),
        ],
        null)).Plan;

    private static ProgrammeTask Task(TaskId id) => new(id, LocalizedText.Same(id.Value))
    {
        After = id == Opening ? [] : [Opening],
        Limits = [new(LimitKind.NotLater, DayPoint.On(new Anchor.Given(EndOfJune)), null)],
    };
}
