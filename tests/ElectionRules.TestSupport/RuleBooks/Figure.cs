using System.Globalization;
using ElectionRules.Nominations;
using ElectionRules.Rounds;
using NodaTime;

namespace ElectionRules.TestSupport.RuleBooks;

/// <summary>
/// One figure of the law as a line of a file, and whether contests keep to it on both sides of the boundary. The line is
/// written from the law, not from the code.
/// </summary>
/// <remarks>
/// <code>
/// days       BOOK FIRST-DAY...                the first day of each version; "until DAY" where the last has ended
/// candidates BOOK YEARS BALLOT SEATS=LEAST-MOST...   how many may stand; "+" for no upper end
/// poll       BOOK YEARS BALLOT LEAST/SIZE     the least count that makes a quorum or a turnout
/// votes      BOOK YEARS BALLOT LEAST/SIZE     the least votes that elect
/// consent    BOOK YEARS BALLOT LEAST/SIZE     the least consent by which missing seats are given up
/// course     BOOK YEARS KIND... END           which ballots follow while nobody has votes enough
/// </code>
/// A ballot is 0 (the preselection), 1 (the first) or 2 (the next). A year stands for its 10 June; a whole date may stand in its place.
/// </remarks>
public sealed record Figure(string Text, string BookId)
{
    private const int Plenty = 4;

    private string[] Words => Text.Split(' ', StringSplitOptions.RemoveEmptyEntries);

    private IEnumerable<LocalDate> Days => Words[2].Split(',').Select(day => day.Length == 4 ? new LocalDate(Number(day), 6, 10) : Day(day));

    private int Ballot => Number(Words[3]);

    /// <summary>Reads the lines of a file; empty lines and those after # are not read.</summary>
    public static IReadOnlyList<Figure> ReadAll(string path) =>
    [
        .. File.ReadLines(path).Select(line => line.Split('#')[0].Trim()).Where(line => line.Length > 0)
            .Select(line => new Figure(line, line.Split(' ', StringSplitOptions.RemoveEmptyEntries)[1])),
    ];

    /// <summary>Says where a series does not keep to the figure; null where it does everywhere.</summary>
    public string? Failure(RuleBookSeries series)
    {
        try
        {
            return Failures(series).FirstOrDefault();
        }
        catch (Exception exception) when (exception is ArgumentException or InvalidOperationException or InvalidCastException)
        {
            return $"{Text}: {exception.Message}";
        }
    }

    /// <summary>Returns the text.</summary>
    public override string ToString() => Text;

    private IEnumerable<string> Failures(RuleBookSeries series) => Words[0] switch
    {
        "days" => FirstDays(series),
        "candidates" => Days.SelectMany(day => Words.Skip(4).SelectMany(band => Candidates(series.On(day), band))),
        "course" => Days.SelectMany(day => Course(series.On(day))),
        "poll" => Days.SelectMany(day => Boundary(size => count => Poll(series.On(day), size, count))),
        "votes" => Days.SelectMany(day => Boundary(size => count => Votes(series.On(day), size, count))),
        "consent" => Days.SelectMany(day => Boundary(size => count => Consent(series.On(day), size, count))),
        _ => throw new InvalidOperationException($"Unknown figure: {Text}"),
    };

    private IEnumerable<string> FirstDays(RuleBookSeries series)
    {
        string[] words = Words;
        int until = Array.IndexOf(words, "until");
        LocalDate[] firsts = [.. words[2..(until < 0 ? words.Length : until)].Select(Day)];
        for (int i = 0; i < firsts.Length; i++)
        {
            bool starts = series.Find(firsts[i]) is RuleBookFinding.InForce found && found.Book.InForce.From == firsts[i];
            bool follows = series.Find(firsts[i].PlusDays(-1)) is RuleBookFinding.InForce == i > 0;
            if (!starts || !follows)
            {
                yield return $"{Text}: {firsts[i]}";
            }
        }

        LocalDate last = until < 0 ? firsts[^1].PlusYears(500) : Day(words[until + 1]);
        if (series.Versions.Count != firsts.Length || series.Find(last) is not RuleBookFinding.InForce
            || (until >= 0 && series.Find(last.PlusDays(1)) is RuleBookFinding.InForce))
        {
            yield return $"{Text}: {series.Versions.Count} versions to {last}";
        }
    }

    private IEnumerable<string> Candidates(RuleBook book, string band)
    {
        string[] parts = band.Split('=', '-', '+');
        int seats = Number(parts[0]);
        int least = Number(parts[1]);
        int? most = band.EndsWith('+') ? null : Number(parts[^1]);
        if (Ballot == 2)
        {
            // Nobody is elected in the first ballot, so that as many seats are left.
            ContestState.BallotDue second = Next(Fail(First(book, seats)));
            bool same = second.Band.Least == least && second.Band.Most == most;
            return same ? [] : [$"{Text}: {book}: {second.Band}"];
        }

        bool enough = seats > least - 1 || Open(book, seats, least - 1) is ContestState.NominationsDue;
        bool stands = Open(book, seats, least) is ContestState.BallotDue { Kind: not BallotKind.Preselection };
        bool all = Open(book, seats, most ?? (least + 20)) is ContestState.BallotDue { Kind: not BallotKind.Preselection };
        bool many = most is null || Open(book, seats, most.Value + 1) is not ContestState.BallotDue { Kind: not BallotKind.Preselection };
        return enough && stands && all && many ? [] : [$"{Text}: {book}"];
    }

