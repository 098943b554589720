using ElectionRules.Ballots;
using ElectionRules.Nominations;
using ElectionRules.Rounds;
using ElectionRules.Tallying;

namespace ElectionRules.Formats.Tests.Fuzzing;

/// <summary>Takes a contest a few steps on, with figures that reconcile more often than not.</summary>
internal static class RandomWalk
{
    private const int MostSteps = 10;
    private static readonly long[] Sizes = [100, 100, 100, 1, 0, long.MaxValue];

    private static readonly Candidate[] Persons = [.. "abcdefgh".Select(letter => Candidate.Of(letter.ToString(), letter.ToString()))];

    /// <summary>Walks; an <see cref="ArgumentException"/> of a step is its refusal of these figures, any other exception is a failure.</summary>
    /// <returns>How many steps were taken.</returns>
    public static int Of(RuleBook book, Random random)
    {
        long papers = random.Of(Sizes);
        ContestState state = Contest.Open(book, random.Next(1, 4), Nominees(random));
        for (int step = 0; step < MostSteps; step++)
        {
            try
            {
                if (Next(state, random, papers) is not { } next)
                {
                    return step;
                }

                state = next;
            }
            catch (Exception exception) when (exception is ArgumentException || (exception is OverflowException && papers == long.MaxValue && state is ContestState.BallotDue { Rule.InEachHouse: true }))
            {
                return step;
            }
        }

        return MostSteps;
    }

    private static ContestState? Next(ContestState state, Random random, long papers) => state switch
    {
        ContestState.BallotDue due when due.Rule.InEachHouse => due.CountByHouse(
            new HouseCount(LocalizedText.Same("one"), Turnout(random, papers), Votes(due, random, papers, "one")),
            new HouseCount(LocalizedText.Same("two"), Turnout(random, papers), Votes(due, random, papers, "two"))),
        ContestState.BallotDue due => due.Count(Turnout(random, papers), Votes(due, random, papers, "all")),
        ContestState.DecisionDue due => due.Decide(new Decision(random.Of(due.Options).Choice, "drawn")
        {
            Persons = [.. due.Candidates.OrderBy(_ => random.Next()).Take(due.Places > 0 ? due.Places : random.Next(1, 4)).Select(person => person.Id)],
            ConsentingVotes = random.NextInt64(papers + (papers == long.MaxValue ? 0 : 1)),
            ConsentBase = papers == 0 ? null : papers,
        }),
        ContestState.NominationsDue due => due.Nominate(Nominees(random)),
        _ => null,
    };

    private static Slate Nominees(Random random) => Slate.Of(Persons.OrderBy(_ => random.Next()).Take(random.Next(0, Persons.Length + 1)));

    private static Turnout Turnout(Random random, long papers)
    {
        long body = random.NextInt64(papers, long.MaxValue / 2 > papers ? 2 * papers + 1 : long.MaxValue);
        return new()
        {
            WholeBody = body,
            Registered = body,
            Entitled = body,
            Present = papers,
            Participants = papers,
            Issued = papers,
            Returned = papers,
            NamingSomebody = random.Next(4) == 0 ? random.NextInt64(papers) : null,
        };
    }

    private static ApprovalTally Votes(ContestState.BallotDue due, Random random, long papers, string batch)
    {
        long voided = random.Next(2) * random.NextInt64((papers / 2) + 1);
        long valid = papers - voided;
        Int128 left = (Int128)valid * Math.Min(due.PaperRule.MaxMarks, due.Slate.Count);
        long[] votes = new long[due.Slate.Count];
        for (int i = 0; i < votes.Length; i++)
        {
            long most = (long)Int128.Min(valid, left);
            votes[i] = random.Of([0, most / 2, most, random.NextInt64(most < long.MaxValue ? most + 1 : most), Math.Min(most, valid / 2)]);
            left -= votes[i];
        }

        return ApprovalTally.FromTotals(new BatchId(batch), papers, voided, votes, new long[votes.Length], []);
    }
}
