using System.Numerics;
using CsCheck;
using ElectionRules.Nominations;
using ElectionRules.TestSupport;

namespace ElectionRules.Tests.Nominations;

public class CandidateMarginTests
{
    private static readonly CandidateMargin ThirdToWhole = CandidateMargin.Between(Extra.ShareOfSeats(1, 3), Extra.ShareOfSeats(1, 1));
    private static readonly CandidateMargin FifthToHalf = CandidateMargin.Between(Extra.ShareOfSeats(1, 5), Extra.ShareOfSeats(1, 2));
    private static readonly CandidateMargin TenthToFifth = CandidateMargin.Between(Extra.ShareOfSeats(1, 10), Extra.ShareOfSeats(1, 5));

    [Theory]
    [InlineData(1, 2, 2)]
    [InlineData(2, 3, 4)]
    [InlineData(3, 4, 6)]
    [InlineData(4, 6, 8)]
    public void A_third_to_the_whole(int seats, long least, long most) =>
        ThirdToWhole.For(seats).Should().Be(new MarginBand(least, most, WasEmpty: false));

    [Theory]
    [InlineData(21, 24, 25, false)]
    [InlineData(9, 10, 10, false)]
    [InlineData(5, 6, 6, false)]
    [InlineData(4, 5, 5, true)]
    [InlineData(1, 2, 2, true)]
    public void A_tenth_to_a_fifth_has_an_empty_band_under_five_seats(int seats, long least, long most, bool empty) =>
        TenthToFifth.For(seats).Should().Be(new MarginBand(least, most, empty));

    [Fact]
    public void A_share_that_no_paper_could_hold_is_refused_and_the_largest_below_it_is_reckoned()
    {
        FluentActions.Invoking(() => Extra.ShareOfSeats(1L << 31, 1)).Should().Throw<ArgumentOutOfRangeException>();

        CandidateMargin.AtLeast(Extra.ShareOfSeats(int.MaxValue, 1)).For(int.MaxValue).Least.Should().Be(4_611_686_016_279_904_256);
    }

    [Fact]
    public void A_lower_bound_alone_has_no_most()
    {
        MarginBand band = CandidateMargin.AtLeast(Extra.ShareOfSeats(1, 10)).For(35);

        band.Should().Be(new MarginBand(39, null, WasEmpty: false));
        band.Contains(38).Should().BeFalse();
        band.Contains(39).Should().BeTrue();
        band.Contains(long.MaxValue).Should().BeTrue();
    }

    [Theory]
    [InlineData(3, 4)]
    [InlineData(5, 6)]
    [InlineData(7, 9)]
    [InlineData(9, 11)]
    [InlineData(11, 14)]
    public void An_exact_share_rounds_up_to_one_number(int seats, long candidates) =>
        CandidateMargin.Exactly(Extra.ShareOfSeats(1, 5)).For(seats).Should().Be(new MarginBand(candidates, candidates, WasEmpty: false));

    [Fact]
    public void No_margin_is_as_many_candidates_as_seats()
    {
        CandidateMargin.None.For(7).Should().Be(new MarginBand(7, 7, WasEmpty: false));
        default(Extra).Should().Be(Extra.Fixed(0));
    }

    [Fact]
    public void The_bounds_are_those_of_exact_arithmetic() =>
        Gen.Select(Gen.Long[0, 40], Gen.Long[1, 40], Gen.Int[1, 100_000]).ForAll(
            (part, whole, seats) =>
            {
                BigInteger product = (BigInteger)part * seats;
                BigInteger up = (product + whole - 1) / whole;
                BigInteger down = product / whole;
                MarginBand atLeast = CandidateMargin.AtLeast(Extra.ShareOfSeats(part, whole)).For(seats);
                MarginBand upTo = CandidateMargin.Between(Extra.Fixed(0), Extra.ShareOfSeats(part, whole)).For(seats);
                return atLeast.Least == seats + up && upTo.Least == seats && upTo.Most == seats + down;
            },
            cases: 10_000);

    [Fact]
    public void A_band_is_never_empty_nor_below_the_seats() =>
        Gen.Select(Gen.Int[0, 3], Gen.Int[1, 1_000_000]).ForAll(
            (which, seats) =>
            {
                CandidateMargin margin = new[] { ThirdToWhole, FifthToHalf, TenthToFifth, CandidateMargin.None }[which];
                MarginBand band = margin.For(seats);
                return band.Least >= seats && band.Least <= band.Most && band.Contains(band.Least) && !band.Contains(band.Least - 1)
                    && band.Contains(band.Most!.Value) && !band.Contains(band.Most.Value + 1);
            },
            cases: 10_000);

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    public void A_margin_needs_a_seat(int seats) =>
        FluentActions.Invoking(() => ThirdToWhole.For(seats)).Should().ThrowExactly<ArgumentException>();

    [Fact]
    public void A_negative_extra_is_refused()
    {
        FluentActions.Invoking(() => Extra.Fixed(-1)).Should().ThrowExactly<ArgumentException>();
        FluentActions.Invoking(() => Extra.ShareOfSeats(-1, 3)).Should().ThrowExactly<ArgumentException>();
        FluentActions.Invoking(() => Extra.ShareOfSeats(1, 0)).Should().ThrowExactly<ArgumentException>();
    }

    [Fact]
    public void Texts_say_the_margin()
    {
        ThirdToWhole.ToString().Should().Be("1/3 of the seats to 1/1 of the seats more than the seats");
        CandidateMargin.AtLeast(Extra.Fixed(2)).ToString().Should().Be("at least 2 more than the seats");
        new MarginBand(3, 4, WasEmpty: false).ToString().Should().Be("3 to 4");
        new MarginBand(39, null, WasEmpty: false).ToString().Should().Be("39 or more");
        new MarginBand(6, 6, WasEmpty: false).ToString().Should().Be("exactly 6");
    }

    [Fact, Trait("wrong-variant", "half-up rounding of margins")]
    public void Rounding_to_the_nearest_would_let_too_few_stand()
    {
        static long Nearest(long part, long whole, long seats) => seats + (((2 * part * seats) + whole) / (2 * whole));

        // 35 committee seats, one tenth: 3.5 rounds up either way. 21 seats: 2.1 needs 3 more, half-up asks only 2.
        CandidateMargin.AtLeast(Extra.ShareOfSeats(1, 10)).For(35).Least.Should().Be(39).And.Be(Nearest(1, 10, 35));
        TenthToFifth.For(21).Least.Should().Be(24);
        Nearest(1, 10, 21).Should().Be(23);

        // One seat, one third: half-up asks for no other candidate at all.
        ThirdToWhole.For(1).Least.Should().Be(2);
        Nearest(1, 3, 1).Should().Be(1);
    }

    [Fact, Trait("wrong-variant", "floor for least")]
    public void Rounding_the_least_down_would_let_too_few_stand()
    {
        static long Floor(long part, long whole, long seats) => seats + (part * seats / whole);

        ThirdToWhole.For(2).Least.Should().Be(3);
        Floor(1, 3, 2).Should().Be(2);
        CandidateMargin.Exactly(Extra.ShareOfSeats(1, 5)).For(9).Least.Should().Be(11);
        Floor(1, 5, 9).Should().Be(10);
    }
}
