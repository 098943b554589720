using ElectionRules.Ballots;
using ElectionRules.Tallying;
using ElectionRules.Tallying.Kernels;

namespace ElectionRules.Tests.Tallying;

public sealed class ChoiceCountTests
{
    private static readonly BatchId Id = new("1");

    [Fact]
    public void Choices_blanks_and_voids_are_told_apart()
    {
        ChoiceBatchBuilder builder = new(Id, 3);
        builder.Add(2);
        builder.AddMany([0, 2]);
        builder.AddBlank();
        builder.AddVoid(VoidReason.TooManyMarks);
        builder.AddVoid(VoidReason.Unreadable);

        ApprovalTally tally = TallyEngine.Count(builder.Build());

        (tally.For(0), tally.For(1), tally.For(2)).Should().Be((1, 0, 2));
        (tally.Papers, tally.Valid, tally.Blank, tally.NamingSomebody, tally.UnderVotes).Should().Be((6, 4, 1, 3, 1));
        (tally.VoidBecause(VoidReason.TooManyMarks), tally.VoidBecause(VoidReason.Unreadable)).Should().Be((1, 1));
    }

    [Fact]
    public void Every_kernel_and_number_of_candidates_counts_right()
    {
        foreach (int candidates in new[] { 1, 5, 6, 7, 14, 38, 46, 47, 100, 253, 254, 255, 256, 300, 65_534 })
        {
            ChoiceBatchBuilder builder = new(Id, candidates);
            long[] expected = new long[candidates];
            Random random = new(candidates);
            for (int paper = 0; paper < 5003; paper++)
            {
                int choice = random.Next(candidates);
                builder.Add(choice);
                expected[choice]++;
            }

            builder.AddBlank();
            builder.AddVoid(VoidReason.Unreadable);
            ChoiceBatch batch = builder.Build();
            foreach (ITallyKernel kernel in KernelCatalog.All)
            {
                ApprovalTally tally = new ChoiceCount(batch, kernel).Run();
                Enumerable.Range(0, candidates).All(candidate => tally.For(candidate) == expected[candidate]).Should().BeTrue("{0} counts {1}", kernel.Name, candidates);
                (tally.Papers, tally.Valid, tally.Blank).Should().Be((5005, 5004, 1));
            }
        }
    }

    [Fact]
    public void What_is_no_choice_is_refused_and_adds_nothing()
    {
        ChoiceBatchBuilder builder = new(Id, 3);

        builder.Invoking(b => b.Add(3)).Should().ThrowExactly<ArgumentOutOfRangeException>();
        builder.Invoking(b => b.Add(-1)).Should().ThrowExactly<ArgumentOutOfRangeException>();
        builder.Invoking(b => b.AddMany([0, 3])).Should().ThrowExactly<ArgumentOutOfRangeException>();
        builder.PaperCount.Should().Be(0);
        builder.Build();
        builder.Invoking(b => b.Add(0)).Should().ThrowExactly<InvalidOperationException>();
        FluentActions.Invoking(() => new ChoiceBatchBuilder(Id, 65_535)).Should().ThrowExactly<ArgumentOutOfRangeException>();
        FluentActions.Invoking(() => new ChoiceBatchBuilder(default, 1)).Should().ThrowExactly<ArgumentException>();
    }
}
