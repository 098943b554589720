using ElectionRules.Ballots;
using ElectionRules.Formats.Scenarios;
using ElectionRules.Nominations;
using ElectionRules.Rounds;
using ElectionRules.Statutes.Assemblies;
using ElectionRules.Statutes.China;
using ElectionRules.Tallying;
using ElectionRules.TestSupport;
using NodaTime;

namespace ElectionRules.Formats.Tests.Reports;

/// <summary>Plays contests at random by every book, with few voters, so that ties, halves, refusals and reruns are common.</summary>
internal sealed class RandomContests(int seed)
{
    private const int MostSteps = 9;

    private static readonly RuleBook[] Versions =
    [
        .. new ChinaRuleBooks(Readings.Cautious).All
            .Concat(new AssemblyRuleBooks(new AssemblyReadings { OnlyCandidate = OnlyCandidate.MoreForThanAgainst }).All)
            .SelectMany(series => series.Versions),
    ];

    private readonly Random random = new(seed);

    private int persons;

    public ScenarioResult Scenario(int contests)
    {
        ContestResult[] played = [.. Enumerable.Range(0, contests).Select(Contest).OrderBy(contest => contest.Date)];
        return new ScenarioResult
        {
            Title = LocalizedText.Same($"Played at random, seed {seed}"),
            Calendar = new DateInterval(played[0].Date, played[^1].Date),
            Readings = [],
            Jurisdictions = [],
            Bodies = [],
            Contests = [.. played],
            Milestones = [],
            Measures = [],
            Sections = [],
            Warnings = [],
        };
    }

    private ContestResult Contest(int number)
    {
        RuleBook book = Versions[number % Versions.Length];
        return new ContestResult
        {
            Id = new ContestId($"contest-{number}"),
            OfficeId = new OfficeId("office"),
            Office = book.Name,
            Body = new ScenarioBody(new BodyId("body"), "body", LocalizedText.Same("Body"), new JurisdictionId("place"), 40),
            Date = book.InForce.From,
            State = Play(Opening(book)),
        };
    }

    private ContestState Opening(RuleBook book)
    {
        int seats = random.Next(1, 5);
        MarginBand band = book.Ballots[0].Margin.Value.For(seats);
        ContestTerms terms = new(book, seats)
        {
            UnitsPerVote = random.Next(4) == 0 ? 4 : 1,
            FixedCandidates = random.Next(4) == 0 ? (int)band.Least + random.Next(-1, 3) : null,
        };
        return Rounds.Contest.Open(terms, Slate(Near(band)));
    }

    private ContestState Play(ContestState state)
    {
        for (int step = random.Next(1, MostSteps); step > 0 && state is not ContestState.Concluded; step--)
        {
            state = state switch
            {
                ContestState.BallotDue ballot => Vote(ballot),
                ContestState.NominationsDue nominations => nominations.Nominate(Slate(Near(nominations.Band))),
                ContestState.DecisionDue decision => Decide(decision),
                _ => state,
            };
        }

        return state;
    }

    private ContestState Vote(ContestState.BallotDue ballot)
    {
        int step = random.Next(12);
        if (step == 0 && ballot.Slate.Count > 1)
        {
            return ballot.Strike(ballot.Slate[random.Next(ballot.Slate.Count)].Id, (FallCause)random.Next(1, 4));
        }

        return Hold(step == 1 ? Shortened(ballot) : ballot);
    }

    private ContestState Hold(ContestState.BallotDue ballot)
    {
        if (ballot.Rule.InEachHouse)
        {
            (Turnout turnout, long papers) = Came();
            (Turnout other, long otherPapers) = Came();
            return ballot.CountByHouse(
                new HouseCount(LocalizedText.Same("Lower"), turnout, Totals(ballot, "lower", papers, writeIns: 0)),
                new HouseCount(LocalizedText.Same("Upper"), other, Totals(ballot, "upper", otherPapers, writeIns: 0)));
        }

        (Turnout all, long cast) = Came();
        Candidate[] writeIns = ballot.PaperRule.WriteIns == WriteInRule.Forbidden
            ? []
            : [.. ballot.Contest.Elected.Select(winner => winner.Candidate).Take(1), Person(), Person()];
        ApprovalTally tally = random.Next(3) == 0 ? Totals(ballot, "totals", cast, writeIns.Length) : Papers(ballot, cast, writeIns.Length);
        return ballot.Count(all with { NamingSomebody = tally.NamingSomebody ?? Naming(tally) }, tally, writeIns);
    }

