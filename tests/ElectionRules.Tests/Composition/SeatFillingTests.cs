using CsCheck;
using ElectionRules.Composition;
using ElectionRules.TestSupport;
using static ElectionRules.Tests.Composition.People;

namespace ElectionRules.Tests.Composition;

public class SeatFillingTests
{
    private static readonly Remedy Next = new Remedy.NextByVotes();

    [Fact]
    public void Without_rules_seats_go_by_votes()
    {
        FillOutcome outcome = SeatFilling.ByVotes(2, [Voted(Man("a"), 1), Voted(Man("b"), 3), Voted(Man("c"), 2)], []);

        Names(outcome).Should().Equal("b", "c");
        ((FillOutcome.Filled)outcome).PassedOver.Should().BeEmpty();
    }

    [Fact]
    public void J5_the_best_placed_woman_takes_the_last_seat()
    {
        FillOutcome outcome = SeatFilling.ByVotes(
            3,
            [Voted(Man("a"), 90), Voted(Man("b"), 80), Voted(Man("c"), 70), Voted(Woman("d"), 60), Voted(Woman("e"), 50)],
            [AtLeastWomen(1, Next)]);

        Names(outcome).Should().Equal("a", "b", "d");
        ((FillOutcome.Filled)outcome).PassedOver.Select(r => r.ToString())
            .Should().Equal("c: passed over with 70 votes, because the rules could not be kept otherwise");
    }

    [Fact]
    public void J6_a_third_colleague_is_passed_over()
    {
        FillOutcome outcome = SeatFilling.ByVotes(
            3,
            [
                Voted(Man("a").With(Employer, "mill"), 90),
                Voted(Man("b").With(Employer, "mill", "school"), 80),
                Voted(Man("c").With(Employer, "mill"), 70),
                Voted(Man("d").With(Employer, "school"), 60),
            ],
            [new CompositionRule.PerKey(Name("one employer"), Employer, 2, Next, null)]);

        Names(outcome).Should().Equal("a", "b", "d");
    }

    [Fact]
    public void J7_the_second_of_two_kin_is_passed_over()
    {
        FillOutcome outcome = SeatFilling.ByVotes(
            2,
            [Voted(Man("a"), 90), Voted(Woman("b"), 80), Voted(Man("c"), 70)],
            [new CompositionRule.NoKin(Name("no kin"), [new(new("a"), new("b"), Name("spouses"))], Next, null)]);

        Names(outcome).Should().Equal("a", "c");
    }

    [Fact]
    [Trait("wrong-variant", "each rule is mended by itself, the last elected first")]
    public void J2_rules_are_kept_together_not_one_after_the_other()
    {
        GroupMember[] ranked =
        [
            Man("a").With(Employer, "mill"), Man("b").With(Employer, "school"),
            Woman("c").With(Employer, "mill"), Woman("d").With(Employer, "bank"),
        ];
        CompositionRule[] rules = [AtLeastWomen(1, Next), new CompositionRule.PerKey(Name("one employer"), Employer, 1, Next, null)];

        // Mending the rule on women first seats a and c, of one employer; mending the cap next drops c again.
        string[] wrong = ["a", "c"];

        FillOutcome outcome = SeatFilling.ByVotes(2, ranked.Select((member, i) => Voted(member, 90 - i)), rules);

        Names(outcome).Should().Equal("a", "d").And.NotEqual(wrong);
        new CompositionPolicy(rules, []).Check(Group(ranked[0], ranked[2])).KeepsAllRules.Should().BeFalse();
    }

    [Fact]
    public void A_tie_for_the_last_seat_is_not_broken()
    {
        FillOutcome outcome = SeatFilling.ByVotes(2, [Voted(Man("a"), 9), Voted(Man("b"), 5), Voted(Man("c"), 5), Voted(Man("d"), 1)], []);

        FillOutcome.Tied tied = outcome.Should().BeOfType<FillOutcome.Tied>().Subject;
        tied.Elected.Select(v => v.Member.Name).Should().Equal("a");
        tied.Among.Select(v => v.Member.Name).Should().Equal("b", "c");
        tied.Reason.ToString().Should().Be("2 people have 5 votes each, and not all of them can be taken");
    }

    [Fact]
    public void A_tie_that_the_rules_decide_is_no_tie()
    {
        FillOutcome outcome = SeatFilling.ByVotes(2, [Voted(Man("a"), 9), Voted(Man("b"), 5), Voted(Woman("c"), 5)], [AtLeastWomen(1, Next)]);

        Names(outcome).Should().Equal("a", "c");
    }

    [Fact]
    public void A_person_of_equal_votes_is_not_said_to_be_passed_over()
    {
        FillOutcome outcome = SeatFilling.ByVotes(2, [Voted(Man("a"), 9), Voted(Man("b"), 5), Voted(Woman("c"), 5)], [AtLeastWomen(1, Next)]);

        ((FillOutcome.Filled)outcome).PassedOver.Should().BeEmpty();
    }

    [Fact]
    public void An_unknown_value_neither_helps_a_minimum_nor_escapes_a_maximum()
    {
        VotedMember[] people = [Voted(Unknown("a"), 9), Voted(Man("b"), 8), Voted(Woman("c"), 7)];

        Names(SeatFilling.ByVotes(2, people, [AtLeastWomen(1, Next)])).Should().Equal("a", "c");
        Names(SeatFilling.ByVotes(2, people, [new CompositionRule.OfTrait(Women, new CompositionLimit.AtMost(0), Next, null)]).As<FillOutcome>())
            .Should().BeEmpty("a may be a woman, so only b can be seated");
    }

