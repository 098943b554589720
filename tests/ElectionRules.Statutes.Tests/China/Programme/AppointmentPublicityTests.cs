using ElectionRules.Programme;
using ElectionRules.Statutes.China;
using NodaTime;

namespace ElectionRules.Statutes.Tests.China.Programme;

public class AppointmentPublicityTests
{
    private static readonly TaskId Begins = new("begins");
    private static readonly TaskId Ends = new("ends");

    private static readonly WorkingCalendar Calendar = new(
        new DateInterval(new(2015, 1, 1), new(2015, 12, 31)), [IsoDayOfWeek.Saturday, IsoDayOfWeek.Sunday], [], []);

    [Theory]
    [InlineData(4, typeof(TaskFinding.DoneTooEarly))]
    [InlineData(5, typeof(TaskFinding.DoneInTime))]
    [InlineData(8, typeof(TaskFinding.DoneInTime))]
    public void W70_four_working_days_are_too_short_and_five_are_enough(int juneDay, Type finding)
    {
        // Begun on Monday 1 June 2015.
        Judge(new(2015, 6, 1), new(2015, 6, juneDay)).Should().BeOfType(finding);
    }

    [Theory]
    [InlineData(6, typeof(TaskFinding.DoneTooEarly))]
    [InlineData(7, typeof(TaskFinding.DoneInTime))]
    [InlineData(15, typeof(TaskFinding.DoneInTime))]
    [InlineData(16, typeof(TaskFinding.DoneLate))]
    public void Seven_to_fifteen_days_in_2011(int juneDay, Type finding)
    {
        Judge(new(2011, 6, 1), new(2011, 6, juneDay)).Should().BeOfType(finding);
    }

    [Theory]
    [InlineData(2014, 1, 13, "2002", 2)]
    [InlineData(2014, 1, 14, "2014", 1)]
    [InlineData(2019, 3, 2, "2014", 1)]
    [InlineData(2019, 3, 3, "2014", 1)]
    public void The_version_is_that_of_the_day(int year, int month, int day, string version, int limits)
    {
        EquatableArray<TimeLimit> found = AppointmentPublicity.LastDay(new(year, month, day), new Anchor.Done(Begins));

        found.Should().HaveCount(limits);
        found[0].Citation!.Version.Should().Be(version);
    }

    [Fact]
    public void There_were_no_regulations_before_9_July_2002()
    {
        ((Action)(() => AppointmentPublicity.LastDay(new(2002, 7, 8), new Anchor.Done(Begins)))).Should().Throw<ArgumentOutOfRangeException>();
    }

    private static TaskFinding Judge(LocalDate begun, LocalDate ended)
    {
        ProgrammePlan plan = ((PlanDecision.Accepted)ProgrammePlan.Make(
            new("publicity", "公示", "公示"),
            [
                new(new("publicity", "公示", "公示"),
                    new ProgrammeTask(Begins, LocalizedText.Same("begins")),
                    new ProgrammeTask(Ends, LocalizedText.Same("ends"))
                    {
                        After = [Begins],
                        Limits = AppointmentPublicity.LastDay(begun, new Anchor.Done(Begins)),
                    }),
            ],
            [],
            null)).Plan;
        return plan.Schedule(new Dictionary<AnchorId, LocalDate>(), Calendar).WithDone(Begins, begun).WithDone(Ends, ended).On(ended).Of(Ends);
    }
}
