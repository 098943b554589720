using CsCheck;
using ElectionRules.Bodies;
using ElectionRules.Eligibility;
using ElectionRules.TestSupport;
using NodaTime;

namespace ElectionRules.Tests.Eligibility;

public class ElapsedTests
{
    private static readonly LocalDate Day = new(2011, 6, 23);

    [Fact]
    public void A_day_in_two_spans_counts_once()
    {
        DaySpan[] spans = [new(Day.PlusDays(-9), Day.PlusDays(-5)), new(Day.PlusDays(-7), to: null), new(Day.PlusDays(1), to: null)];

        Elapsed.Days(spans, Day).Should().Be(10);
    }

    [Fact]
    public void Five_years_are_reached_on_the_day_before_the_anniversary_when_both_ends_count()
    {
        int days = Elapsed.Days([DaySpan.Since(new LocalDate(2006, 6, 24))], Day);

        Elapsed.Years(days, Day, 5).Should().Be((5, 0));
        Elapsed.Years(days - 1, Day, 5).Should().Be((4, 1));
    }

    [Fact]
    public void Spans_that_touch_are_one_stay_and_a_day_between_breaks_it()
    {
        DaySpan[] touching = [new(Day.PlusDays(-20), Day.PlusDays(-11)), new(Day.PlusDays(-10), to: null)];
        DaySpan[] broken = [new(Day.PlusDays(-20), Day.PlusDays(-12)), new(Day.PlusDays(-10), to: null)];

        Elapsed.UnbrokenSince(touching, Day).Should().Be(Day.PlusDays(-20));
        Elapsed.UnbrokenSince(broken, Day).Should().Be(Day.PlusDays(-10));
        Elapsed.UnbrokenSince(broken, Day.PlusDays(-11)).Should().BeNull();
    }

    [Fact]
    public void Days_in_spans_are_those_that_some_span_contains() =>
        Gen.Select(Gen.Int[0, 40], Gen.Int[0, 15]).Array[0, 6].ForAll(
            pairs =>
            {
                DaySpan[] spans = [.. pairs.Select(pair => new DaySpan(Day.PlusDays(pair.Item1 - 30), Day.PlusDays(pair.Item1 - 30 + pair.Item2)))];
                int counted = Enumerable.Range(-31, 32).Count(offset => spans.Any(span => span.Contains(Day.PlusDays(offset))));

                Elapsed.Days(spans, Day).Should().Be(counted);
            },
            cases: 3_000);

    [Fact, Trait("wrong-variant", "lengths added up")]
    public void Lengths_added_up_would_count_a_day_twice()
    {
        DaySpan[] spans = [new(Day.PlusDays(-9), Day), new(Day.PlusDays(-9), Day)];
        int added = spans.Sum(span => span.Through(Day)!.Length);

        added.Should().Be(20);
        Elapsed.Days(spans, Day).Should().Be(10);
    }
}