    private IEnumerable<string> Course(RuleBook book)
    {
        List<string> kinds = [];
        ContestState state = First(book, 1);
        while (state is ContestState.BallotDue due && kinds.Count < Plenty)
        {
            kinds.Add(due.Kind.ToString());
            state = Fail(due);
            if (state is ContestState.DecisionDue choice && choice.Options.Any(option => option.Choice == Choice.AnotherBallot))
            {
                state = choice.Decide(new Decision(Choice.AnotherBallot, "record"));
            }
        }

        kinds.Add(state switch
        {
            ContestState.Concluded done => done.Ending.ToString(),
            ContestState.DecisionDue choice => string.Join('|', choice.Options.Select(option => option.Choice)),
            ContestState.NominationsDue => "Nominations",
            _ => "…",
        });
        string found = string.Join(' ', kinds);
        return found == string.Join(' ', Words.Skip(3)) ? [] : [$"{Text}: {book}: {found}"];
    }

    private IEnumerable<string> Boundary(Func<long, Func<long, bool>> passes)
    {
        foreach (string boundary in Words.Skip(4))
        {
            long least = long.Parse(boundary.Split('/')[0], CultureInfo.InvariantCulture);
            long size = long.Parse(boundary.Split('/')[1], CultureInfo.InvariantCulture);
            if (!passes(size)(least) || passes(size)(least - 1))
            {
                yield return $"{Text}: {boundary}";
            }
        }
    }

    private bool Poll(RuleBook book, long size, long measured)
    {
        ContestState.BallotDue due = At(book);
        Turnout turnout = All(size) with { Present = measured, Participants = measured, Issued = measured, Returned = measured, NamingSomebody = measured };
        return due.Count(turnout, TestSupport.Votes.For(measured, new long[due.Slate.Count])).Contest.Ballots.Last().Stood;
    }

    private bool Votes(RuleBook book, long size, long votes)
    {
        ContestState.BallotDue due = At(book);
        ContestState after = Count(due, size, votes);
        return due.Kind == BallotKind.Preselection
            ? after.Contest.Ballots.Last().Results.Any(result => result.Standing == CandidateStanding.Elected)
            : after.Contest.Elected.Count > 0;
    }

    private bool Consent(RuleBook book, long size, long votes)
    {
        // One of three seats is filled: seats cannot be given up down to none.
        ContestState afterFirst = Count(First(book, 3), 1_200, 1_200);
        ContestState.DecisionDue question = (ContestState.DecisionDue)(Ballot == 1 ? afterFirst : Fail(Next(afterFirst)));
        return question.Decide(new Decision(Choice.ReduceSeats, "record") { ConsentingVotes = votes, ConsentBase = size })
            is not ContestState.DecisionDue { Kind: DecisionKind.Shortfall };
    }

    private ContestState.BallotDue At(RuleBook book) => Ballot switch
    {
        0 => Narrowed(Contest.Open(new ContestTerms(book, 1) { FixedCandidates = 1 }, Names(2))),
        1 => First(book, 1),
        _ => Next(Fail(First(book, 1))),
    };

    private static ContestState.BallotDue Narrowed(ContestState state) =>
        (ContestState.BallotDue)(state is ContestState.DecisionDue question ? question.Decide(new Decision(Choice.Preselection, "record")) : state);

    private static ContestState.BallotDue First(RuleBook book, int seats) =>
        (ContestState.BallotDue)Open(book, seats, checked((int)book.Ballots[0].Margin.Value.For(seats).Least));

    private static ContestState.BallotDue Next(ContestState state) =>
        (ContestState.BallotDue)(state is ContestState.DecisionDue question ? question.Decide(new Decision(Choice.AnotherBallot, "record")) : state);

    private static ContestState Open(RuleBook book, int seats, int candidates) => Contest.Open(book, seats, Names(candidates));

    private static Slate Names(int count) => TestSupport.Votes.Slate([.. Enumerable.Range(1, count).Select(number => string.Create(CultureInfo.InvariantCulture, $"P{number}"))]);

    private static ContestState Fail(ContestState.BallotDue due) => Count(due, 1_200, 1);

    /// <summary>The first candidate has some votes, the others none; everybody came.</summary>
    private static ContestState Count(ContestState.BallotDue due, long size, long votes) =>
        due.Count(All(size), TestSupport.Votes.For(size, [votes, .. new long[due.Slate.Count - 1]]));

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

    private static int Number(string text) => int.Parse(text, CultureInfo.InvariantCulture);

    private static LocalDate Day(string text) => NodaTime.Text.LocalDatePattern.Iso.Parse(text).Value;
}
