using System.Globalization;
using ElectionRules.Nominations;
using ElectionRules.Rounds;
using ElectionRules.Tallying;

namespace ElectionRules.TestSupport.RuleBooks;

/// <summary>A contest of made-up candidates A, B, C … that is led through a book, for <see cref="Clause"/>.</summary>
internal sealed record Assembly(ContestState State, Slate Names)
{
    /// <summary>How many stand at least where nominations are open.</summary>
    public int Joined { get; init; }

    /// <summary>Papers of a ballot in which nobody has enough.</summary>
    private const long Crowd = 6_000;

    /// <summary>How far a base that is not meant lies above the one that is.</summary>
    private const long Far = 10_000;

    public ContestState.BallotDue Due => (ContestState.BallotDue)Nominated().State;

    public static Assembly Open(RuleBook book, int seats, int candidates)
    {
        Slate names = Votes.Slate([.. Enumerable.Range(0, candidates).Select(number => ((char)('A' + number)).ToString())]);
        return new(Contest.Open(book, seats, names), names);
    }

    /// <summary>The ballot of that number, after ballots in which nobody is elected.</summary>
    public Assembly Reach(int ballot)
    {
        Assembly at = Nominated();
        while (at.State.Contest.Ballots.Count() < ballot - 1)
        {
            at = (at with { State = Failed(at.Due) }).Chosen().Nominated();
        }

        return at;
    }

    /// <summary>Whether the first candidate is elected with so many votes, of a base of that size; other bases would say otherwise.</summary>
    public bool Elects(string name, long size, long votes, IReadOnlyDictionary<string, long> given)
    {
        ContestState.BallotDue due = Due;
        string[] order = ["members", "entitled", "present", "voting", "papers", "nonblank", "votes"];
        int meant = name switch { "registered" => 1, "for-and-against" => order.Length, "any-size" => -1, _ => Array.IndexOf(order, name) };
        long Of(int place) => given.TryGetValue(order[place], out long known) ? known : (place == meant && name != "registered") || (name == "any-size" && place < 6) ? size : place <= meant ? size + Far : votes;

        long named = name is "for-and-against" ? votes : Of(6);
        long papers = Math.Max(Of(4), named);
        long spoilt = name == "nonblank" ? size - named : (papers - named) / 2;
        long[] against = new long[due.Slate.Count];
        against[0] = name == "for-and-against" ? size - votes : 0;
        Turnout turnout = new()
        {
            WholeBody = Math.Max(Of(0), Of(2)),
            Registered = given.TryGetValue("registered", out long roll) ? roll : name == "registered" ? size : Math.Max(size, papers) + Far,
            Entitled = Math.Max(Of(1), Of(2)),
            Present = Of(2),
            Participants = Of(3),
            Issued = papers,
            Returned = papers,
            NamingSomebody = named,
        };
        return Elected(due.Count(turnout, Votes.Totals(papers, spoilt, [votes, .. new long[due.Slate.Count - 1]], against)));
    }

    /// <summary>Whether the first candidate is elected with so many votes in each of two houses.</summary>
    public bool Elects(string name, long firstSize, long first, long secondSize, long second)
    {
        ContestState.BallotDue due = Due;
        return Elected(due.CountByHouse(House("first", firstSize, first), House("second", secondSize, second)));

        HouseCount House(string house, long size, long votes) => new(
            LocalizedText.Same(house),
            new Turnout { WholeBody = name == "members" ? size : size + Far, Present = name == "present" ? size : votes },
            ApprovalTally.FromTotals(new Ballots.BatchId(house), size + Far, 0, [votes, .. new long[due.Slate.Count - 1]], new long[due.Slate.Count], []));
    }

    public bool MostVotesElect()
    {
        ContestState.BallotDue due = Due;
        Turnout huge = All(Crowd);
        long[] rest = new long[due.Slate.Count - 1];
        return Elected(due.Count(huge, Votes.For(Crowd, [1, .. rest]))) && !Elected(due.Count(huge, Votes.For(Crowd, [0, .. rest])))
            && (rest.Length == 0 || Elected(due.Count(huge, Votes.For(Crowd, [2, .. rest.Select(_ => 1L)]))));
    }

    /// <summary>Whether a ballot stands with so many present.</summary>
    public bool Stands(long members, long present)
    {
        Turnout turnout = All(present) with { WholeBody = members, Entitled = members + Far, Registered = members + Far };
        return Due.Count(turnout, Votes.For(present, new long[Due.Slate.Count])).Contest.Ballots.Last().Stood;
    }

