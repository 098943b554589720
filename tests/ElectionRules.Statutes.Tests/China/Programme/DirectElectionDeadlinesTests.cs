using ElectionRules.Law;
using ElectionRules.Programme;
using ElectionRules.Statutes.China;
using NodaTime;

namespace ElectionRules.Statutes.Tests.China.Programme;

public class DirectElectionDeadlinesTests
{
    private static readonly LocalDate ElectionDay = new(2011, 6, 10);

    [Theory]
    [InlineData("1980-01-01", "1979", 30, 20, 5)]
    [InlineData("1995-02-27", "1986", 30, 20, 5)]
    [InlineData("1995-02-28", "1995", 20, 15, 5)]
    [InlineData("2010-03-13", "2004", 20, 15, 5)]
    [InlineData("2010-03-14", "2010", 20, 15, 7)]
    [InlineData("2011-06-10", "2010", 20, 15, 7)]
    [InlineData("2015-08-29", "2015", 20, 15, 7)]
    [InlineData("2020-10-17", "2015", 20, 15, 7)]
    [InlineData("2020-10-18", "2020", 20, 15, 7)]
    public void The_days_before_election_day_by_version(string day, string version, int voterList, int initialList, int formalList)
    {
        DirectElectionDeadlines law = DirectElectionDeadlines.On(NodaTime.Text.LocalDatePattern.Iso.Parse(day).Value);

        law.VersionYear.Should().Be(version);
        new[] { law.VoterList, law.InitialList, law.FormalList }.Select(limit => limit.Point.Count)
            .Should().Equal(voterList, initialList, formalList);
        law.InitialList.Citation!.Version.Should().Be(version);
    }

    [Fact]
    public void The_law_is_not_older_than_1980()
    {
        ((Action)(() => DirectElectionDeadlines.On(new(1979, 12, 31)))).Should().Throw<ArgumentOutOfRangeException>().WithParameterName("day");
    }

    [Fact]
    public void The_last_days_of_an_election_on_10_June_2011()
    {
        DirectElectionDeadlines law = DirectElectionDeadlines.On(ElectionDay);

        LastDay(law.VoterList).Should().Be(new LocalDate(2011, 5, 21));
        LastDay(law.InitialList).Should().Be(new LocalDate(2011, 5, 26));
        LastDay(law.FormalList).Should().Be(new LocalDate(2011, 6, 3));
        LastDay(law.VoterListSuit!).Should().Be(new LocalDate(2011, 6, 5));
        LastDay(law.VoterListJudgment!).Should().Be(new LocalDate(2011, 6, 9));
    }

    [Theory]
    [InlineData(2010, 3, 13, false)]
    [InlineData(2010, 3, 14, true)]
    public void Five_days_for_objections_are_known_since_2010(int year, int month, int day, bool isSet)
    {
        TimeLimit? objection = DirectElectionDeadlines.On(new(year, month, day)).VoterListObjection(new Anchor.Done(CongressProgramme.VoterList));

        (objection is not null).Should().Be(isSet);
    }

    [Theory]
    [InlineData(25, 28, typeof(TaskFinding.DoneInTime), typeof(TaskFinding.DoneInTime))]
    [InlineData(26, 29, typeof(TaskFinding.DoneLate), typeof(TaskFinding.DoneInTime))]
    [InlineData(25, 29, typeof(TaskFinding.DoneInTime), typeof(TaskFinding.DoneLate))]
    public void An_objection_within_5_days_and_its_decision_within_3(int lodgedMay, int decidedMay, Type lodgedFinding, Type decidedFinding)
    {
        DirectElectionDeadlines law = DirectElectionDeadlines.On(ElectionDay);
        AnchorId published = new("published");
        TaskId lodged = new("lodged");
        TaskId decided = new("decided");
        ProgrammePlan plan = ((PlanDecision.Accepted)ProgrammePlan.Make(
            new("one objection", "一件申诉", "一件申訴"),
            [
                new(new("objection", "申诉", "申訴"),
                    new ProgrammeTask(lodged, LocalizedText.Same("lodged")) { Limits = [law.VoterListObjection(new Anchor.Given(published))!] },
                    new ProgrammeTask(decided, LocalizedText.Same("decided")) { After = [lodged], Limits = [law.VoterListDecision(new Anchor.Done(lodged))!] }),
            ],
            [],
            null)).Plan;

        DayReport report = plan
            .Schedule(new Dictionary<AnchorId, LocalDate> { [published] = new(2011, 5, 20) }, null)
            .WithDone(lodged, new(2011, 5, lodgedMay))
            .WithDone(decided, new(2011, 5, decidedMay))
            .On(ElectionDay);

        report.Of(lodged).Should().BeOfType(lodgedFinding);
        report.Of(decided).Should().BeOfType(decidedFinding);
    }

    [Fact]
    public void Figures_that_were_not_seen_are_not_shown_as_certain()
    {
        DirectElectionDeadlines.On(new(1990, 1, 1)).VoterList.Citation!.Content.Should().Be(Evidence.Unverified);
        DirectElectionDeadlines.On(ElectionDay).VoterList.Citation!.IsCertain.Should().BeFalse();
        DirectElectionDeadlines.On(ElectionDay).VoterList.Citation!.RuleIds.Should().Equal("el.voterlist.20");
        DirectElectionDeadlines.On(new(2009, 1, 1)).FormalList.Citation!.RuleIds.Should().Equal("el.list.final.5");
    }

    private static LocalDate LastDay(TimeLimit limit) => limit.Point.From(ElectionDay, null);
}
