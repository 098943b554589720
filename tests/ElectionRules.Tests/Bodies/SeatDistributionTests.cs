using CsCheck;
using ElectionRules.Bodies;
using ElectionRules.Law;
using ElectionRules.TestSupport;

namespace ElectionRules.Tests.Bodies;

public class SeatDistributionTests
{
    private static readonly Cited<int> AtLeastOne = new(1, County.Article);
    private static readonly Cited<int> AtLeastNone = new(0, County.Article);

    [Fact]
    public void Left_over_seats_go_to_the_largest_remainders()
    {
        Seats(Distribute(10, AtLeastNone, 47, 16, 158, 120, 61)).Should().Equal(1, 0, 4, 3, 2);
    }

    [Fact]
    public void The_smallest_unit_has_its_seat_and_the_others_share_the_rest()
    {
        Seats(Distribute(10, AtLeastOne, 10, 490, 500)).Should().Equal(1, 4, 5);
        Seats(Distribute(10, AtLeastNone, 10, 490, 500)).Should().Equal(0, 5, 5);
    }

    [Fact]
    public void Equal_remainders_at_the_cut_are_a_tie_and_nobody_is_picked()
    {
        DistributionOutcome.TiedForLastSeats tie = Distribute(6, AtLeastOne, 100, 100, 200).Should().BeOfType<DistributionOutcome.TiedForLastSeats>().Subject;

        tie.Seats.Select(unit => unit.Seats).Should().Equal(1, 1, 3);
        tie.Tied.Should().Equal(new JurisdictionId("u0"), new JurisdictionId("u1"));
        tie.SeatsLeft.Should().Be(1);
    }

    [Fact]
    public void Equal_remainders_that_all_get_a_seat_are_no_tie()
    {
        Seats(Distribute(7, AtLeastOne, 11, 7, 10)).Should().Equal(3, 2, 2);
    }

    [Fact]
    public void What_cannot_be_distributed_is_refused_with_every_reason()
    {
        SeatUnit[] units = [new(new("a"), -5), new(new("a"), 0)];

        SeatDistribution.ByLargestRemainder(units, 1, AtLeastOne).Should().BeOfType<DistributionOutcome.Impossible>()
            .Which.Reasons.Select(reason => reason.Code.Id).Should().BeEquivalentTo(
                ["bodies.number.low", "bodies.id.duplicate", "bodies.number.low", "bodies.number.low"]);
    }

    [Fact]
    public void Townspeople_count_four_times_where_the_law_says_so()
    {
        SeatUnit.Weighted(new("a"), urban: 1_000, rural: 4_000, ruralPerUrban: 4).Population.Should().Be(8_000);
        SeatUnit.Weighted(new("a"), urban: 1_000, rural: 4_000, ruralPerUrban: 1).Population.Should().Be(5_000);
    }

    [Fact]
    public void Seats_add_up_and_every_unit_has_its_least_and_nearly_its_share() =>
        Gen.Select(Gen.Int[1, 5_000].Array[1, 12], Gen.Int[0, 60]).ForAll(
            (people, more) =>
            {
                long seats = people.Length + more;
                DistributionOutcome outcome = Distribute(seats, AtLeastOne, people);
                (EquatableArray<UnitSeats> given, long left) = outcome switch
                {
                    DistributionOutcome.Distributed done => (done.Seats, 0),
                    DistributionOutcome.TiedForLastSeats tie => (tie.Seats, tie.SeatsLeft),
                    _ => throw new InvalidOperationException(outcome.ToString()),
                };

                (given.Sum(unit => unit.Seats) + left).Should().Be(seats);
                given.Should().AllSatisfy(unit => unit.Seats.Should().BeGreaterThanOrEqualTo(1));
                long[] byPeople = [.. given.Zip(people).OrderBy(pair => pair.Second).Select(pair => pair.First.Seats)];
                if (left == 0)
                {
                    byPeople.Should().BeInAscendingOrder("more people never have fewer seats");
                }
            },
            cases: 3_000);

    [Fact, Trait("wrong-variant", "shares rounded to the nearest whole")]
    public void Shares_rounded_to_the_nearest_whole_would_not_add_up()
    {
        int[] people = [15, 15, 70];
        long[] rounded = [.. people.Select(each => ((each * 10 * 2) + 100) / 200L)];

        rounded.Sum().Should().Be(11);
        Seats(Distribute(10, AtLeastNone, 15, 14, 71)).Sum().Should().Be(10);
    }

    private static DistributionOutcome Distribute(long seats, Cited<int> least, params int[] people) =>
        SeatDistribution.ByLargestRemainder([.. people.Select((each, i) => new SeatUnit(new($"u{i}"), each))], seats, least);

    private static long[] Seats(DistributionOutcome outcome) =>
        [.. outcome.Should().BeOfType<DistributionOutcome.Distributed>().Which.Seats.Select(unit => unit.Seats)];
}