    /// <summary>Goes through ballots that elect nobody; says where somebody else stands than the words have it, null where nowhere.</summary>
    public string? Follow(string words)
    {
        Assembly at = this;
        List<string> found = [];
        foreach (string token in words.Split("; ").SelectMany(Repeated))
        {
            if (token == "…")
            {
                return null;
            }

            found.Add(at.Place());
            if (token.StartsWith("choose ", StringComparison.Ordinal) && at.State is ContestState.DecisionDue question)
            {
                Choice choice = token == "choose another" ? Choice.AnotherBallot : Choice.NextRule;
                at = at with { State = question.Decide(new Decision(choice, "record")) };
            }
            else if (found[^1] != token)
            {
                return string.Join("; ", found);
            }
            else if (at.State is not ContestState.Concluded)
            {
                at = at with { State = Failed(at.Due) };
            }
        }

        return null;
    }

    /// <summary>Plays ballots; says what followed one that the words have otherwise, null where none.</summary>
    public string? Play(string words, IReadOnlyDictionary<string, long> given)
    {
        Assembly at = this;
        foreach (string[] step in words.Split("; ").SelectMany(Repeated).Select(step => step.Split(" → ")))
        {
            bool paper = step[0] == "paper";
            at = paper ? at : at.Step(step[0].Split(' '), given);
            string told = paper ? PaperOf(at.Due) : at.Tell();
            if (told != step[1])
            {
                return $"{step[0]} → {told}";
            }
        }

        return null;
    }

    private static IEnumerable<string> Repeated(string token)
    {
        string[] parts = token.Split("x ", 2);
        return parts.Length == 2 && int.TryParse(parts[0], out int times) ? Enumerable.Repeat(parts[1], times) : [token];
    }

    private Assembly Step(string[] words, IReadOnlyDictionary<string, long> given) => this with
    {
        State = words[0] switch
        {
            "say" => ((ContestState.DecisionDue)State).Decide(new Decision(Choice.Persons, "record") { Persons = [.. words.Skip(1).Select(name => new PersonId(name))] }),
            "choose" => ((ContestState.DecisionDue)State).Decide(new Decision(words[1] == "next" ? Choice.NextRule : Choice.AnotherBallot, "record")),
            "strike" => Due.Strike(new PersonId(words[1]), FallCause.Withdrew),
            "put" when State is ContestState.NominationsDue nominations => nominations.Nominate(Votes.Slate([.. words.Skip(1)])),
            "put" => Contest.Open(State.Contest.Terms, Votes.Slate([.. words.Skip(1)])),
            "nobody" => Failed(Due),
            _ => Counted(Due, words, given),
        },
    };

    private static ContestState Counted(ContestState.BallotDue due, string[] words, IReadOnlyDictionary<string, long> given)
    {
        long[][] votes = [.. words.Where(word => !word.Contains('=', StringComparison.Ordinal)).Select(word => word.Split('-').Select(Number).ToArray())];
        string[][] written = [.. words.Where(word => word.Contains('=', StringComparison.Ordinal)).Select(word => word.Split('='))];
        long named = votes.Sum(vote => vote[0]) + written.Sum(pair => Number(pair[1]));
        long cast = given.GetValueOrDefault("votes", named) + votes.Sum(vote => vote.Length > 1 ? vote[1] : 0);
        if (due.PaperRule.MaxMarks > due.Seats)
        {
            cast = votes.Max(vote => vote.Sum());
        }

        Turnout turnout = All(cast) with
        {
            NamingSomebody = Math.Min(cast, given.GetValueOrDefault("votes", named)),
            WholeBody = Math.Max(cast, given.GetValueOrDefault("members", cast)),
            Entitled = Math.Max(cast, given.GetValueOrDefault("entitled", cast)),
            Registered = Math.Max(cast, given.GetValueOrDefault("registered", cast)),
            Present = Math.Max(cast, given.GetValueOrDefault("present", cast)),
        };
        ApprovalTally tally = Votes.Totals(
            cast, 0, [.. votes.Select(vote => vote[0])], [.. votes.Select(vote => vote.Length > 1 ? vote[1] : 0)],
            [.. written.Select((pair, code) => new WriteInVotes(code, Number(pair[1])))]);
        return due.Count(turnout, tally, [.. written.Select(pair => Candidate.Of(pair[0], pair[0]))]);
    }