    // Totals do not say how many papers name somebody; at least as many as the votes of any one person.
    private static long Naming(ApprovalTally tally) =>
        Enumerable.Range(0, tally.CandidateCount).Select(tally.For).Concat(tally.WriteIns.Select(written => written.Votes)).DefaultIfEmpty(0).Max();

    private static ContestState.BallotDue Shortened(ContestState.BallotDue ballot)
    {
        try
        {
            return ballot.Shorten((int)ballot.Band.Least);
        }
        catch (ArgumentOutOfRangeException)
        {
            return ballot;
        }
    }

    private (Turnout Turnout, long Papers) Came()
    {
        long whole = random.Next(6, 25);
        long present = whole - (random.Next(3) == 0 ? random.Next((int)whole) : random.Next(2));
        long papers = Math.Max(0, present + (random.Next(15) == 0 ? 1 : -random.Next(2)));
        Turnout turnout = new()
        {
            WholeBody = whole,
            Registered = whole,
            Entitled = whole,
            Present = present,
            Participants = present,
            Issued = present,
            Returned = random.Next(2) == 0 ? papers : null,
        };
        return (turnout, papers);
    }

    private ApprovalTally Papers(ContestState.BallotDue ballot, long papers, int writeIns)
    {
        ApprovalBatchBuilder builder = new(new BatchId($"batch-{ballot.Number}"), ballot.Slate.Count);
        int favourites = random.Next(ballot.Slate.Count) + 1;
        for (long i = 0; i < papers; i++)
        {
            int[] order = [.. Enumerable.Range(0, Math.Min(ballot.Slate.Count, random.Next(3) == 0 ? ballot.Slate.Count : favourites))];
            random.Shuffle(order);
            int most = random.Next(12) == 0 ? ballot.PaperRule.MaxMarks + 1 : ballot.PaperRule.MaxMarks;
            int approvals = Math.Min(order.Length, random.Next(most + 1));
            int[] written = writeIns > 0 && random.Next(4) == 0 ? [random.Next(writeIns)] : [];
            if (random.Next(20) == 0)
            {
                builder.AddVoid(VoidReason.Unreadable);
            }
            else
            {
                builder.Add(order.AsSpan(0, approvals), order.AsSpan(approvals, random.Next(order.Length - approvals + 1)), written);
            }
        }

        return TallyEngine.Count(builder.Build(), ballot.PaperRule);
    }

    private ApprovalTally Totals(ContestState.BallotDue ballot, string batch, long papers, int writeIns)
    {
        long voided = random.Next(3) == 0 ? random.NextInt64(papers + 1) : 0;
        long valid = papers - voided;
        long room = valid * ballot.PaperRule.MaxMarks;
        long[] votes = [.. ballot.Slate.Select(_ => Draw(valid, ref room))];
        long[] against = [.. votes.Select(count => random.NextInt64(valid - count + 1))];
        WriteInVotes[] written = [.. Enumerable.Range(0, writeIns).Select(code => new WriteInVotes(code, random.Next(3) == 0 ? Draw(valid, ref room) : 0))];
        return ApprovalTally.FromTotals(new BatchId(batch), papers, voided, votes, against, written);
    }

    private long Draw(long valid, ref long room)
    {
        long votes = Math.Min(room, random.Next(3) == 0 ? valid : random.NextInt64(valid + 1));
        room -= votes;
        return votes;
    }

    private ContestState Decide(ContestState.DecisionDue due)
    {
        DecisionOption option = due.Options[random.Next(due.Options.Count)];
        bool isNamed = option.Choice is Choice.Persons or Choice.AgreedSlate or Choice.Approve;
        int count = !isNamed ? 0 : due.Places > 0 ? due.Places : random.Next(due.Candidates.Count + 1);
        PersonId[] chosen = [.. due.Candidates.Select(candidate => candidate.Id)];
        random.Shuffle(chosen);
        return due.Decide(new Decision(option.Choice, "drawn at random")
        {
            Persons = [.. chosen.Take(count)],
            ConsentingVotes = option.Consent is null ? null : random.Next(20),
            ConsentBase = option.Consent is null ? null : 20,
        });
    }

    private int Near(MarginBand band) => (int)Math.Max(1, band.Least + random.Next(-1, 4) - (random.Next(2) == 0 ? 1 : 0));

    private Slate Slate(int count) => Nominations.Slate.Of(Enumerable.Range(0, count).Select(_ => Person()));

    private Candidate Person() => Candidate.Of($"p{++persons}", $"Person {persons}");
}
