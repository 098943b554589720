using ElectionRules.Programme;

namespace ElectionRules.Formats.Tests.Scenarios;

public sealed class ProgrammePartTests
{
    private const string Sound = """
        "programme": [{"template": "plan", "law": "2011-05-12", "days": {"vote-day": "2011-05-12"}, "stopped": "2011-05-10",
          "published": {"stages": 2, "tasks": 2, "late": 0},
          "tasks": [{"task": "list", "done": "2011-05-07", "persons": ["an", "bo"]}, {"task": "vote", "done": "2011-05-12"}]}]
        """;

    [Fact]
    public void Tasks_stand_with_persons_dates_and_standing()
    {
        AroundReading reading = AroundReading.Of(Sound);

        reading.Found.Should().BeEmpty();
        reading.Measured.Should().Equal(
            "Plan: stages = 2, published 2, agrees",
            "Plan: tasks = 2, published 2, agrees",
            "Plan: tasks late on the last day = 0, published 0, agrees");
        reading.Rows(0).Should().Equal(
            "Before | List | An, Bo | — | 2011-05-07 | 2011-05-07 | done in time",
            "After | Vote | — | 2011-05-12 | 2011-05-12 | 2011-05-12 | done in time");
        reading.Parts.Sections[0].Reasons.Should().BeEmpty();
    }

    /// <summary>What was done by the day of the stop stays done; the rest is late on the last day.</summary>
    [Fact]
    public void What_would_be_late_is_named_with_its_days()
    {
        AroundReading reading = AroundReading.Of(Sound);

        reading.Rows(1).Should().Equal("Vote | 2011-05-12 | 49");
        reading.Parts.Sections[1].Reasons.Select(reason => reason.Code).Should().Equal(ProgrammeReasons.Late);
        reading.Parts.Sections[1].Reasons[0].Number("gap").Should().Be(49);
    }

    [Fact]
    public void A_task_done_a_day_late_and_one_never_done_are_reasons()
    {
        AroundReading reading = AroundReading.Of(Sound
            .Replace("2011-05-07", "2011-05-08", StringComparison.Ordinal)
            .Replace("\"vote\", \"done\": \"2011-05-12\"", "\"vote\"", StringComparison.Ordinal));

        reading.Rows(0).Should().Equal(
            "Before | List | An, Bo | — | 2011-05-07 | 2011-05-08 | done late",
            "After | Vote | — | 2011-05-12 | 2011-05-12 | — | late");
        reading.Parts.Sections[0].Reasons.Select(reason => reason.Code).Should().Equal(ProgrammeReasons.DoneLate, ProgrammeReasons.Late);
        reading.Measured.Last().Should().Be("Plan: tasks late on the last day = 1, published 0, differs");
    }

    [Theory]
    [InlineData("\"template\": \"plan\"", "\"template\": \"plane\"", "E_UNKNOWN $.programme[0].template")]
    [InlineData("\"law\": \"2011-05-12\"", "\"law\": \"1999-12-31\"", "E_UNKNOWN $.programme[0].template")]
    [InlineData("\"vote-day\"", "\"vote-dya\"", "E_UNKNOWN $.programme[0].days['vote-dya']")]
    [InlineData("\"task\": \"list\"", "\"task\": \"lisst\"", "E_UNKNOWN $.programme[0].tasks[0].task")]
    [InlineData("\"task\": \"list\"", "\"task\": \"vote\"", "E_DUPLICATE $.programme[0].tasks[1].task")]
    [InlineData("\"done\": \"2011-05-07\"", "\"done\": \"2011-03-07\"", "E_DATE_OUT_OF_ORDER $.programme[0].tasks[0].done")]
    [InlineData("\"done\": \"2011-05-07\"", "\"done\": \"2011-02-29\"", "E_INVALID_DATE $.programme[0].tasks[0].done")]
    [InlineData("\"stopped\": \"2011-05-10\"", "\"stopped\": \"2011-07-01\"", "E_DATE_OUT_OF_ORDER $.programme[0].stopped")]
    [InlineData("[\"an\", \"bo\"]", "[\"an\", \"bob\"]", "E_UNKNOWN $.programme[0].tasks[0].persons[1]")]
    [InlineData("\"law\": \"2011-05-12\", ", "", "E_JSON_MISSING_MEMBER $.programme[0]")]
    [InlineData("\"stages\": 2", "\"stages\": -2", "E_OUT_OF_RANGE $.programme[0].published.stages")]
    public void One_broken_thing_is_refused_with_its_code_and_place(string good, string bad, string found)
    {
        Sound.Should().Contain(good);
        AroundReading.Of(Sound.Replace(good, bad, StringComparison.Ordinal)).Found.Should().Equal(found);
    }

    [Fact]
    public void Days_beyond_the_last_year_are_refused_not_counted() =>
        AroundReading.Of("""
            "programme": [{"template": "forward", "law": "2011-05-12", "days": {"vote-day": "9999-12-31"}, "tasks": []}]
            """).Found.Should().Equal("E_DATE_OUT_OF_ORDER $.programme[0].template");
}