    /// <summary>A ballot in which nobody has enough; each who stands has fewer votes than the one before, in a second house more.</summary>
    private static ContestState Failed(ContestState.BallotDue due)
    {
        bool anyVoteElects = due.Rule.Winning.Count == 0 && due.Kind == BallotKind.Election;
        long[] votes = [.. due.Slate.Select((_, place) => anyVoteElects ? 0L : 400 - place)];
        if (due.Rule.InEachHouse)
        {
            long[] other = [.. votes.Reverse()];
            return due.CountByHouse(
                new(LocalizedText.Same("first"), All(Crowd), Votes.For(Crowd, votes)),
                new(LocalizedText.Same("second"), All(Crowd), ApprovalTally.FromTotals(new Ballots.BatchId("second"), Crowd, 0, other, new long[votes.Length], [])));
        }

        return due.Count(All(Crowd), Votes.Totals(Crowd, 0, votes, [.. votes.Select(_ => votes.Length == 1 ? 2_000L : 0)]));
    }

    private Assembly Chosen() => State is ContestState.DecisionDue { Kind: DecisionKind.Shortfall } question
        ? this with { State = question.Decide(new Decision(Choice.NextRule, "record")) }
        : this;

    /// <summary>Whoever may be put forward again is, where nominations are open, and newcomers with them.</summary>
    private Assembly Nominated()
    {
        if (State is not ContestState.NominationsDue nominations)
        {
            return this;
        }

        Slate again = nominations.CarriedOver.Count == 0 ? Names : nominations.CarriedOver;
        IEnumerable<Candidate> newcomers = Enumerable.Range(1, Math.Max(0, Joined - again.Count)).Select(number => Candidate.Of("N" + Text(number), "N" + Text(number)));
        return this with { State = nominations.Nominate(Slate.Of(again.Concat(newcomers))) };
    }

    /// <summary>Says how many a paper may name, and whom.</summary>
    public static string PaperOf(ContestState.BallotDue due)
    {
        string whom = due.PaperRule.WriteIns switch
        {
            Ballots.WriteInRule.Allowed => "anybody",
            Ballots.WriteInRule.OnlyWithVoteAgainst => "anybody with a vote against",
            _ => "candidates",
        };
        bool each = due.PaperRule.MaxMarks == due.Slate.Count && due.Slate.Count > due.Seats;
        return $"{(each ? "each candidate" : due.PaperRule.MaxMarks == 1 ? "1 name" : due.PaperRule.MaxMarks + " names")}, {whom}";
    }

    private string Place() => State switch
    {
        ContestState.BallotDue due => Text(due.Slate.Count),
        ContestState.NominationsDue { CarriedOver.Count: 0 } => "afresh",
        ContestState.NominationsDue open => "open " + Text(open.CarriedOver.Count),
        ContestState.DecisionDue question => "choose " + string.Join(" or ", question.Options.Select(option => option.Choice)),
        ContestState.Concluded { Ending: Ending.NextSession } => "next session",
        _ => State.Contest.Elected.Count > 0 ? "elected" : "vacant",
    };

    private string Tell()
    {
        string elected = State.Contest.Elected.Count > 0 ? Text(State.Contest.Elected.Select(winner => winner.Candidate)) + " elected" : "";
        string then = State switch
        {
            ContestState.BallotDue { Kind: BallotKind.TieBallot } due => "tie ballot " + Text(due.Slate),
            ContestState.BallotDue { Kind: BallotKind.LastPlace } due => "last-place ballot " + Text(due.Slate),
            ContestState.BallotDue due => Text(due.Slate) + " stand",
            ContestState.NominationsDue { CarriedOver.Count: 0 } => "afresh",
            ContestState.NominationsDue open => "open " + Text(open.CarriedOver),
            ContestState.DecisionDue { Kind: DecisionKind.TieForLast } due => "one goes " + Text(due.Candidates),
            ContestState.DecisionDue { Kind: DecisionKind.TieForThePaper } due => "one stands " + Text(due.Candidates),
            ContestState.DecisionDue { Kind: DecisionKind.Tie } due => $"{due.Options[0].Means} {Text(due.Candidates)}",
            ContestState.DecisionDue => Place(),
            _ => State.Contest.SeatsLeft > 0 ? Place() : "",
        };
        return string.Join(", ", new[] { elected, then }.Where(part => part.Length > 0));
    }

    private static bool Elected(ContestState after) => after.Contest.Elected.Any(winner => winner.Candidate.Name == "A");

    private static string Text(IEnumerable<Candidate> candidates) => string.Join(' ', candidates.Select(candidate => candidate.Name));

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static Turnout All(long size) => new()
    {
        WholeBody = size,
        Registered = size,
        Entitled = size,
        Present = size,
        Participants = size,
        Issued = size,
        Returned = size,
        NamingSomebody = size,
    };

    private static long Number(string text) => long.Parse(text, CultureInfo.InvariantCulture);
}
