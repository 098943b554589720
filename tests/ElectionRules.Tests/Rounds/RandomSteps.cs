using ElectionRules.Ballots;
using ElectionRules.Nominations;
using ElectionRules.Rounds;

namespace ElectionRules.Tests.Rounds;

/// <summary>Draws what may happen next to a contest: figures near every threshold, many ties, lists too short and too long.</summary>
internal sealed class RandomSteps(int seed)
{
    private static readonly (int Part, int Whole)[] Shares = [(1, 2), (1, 3), (2, 3), (4, 5), (1, 1), (0, 1), (1, 10)];

    private readonly Random random = new(seed);
    private int persons;

    public ContestStep.Open Open(IReadOnlyList<RuleBook> books)
    {
        RuleBook book = books[random.Next(books.Count)];
        bool forOneOnly = book.Ballots.Any(rule => rule.Kind == BallotKind.Elimination || rule.Eliminations.Count > 0);
        int seats = forOneOnly ? 1 : random.Next(40) switch { < 20 => 1, < 39 => random.Next(2, 6), _ => random.Next(6, 24) };
        MarginBand band = book.Ballots[0].Margin.Value.For(seats);
        ContestTerms terms = new(book, seats)
        {
            FixedCandidates = random.Next(4) == 0 ? (int)NumberWithin(band, spread: 1) : null,
        };
        return new(terms, Nominees(terms.FixedCandidates is int number ? new(number, number, false) : band, []));
    }

    public ContestStep Next(ContestState state) => state switch
    {
        ContestState.NominationsDue due => new ContestStep.Nominate(Nominees(due.Band, due.CarriedOver)),
        ContestState.BallotDue { Slate.Count: > 0 } ballot when random.Next(12) == 0 =>
            new ContestStep.Strike(ballot.Slate[random.Next(ballot.Slate.Count)].Id),
        ContestState.BallotDue ballot => Count(ballot),
        ContestState.DecisionDue due => new ContestStep.Decide(Decide(due)),
        _ => throw new InvalidOperationException($"{state} is at its end."),
    };

    private Candidate Fresh() => Candidate.Of($"p{++persons}", $"Name {persons}");

    private long NumberWithin(MarginBand band, int spread)
    {
        long most = Math.Min(band.Most ?? band.Least + 4, band.Least + 6);
        return Math.Max(0, random.Next(10) switch
        {
            0 => band.Least - 1,
            1 or 2 => most + random.Next(1, 1 + spread),
            _ => random.NextInt64(band.Least, most + 1),
        });
    }

    private Candidate[] Nominees(MarginBand band, IReadOnlyList<Candidate> carriedOver)
    {
        long count = NumberWithin(band, spread: 4);
        List<Candidate> nominees = [.. carriedOver.Where(_ => random.Next(3) > 0).Take((int)count)];
        while (nominees.Count < count)
        {
            nominees.Add(Fresh());
        }

        return [.. nominees];
    }

    private ContestStep.Count Count(ContestState.BallotDue ballot)
    {
        long whole = random.Next(20) switch
        {
            0 => 0,
            < 12 => random.Next(1, 31),
            < 18 => random.Next(1, 2_000),
            18 => random.NextInt64(1, 1L << 40),
            _ => random.NextInt64(1, long.MaxValue / 4),
        };
        long present = random.Next(3) == 0 ? Near(whole, whole) : whole;
        long issued = random.Next(5) == 0 ? Near(present, whole) : present;
        long papers = random.Next(5) switch
        {
            0 => Near(present, whole),
            1 => Math.Min(whole, present + 1),
            _ => Math.Min(present, issued),
        };
        long voids = random.Next(4) == 0 ? random.NextInt64(0, (papers / 4) + 1) : 0;
        long valid = papers - voids;
        Int128 marksLeft = (Int128)ballot.PaperRule.MaxMarks * valid;
        Dictionary<PersonId, (long For, long Against)> votes = [];
        long last = 0;
        foreach (Candidate candidate in ballot.Slate)
        {
            last = Draw(valid, last, whole, present, papers, ref marksLeft);
            votes.Add(candidate.Id, (last, random.Next(3) == 0 ? random.NextInt64(0, valid - last + 1) : 0));
        }

        List<(Candidate Person, long Votes)> written = [];
        if (ballot.PaperRule.WriteIns != WriteInRule.Forbidden && !ballot.Rule.InEachHouse && random.Next(4) == 0)
        {
            Candidate[] elected = [.. ballot.Contest.Elected.Select(winner => winner.Candidate).Take(random.Next(2))];
            foreach (Candidate person in elected.Concat(Enumerable.Range(0, random.Next(1, 3)).Select(_ => Fresh())))
            {
                written.Add((person, Draw(valid, last, whole, present, papers, ref marksLeft)));
            }
        }

        IEnumerable<long> all = [.. votes.Values.Select(vote => vote.For), .. written.Select(name => name.Votes)];
        Turnout turnout = new()
        {
            NamingSomebody = ballot.PaperRule.MaxMarks == 1 ? all.Sum() : random.NextInt64(all.DefaultIfEmpty().Max(), valid + 1),
            WholeBody = whole,
            Registered = whole,
            Entitled = whole,
            Present = present,
            Participants = present,
            Issued = issued,
            Returned = papers,
        };
        return new(turnout, papers, voids, votes, [.. written]);
    }

    /// <summary>A number of votes, often the one drawn before, often beside a threshold, never more than the papers can hold.</summary>
    private long Draw(long valid, long last, long whole, long present, long papers, ref Int128 marksLeft)
    {
        long most = (long)Int128.Min(valid, marksLeft);
        long drawn = random.Next(3) == 0
            ? last
            : Near(new[] { whole, present, papers, valid }[random.Next(4)], whole);
        long votes = Math.Min(drawn, most);
        marksLeft -= votes;
        return votes;
    }

    private long Near(long size, long most)
    {
        (int part, int whole) = Shares[random.Next(Shares.Length)];
        return random.Next(4) == 0
            ? (long)(random.NextInt64(0, long.MaxValue) % ((Int128)most + 1))
            : Math.Clamp((long)((Int128)size * part / whole) + random.Next(-1, 2), 0, most);
    }

    private Decision Decide(ContestState.DecisionDue due)
    {
        DecisionOption option = due.Options[random.Next(due.Options.Count)];
        int count = option.Choice switch
        {
            Choice.Persons => due.Places,
            Choice.AgreedSlate or Choice.Approve => random.Next(due.Candidates.Count + 1),
            _ => 0,
        };
        PersonId[] chosen = [.. due.Candidates.Select(candidate => candidate.Id)];
        random.Shuffle(chosen);
        Decision decision = new(option.Choice, "drawn by the test") { Persons = [.. chosen.Take(count)] };
        return option.Consent is null || random.Next(3) == 0
            ? decision
            : decision with { ConsentingVotes = random.Next(0, 11), ConsentBase = 10 };
    }
}