    [Fact]
    public void What_stands_in_the_way_is_named()
    {
        Reasons(SeatFilling.ByVotes(3, [Voted(Man("a"), 1)], [])).Should().Equal("1 people for 3 seats, short by 2");
        Reasons(SeatFilling.ByVotes(1, [Voted(Man("a"), 1)], [AtLeastWomen(1, Next)]))
            .Should().Equal("women: 1 seats cannot be filled so that the rule is kept");
        Reasons(SeatFilling.ByVotes(
            1,
            [Voted(Man("a").With(Employer, "mill"), 2), Voted(Woman("b").With(Employer, "bank"), 1)],
            [
                AtLeastWomen(1, Next),
                new CompositionRule.OfTrait(GroupTrait.AnyOf(Name("mill"), Employer, "mill"), new CompositionLimit.AtLeast(1), Next, null),
            ])).Should().Equal("1 seats cannot be filled so that all the rules are kept together");

        static IEnumerable<string> Reasons(FillOutcome outcome) => ((FillOutcome.Impossible)outcome).Reasons.Select(r => r.ToString());
    }

    [Fact]
    public void Rules_on_the_whole_list_are_refused()
    {
        ((Action)(() => SeatFilling.ByVotes(
                1, [Voted(Man("a"), 1)], [new CompositionRule.Alternation(Name("zipper"), Sex, 1, new Remedy.RefuseList(), null)])))
            .Should().Throw<ArgumentException>();
        ((Action)(() => SeatFilling.ByVotes(0, [], []))).Should().Throw<ArgumentException>().WithParameterName("seats");
    }

    [Fact]
    public void J1_J2_the_filling_is_the_best_of_all_lawful_sets()
    {
        Gen<GroupMember[]> people = Gen.Select(Gen.Int[0, 2], Gen.Int[0, 3])
            .Array[1, 8]
            .Select(kinds => kinds.Select((kind, i) => Person(i, kind.Item1, kind.Item2)).ToArray());
        Gen.Select(people, Gen.Int[1, 4], Gen.Int[0, 2], Gen.Int[1, 3], Gen.Int[0, 2]).ForAll(
            (ranked, seats, women, perEmployer, men) =>
            {
                CompositionRule[] rules =
                [
                    .. women == 0 ? [] : new[] { AtLeastWomen(women, Next) },
                    new CompositionRule.PerKey(Name("one employer"), Employer, perEmployer, Next, null),
                    new CompositionRule.OfTrait(Men, new CompositionLimit.AtMost(men + 1), Next, null),
                ];
                int[]? best = Combinations(ranked.Length, seats)
                    .FirstOrDefault(set => IsLawful([.. set.Select(i => ranked[i])], women, perEmployer, men + 1));
                FillOutcome outcome = SeatFilling.ByVotes(seats, ranked.Select((m, i) => Voted(m, 100 - i)), rules);
                return best is null
                    ? outcome is FillOutcome.Impossible
                    : Names(outcome).SequenceEqual(best.Select(i => ranked[i].Name));
            },
            cases: 4_000);
    }

    [Fact]
    public void Many_people_and_employers_are_filled_at_once()
    {
        IEnumerable<VotedMember> people = Enumerable.Range(0, 200).Select(i =>
            Voted((i % 5 == 4 ? Woman($"p{i:000}") : Man($"p{i:000}")).With(Employer, $"e{i % 41}"), 1_000 - i));

        FillOutcome outcome = SeatFilling.ByVotes(
            60, people, [AtLeastWomen(20, Next), new CompositionRule.PerKey(Name("one employer"), Employer, 2, Next, null)]);

        Names(outcome).Should().HaveCount(60);
        ((FillOutcome.Filled)outcome).Elected.Count(v => v.Member.Find(Sex) == Woman("x").Find(Sex)).Should().Be(20);
    }

    private static VotedMember Voted(GroupMember member, long votes) => new(member, votes);

    private static string[] Names(FillOutcome outcome) =>
        outcome is FillOutcome.Filled filled ? [.. filled.Elected.Select(v => v.Member.Name)] : [];

    private static GroupMember Person(int i, int sex, int employer)
    {
        GroupMember member = sex switch
        {
            0 => Woman($"p{i}"),
            1 => Man($"p{i}"),
            _ => Unknown($"p{i}"),
        };
        return employer == 3 ? member : member.With(Employer, $"e{employer}");
    }

    // In order of votes: the first lawful set is the one that passes over nobody without need.
    private static IEnumerable<int[]> Combinations(int people, int seats) => seats == 0
        ? [[]]
        : Enumerable.Range(0, people).Reverse().SelectMany(last => Combinations(last, seats - 1).Select(set => set.Append(last).ToArray()))
            .OrderBy(set => string.Join(',', set), StringComparer.Ordinal);

    private static bool IsLawful(GroupMember[] set, int women, int perEmployer, int men)
    {
        int unknownEmployer = set.Count(m => m.Find(Employer) is null);
        return set.Count(m => Women.IsOf(m) is true) >= women
            && set.Count(m => Men.IsOf(m) is not false) <= men
            && Enumerable.Range(0, 3).All(e => set.Count(m => HasEmployer(m, e)) + unknownEmployer <= perEmployer);

        static bool HasEmployer(GroupMember member, int employer) =>
            member.Find(Employer) is AttributeValue.Keys keys && keys.Values.Contains($"e{employer}");
    }
}
