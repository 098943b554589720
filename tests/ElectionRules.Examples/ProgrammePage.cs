using ElectionRules.Programme;

namespace ElectionRules.Examples;

/// <summary>The code of docs/programme.md.</summary>
public class ProgrammePage
{
    [Fact]
    public void Law()
    {
        LocalDate electionDay = new(2011, 6, 10);
        ProgrammePlan plan = CongressProgramme.On(electionDay)
            .Assign(CongressProgramme.VoterList, new PersonId("registrar"));

        Timetable timetable = plan
            .Schedule(new Dictionary<AnchorId, LocalDate> { [DirectElectionDeadlines.ElectionDay] = electionDay }, calendar: null)
            .WithDone(CongressProgramme.Committee, new LocalDate(2011, 3, 8))
            .WithDone(CongressProgramme.Districts, new LocalDate(2011, 4, 1))
            .WithDone(CongressProgramme.Announcement, new LocalDate(2011, 4, 1))
            .WithDone(CongressProgramme.Registration, new LocalDate(2011, 5, 10));

        DayReport report = timetable.On(new LocalDate(2011, 5, 23));
        foreach (TaskFinding.Late late in report.Late)
        {
            // list of voters published: due on 2011-05-21, late by 2 days on 2011-05-23 — Electoral Law (2010) art. 27
            Console.WriteLine(late.Reason);
        }

        report.Late.Select(late => late.Reason.ToString()).Should().Equal(
            "list of voters published: due on 2011-05-21, late by 2 days on 2011-05-23 — Electoral Law (2010) art. 27");
    }

    [Fact]
    public void Counting()
    {
        Anchor electionDay = new Anchor.Given(new AnchorId("election-day"));
        LocalDate day = new(2011, 6, 10);

        LocalDate notCounted = new DayPoint(electionDay, DayDirection.Before, 20, DayUnit.CalendarDays, PeriodCounting.AnchorNotCounted)
            .From(day, calendar: null);    // 21 May
        LocalDate counted = new DayPoint(electionDay, DayDirection.Before, 20, DayUnit.CalendarDays, PeriodCounting.AnchorCounted)
            .From(day, calendar: null);    // 22 May
        LocalDate clear = new DayPoint(electionDay, DayDirection.Before, 20, DayUnit.CalendarDays, PeriodCounting.ClearDays)
            .From(day, calendar: null);    // 20 May

        WorkingCalendar calendar = new(
            new DateInterval(new(2011, 1, 1), new(2011, 12, 31)),
            weeklyRest: [IsoDayOfWeek.Saturday, IsoDayOfWeek.Sunday],
            holidays: [new(2011, 6, 6)],
            workedRestDays: []);
        LocalDate working = new DayPoint(electionDay, DayDirection.Before, 5, DayUnit.WorkingDays, PeriodCounting.AnchorNotCounted)
            .From(day, calendar);    // 2 June: the 6th is a holiday, the 4th and 5th a weekend

        (notCounted, counted, clear).Should().Be((new LocalDate(2011, 5, 21), new LocalDate(2011, 5, 22), new LocalDate(2011, 5, 20)));
        working.Should().Be(new LocalDate(2011, 6, 2));
    }

    [Fact]
    public void Own()
    {
        TaskId east = new("east");
        TaskId west = new("west");
        TaskId county = new("county");
        AnchorId endOfJune = new("end-of-june");
        TimeLimit inTime = new(LimitKind.NotLater, DayPoint.On(new Anchor.Given(endOfJune)), citation: null);

        PlanDecision decision = ProgrammePlan.Make(
            new("transition", "换届", "換屆"),
            [
                new(new("townships", "乡镇", "鄉鎮"),
                    new ProgrammeTask(east, LocalizedText.Same("East township")) { Limits = [inTime] },
                    new ProgrammeTask(west, LocalizedText.Same("West township")) { Limits = [inTime] }),
                new(new("county", "县", "縣"),
                    new ProgrammeTask(county, LocalizedText.Same("the county")) { Limits = [inTime] }),
            ],
            [TransitionOrder.TownshipsFirst([east, west], [county], SameDayReading.OutOfOrder)],
            citation: null);

        ProgrammePlan plan = ((PlanDecision.Accepted)decision).Plan;
        DayReport report = plan
            .Schedule(new Dictionary<AnchorId, LocalDate> { [endOfJune] = new(2011, 6, 30) }, calendar: null)
            .WithDone(east, new LocalDate(2011, 6, 10))
            .WithDone(county, new LocalDate(2011, 6, 23))
            .On(new LocalDate(2011, 7, 1));

        Console.WriteLine(report.OutOfOrder[0]);          // … the county was done on 2011-06-23, before West township …
        Console.WriteLine(report.Late.Single().Reason);    // West township: due on 2011-06-30, late by 1 days on 2011-07-01

        report.OutOfOrder.Select(reason => reason.ToString()).Should().Equal(
            "townships first, the county after: the county was done on 2011-06-23, before West township — Local Rules (2011)");
        report.Late.Single().Reason.ToString().Should().Be("West township: due on 2011-06-30, late by 1 days on 2011-07-01");
    }

    [Fact]
    public void Ring()
    {
        PlanDecision decision = ProgrammePlan.Make(
            LocalizedText.Same("programme"),
            [
                new(LocalizedText.Same("stage"),
                    new ProgrammeTask(new("list"), LocalizedText.Same("list")) { After = [new("check")] },
                    new ProgrammeTask(new("check"), LocalizedText.Same("check")) { After = [new("list")] }),
            ],
            orders: [],
            citation: null);

        if (decision is PlanDecision.Refused refused)
        {
            Console.WriteLine(refused.Reasons[0]);    // each of these waits for the next, and the last for the first: list, check
        }

        ((PlanDecision.Refused)decision).Reasons[0].ToString()
            .Should().Be("each of these waits for the next, and the last for the first: list, check");
    }
}
