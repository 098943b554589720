namespace ElectionRules.Examples;

/// <summary>The code of docs/composition.md.</summary>
public class CompositionPage
{
    [Fact]
    public void Counting()
    {
        AttributeId sex = new("sex");
        AttributeId age = new("age");
        GroupTrait women = GroupTrait.AnyOf(new("women", "妇女", "婦女"), sex, "female");
        GroupTrait young = GroupTrait.Within(
            new("35 and under", "35岁以下", "35歲以下"), age, NumberBand.UpTo(35, LimitReading.IncludesTheNumber));

        Slate slate = Slate.Of(Candidate.Of("chen", "Chen"), Candidate.Of("li", "Li"), Candidate.Of("wang", "Wang"));
        Group candidates = Group.FromSlate(
            new("candidates", "候选人", "候選人"),
            slate,
            GroupMember.Of("chen", "Chen").With(sex, "female").With(age, 35),
            GroupMember.Of("li", "Li").With(sex, "male").With(age, 42));

        TraitCount count = candidates.Measure(women);      // women: 1 of 3 (1 unknown)
        Proportion? least = count.LeastShare;              // 1/3, if Wang is a man
        Proportion? greatest = count.GreatestShare;        // 2/3, if she is a woman
        Proportion? known = count.ShareOfKnown;            // 1/2
        NumberSummary ages = candidates.Summarize(age);    // youngest 35, average 77/2, 1 unknown
        RoundedAverage? shown = ages.AverageTo(AverageRounding.HalfUp);    // 39, and a loss of 1/2

        count.ToString().Should().Be("women: 1 of 3 (1 unknown)");
        (least, greatest, known).Should().Be((Proportion.Of(1, 3), Proportion.Of(2, 3), Proportion.Of(1, 2)));
        candidates.Measure(young).Count.Should().Be(1);
        (ages.Least, ages.Average, ages.Unknown).Should().Be((35L, Proportion.Of(77, 2), 1));
        (shown!.Value, shown.Loss).Should().Be((39L, Proportion.Of(1, 2)));
    }

    [Fact]
    public void Comparing()
    {
        TraitCount now = new(ChinaTraits.Bachelor, count: 21, unknown: 0, total: 26);
        TraitCount before = new(ChinaTraits.Bachelor, count: 14, unknown: 0, total: 26);

        TraitChange change = TraitChange.Between(before, now);    // +7, Up, by 7/26

        (change.CountChange, change.Direction, change.ShareDifference).Should().Be((7, ChangeDirection.Up, Proportion.Of(7, 26)));
    }

    [Fact]
    public void Judging()
    {
        Group board = Group.Of(
            new("board", "理事会", "理事會"),
            Enumerable.Range(0, 9).Select(i => GroupMember.Of($"m{i}", $"Member {i}")
                .With(ChinaTraits.Sex, i < 2 ? "female" : "male")));

        CompositionPolicy policy = new(
            rules:
            [
                new CompositionRule.OfTrait(
                    ChinaTraits.Women, new CompositionLimit.AtLeast(1), new Remedy.SeparateBallot(), citation: null),
            ],
            targets:
            [
                new(ChinaTraits.Women, new TargetAim.Within(new CompositionLimit.AtLeastShare(Threshold.AtLeast(1, 3))), citation: null),
                new(ChinaTraits.Women, new TargetAim.AboveLastTerm(), citation: null),
            ]);

        CompositionReport report = policy.Check(board, lastTerm: new TraitCount(ChinaTraits.Women, 2, 0, 9));

        foreach (TargetFinding finding in report.Targets)
        {
            if (finding is TargetFinding.Missed missed)
            {
                Console.WriteLine(missed.Reason);    // women: 2 of 9, 3 needed, short by 1
            }
        }

        report.KeepsAllRules.Should().BeTrue();
        report.Targets.Cast<TargetFinding.Missed>().Select(missed => missed.Reason.ToString()).Should().Equal(
            "women: 2 of 9, 3 needed, short by 1",
            "women: 2 of 9, not above 2 of 9 last term, short by 1");
    }

    [Fact]
    public void Filling()
    {
        AttributeId employer = new("employer");
        Remedy next = new Remedy.NextByVotes();
        CompositionRule[] rules =
        [
            new CompositionRule.OfTrait(ChinaTraits.Women, new CompositionLimit.AtLeast(1), next, citation: null),
            new CompositionRule.PerKey(LocalizedText.Same("one employer"), employer, most: 1, next, citation: null),
        ];
        VotedMember[] passed =
        [
            new(GroupMember.Of("an", "An").With(ChinaTraits.Sex, "male").With(employer, "mill"), votes: 90),
            new(GroupMember.Of("bo", "Bo").With(ChinaTraits.Sex, "male").With(employer, "school"), votes: 80),
            new(GroupMember.Of("cui", "Cui").With(ChinaTraits.Sex, "female").With(employer, "mill"), votes: 70),
            new(GroupMember.Of("du", "Du").With(ChinaTraits.Sex, "female").With(employer, "bank"), votes: 60),
        ];

        FillOutcome outcome = SeatFilling.ByVotes(seats: 2, passed, rules);

        if (outcome is FillOutcome.Filled filled)
        {
            // An and Du. Bo is passed over for a woman; Cui has An's employer.
            Console.WriteLine(string.Join(", ", filled.Elected.Select(seat => seat.Member.Name)));
        }

        ((FillOutcome.Filled)outcome).Elected.Select(seat => seat.Member.Name).Should().Equal("An", "Du");
    }
}
