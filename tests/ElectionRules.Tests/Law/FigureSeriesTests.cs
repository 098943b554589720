using ElectionRules.Law;
using ElectionRules.Tests.Bodies;
using NodaTime;

namespace ElectionRules.Tests.Law;

public class FigureSeriesTests
{
    private static readonly LocalDate First = new(2010, 3, 14);
    private static readonly LocalDate Last = new(2015, 8, 28);

    [Fact]
    public void The_day_chooses_the_version()
    {
        FigureSeries<int> series = new([Version(First, Last, 30), Version(Last.PlusDays(1), null, 50)]);

        series.On(First).Value.Should().Be(30);
        series.On(Last).Value.Should().Be(30);
        series.On(Last.PlusDays(1)).Value.Should().Be(50);
        series.TryFind(First.PlusDays(-1), out Cited<int>? figure).Should().BeFalse();
        figure.Should().BeNull();
        ((Action)(() => series.On(First.PlusDays(-1)))).Should().Throw<ArgumentOutOfRangeException>().WithParameterName("day");
    }

    [Fact]
    public void Versions_that_overlap_or_go_back_are_a_mistake()
    {
        ((Action)(() => _ = new FigureSeries<int>([]))).Should().Throw<ArgumentException>();
        ((Action)(() => _ = new FigureSeries<int>([Version(First, Last, 1), Version(Last, null, 2)]))).Should().Throw<ArgumentException>();
        ((Action)(() => _ = new FigureSeries<int>([Version(First, null, 1), Version(Last, null, 2)]))).Should().Throw<ArgumentException>();
    }

    private static DatedFigure<int> Version(LocalDate from, LocalDate? to, int value) => new(new(from, to), new(value, County.Article));
}
