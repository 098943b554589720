using ElectionRules.Ballots;
using ElectionRules.Formats.Scenarios;
using ElectionRules.Nominations;
using ElectionRules.Rounds;
using ElectionRules.Statutes.China;
using ElectionRules.Tallying;
using ElectionRules.TestSupport;
using NodaTime;

namespace ElectionRules.Formats.Tests.Reports;

/// <summary>Plays contests at random by every book, with few voters, so that ties, halves, refusals and reruns are common.</summary>
internal sealed class RandomContests(int seed)
{
    private const int MostSteps = 9;

    private static readonly ChinaRuleBooks Books = new(Readings.Cautious);

    private static readonly RuleBook[] Versions =
    [
        .. new[]
        {
            Books.DeputiesDirect, Books.DeputiesDirectByElection, Books.DeputiesByCongress, Books.CountyChief, Books.Procurator,
            Books.CountyDeputyPosts, Books.StandingCommittee, Books.TownshipChief, Books.TownshipDeputyPosts, Books.OfficersByElection,
            Books.PartyCountyDelegates, Books.PartyCountyCommittee, Books.PartyCountyStandingCommittee, Books.PartyCountySecretaries,
            Books.PartyTownshipCommittee, Books.PartyTownshipSecretaries, Books.CppccOfficers,
        }.SelectMany(series => series.Versions),
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
        switch (random.Next(12))
        {
            case 0 when ballot.Slate.Count > 1 && ballot.Kind != BallotKind.Preselection:
                return ballot.Strike(ballot.Slate[random.Next(ballot.Slate.Count)].Id);
            case 1 when ballot.Slate.Count > ballot.Band.Least:
                ballot = ballot.Shorten((int)ballot.Band.Least);
                break;
            default:
                break;
        }

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
        Candidate[] writeIns = ballot.PaperRule.WriteIns == WriteInRule.Forbidden ? [] : [Person(), Person()];
        ApprovalTally tally = random.Next(3) == 0 ? Totals(ballot, papers, writeIns.Length) : Papers(ballot, papers, writeIns.Length);
        return ballot.Count(turnout, tally, writeIns);
    }

    private ApprovalTally Papers(ContestState.BallotDue ballot, long papers, int writeIns)
    {
        ApprovalBatchBuilder builder = new(new BatchId($"batch-{ballot.Number}"), ballot.Slate.Count);
        int favourites = random.Next(1, ballot.Slate.Count + 1);
        for (long i = 0; i < papers; i++)
        {
            int[] order = [.. Enumerable.Range(0, random.Next(3) == 0 ? ballot.Slate.Count : favourites)];
            random.Shuffle(order);
            int approvals = Math.Min(order.Length, random.Next(ballot.Seats + (random.Next(12) == 0 ? 2 : 1)));
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

    private ApprovalTally Totals(ContestState.BallotDue ballot, long papers, int writeIns)
    {
        long voided = random.Next(3) == 0 ? random.Next((int)papers + 1) : 0;
        long valid = papers - voided;
        long[] votes = [.. ballot.Slate.Select(_ => random.Next(3) == 0 ? valid : random.NextInt64(valid + 1))];
        long[] against = [.. votes.Select(count => random.NextInt64(valid - count + 1))];
        WriteInVotes[] written = [.. Enumerable.Range(0, writeIns).Select(code => new WriteInVotes(code, random.Next(3) == 0 ? random.NextInt64(valid + 1) : 0))];
        return ApprovalTally.FromTotals(new BatchId("totals"), papers, voided, votes, against, written);
    }

    private ContestState Decide(ContestState.DecisionDue due)
    {
        DecisionOption option = due.Options[random.Next(due.Options.Count)];
        bool isNamed = option.Choice is Choice.Persons or Choice.AgreedSlate;
        int count = !isNamed ? 0 : due.Places > 0 ? due.Places : random.Next(1, due.Candidates.Count + 1);
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
