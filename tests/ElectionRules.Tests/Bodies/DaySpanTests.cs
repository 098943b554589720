using ElectionRules.Bodies;
using ElectionRules.Transcripts;
using NodaTime;

namespace ElectionRules.Tests.Bodies;

public class DaySpanTests
{
    private static readonly LocalDate First = new(2006, 6, 30);
    private static readonly LocalDate Last = new(2011, 6, 23);

    [Fact]
    public void Both_ends_belong_to_it()
    {
        DaySpan span = new(First, Last);

        span.Contains(First.PlusDays(-1)).Should().BeFalse();
        span.Contains(First).Should().BeTrue();
        span.Contains(Last).Should().BeTrue();
        span.Contains(Last.PlusDays(1)).Should().BeFalse();
        DaySpan.Since(First).Contains(new LocalDate(9999, 1, 1)).Should().BeTrue();
    }

    [Fact]
    public void Two_overlap_when_they_share_a_day()
    {
        DaySpan span = new(First, Last);

        span.Overlaps(new DaySpan(Last, to: null)).Should().BeTrue();
        span.Overlaps(new DaySpan(Last.PlusDays(1), to: null)).Should().BeFalse();
        new DaySpan(Last.PlusDays(1), to: null).Overlaps(span).Should().BeFalse();
        DaySpan.Since(First).Overlaps(DaySpan.Since(Last)).Should().BeTrue();
    }

    [Fact]
    public void Through_cuts_at_the_day()
    {
        DaySpan span = new(First, Last);

        span.Through(First.PlusDays(-1)).Should().BeNull();
        (span.Through(First) == new DateInterval(First, First)).Should().BeTrue();
        (span.Through(Last.PlusDays(5)) == new DateInterval(First, Last)).Should().BeTrue();
    }

    [Fact]
    public void Days_from_outside_in_the_wrong_order_are_refused_with_a_reason()
    {
        DaySpan.TryCreate(Last, First, out DaySpan? span, out Reason? refusal).Should().BeFalse();

        span.Should().BeNull();
        refusal!.Code.Should().Be(BodyReasons.ReversedDays);
        refusal.ToString().Should().Contain("2006-06-30").And.Contain("2011-06-23");
        DaySpan.TryCreate(First, First, out span, out refusal).Should().BeTrue();
        span!.ToString().Should().Be("2006-06-30..2006-06-30");
        refusal.Should().BeNull();
    }

    [Fact]
    public void Days_of_the_program_itself_in_the_wrong_order_are_a_mistake()
    {
        Action create = () => _ = new DaySpan(Last, First);

        create.Should().Throw<ArgumentOutOfRangeException>().WithParameterName("to");
    }
}
