using System.Globalization;
using ElectionRules.Law;
using ElectionRules.Rounds;
using NodaTime.Text;

namespace ElectionRules.TestSupport.RuleBooks;

/// <summary>
/// One figure of a procedure of several ballots as a row of a file, written from the survey of the rules and not from the
/// code, and whether a book keeps to it.
/// </summary>
/// <remarks>
/// <code>
/// source  SET DAYS: INSTRUMENT | ARTICLE | seen, secondary or memory
/// days    SET: FIRST to LAST, FIRST on        each version
/// wins    SET DAYS ballot=N: LEAST of SIZE BASE        the least that elects; every other base is set to mislead; "any-size" where a number is asked
/// houses  SET DAYS ballot=N: LEAST of SIZE and LEAST of SIZE BASE
/// most    SET DAYS ballot=N: most votes       two votes against one elect, and one against none
/// quorum  SET DAYS ballot=N: LEAST of SIZE
/// course  SET DAYS from=C: 4; open 4; 2; vacant        who stands, ballot after ballot, while nobody is elected
/// voters  SET DAYS ballot=N to=M: WHO         who votes, where that changes; "the same" where it does not
/// paper   SET DAYS ballot=N to=M: HOW MANY, WHOM   how many a paper may name, and who may be named, in ballots N to M
/// stand   SET DAYS ballot=N: 1 or more        how many candidates there may be
/// case    SET DAYS: VOTES → STATE; …          ballots and what follows each; candidates are A, B, C … in the order of the paper
/// </code>
/// A year stands for its 10 June. <c>from=C</c> candidates stand at first; <c>joined=C</c> stand once nominations are open; <c>seats=S</c> are to be filled; the ballots before
/// ballot N elect nobody. A base that is named (<c>members=120</c>) has that size.
/// </remarks>
public sealed record Clause
{
    private readonly string[] head;
    private readonly string words;

    private Clause(string text, string source)
    {
        int colon = text.IndexOf(": ", StringComparison.Ordinal);
        head = text[..colon].Split(' ', StringSplitOptions.RemoveEmptyEntries);
        words = text[(colon + 2)..].Trim();
        Text = string.Join(' ', head) + ": " + words;
        Source = source;
    }

    /// <summary>Gets the row.</summary>
    public string Text { get; }

    /// <summary>Gets the instrument, the article and how it is known, from the row above that names them.</summary>
    public string Source { get; }

    /// <summary>Gets the kind of the row.</summary>
    public string Kind => head[0];

    /// <summary>Gets the id of the series of books that the row is about.</summary>
    public string BookId => "assemblies/" + head[1];

    private IEnumerable<NodaTime.LocalDate> Days => head[2].Split(',').Select(day =>
        day.Length == 4 ? new NodaTime.LocalDate(Number(day), 6, 10) : LocalDatePattern.Iso.Parse(day).Value);

    private int Ballot => Option("ballot", 1);

    private int LastBallot => Option("to", Ballot);

    private int Candidates => Option("from", 3);

    private int Seats => Option("seats", 1);

    private IReadOnlyDictionary<string, long> Sizes => head.Skip(3).Select(option => option.Split('='))
        .Where(option => option[0] is not ("ballot" or "to" or "from" or "joined" or "seats"))
        .ToDictionary(option => option[0], option => long.Parse(option[1], CultureInfo.InvariantCulture), StringComparer.Ordinal);

    /// <summary>Reads the rows of a file; what follows # is not read.</summary>
    public static IReadOnlyList<Clause> ReadAll(string path)
    {
        List<Clause> clauses = [];
        string source = "";
        foreach (string line in File.ReadLines(path).Select(line => line.Split('#')[0].Trim()).Where(line => line.Length > 0))
        {
            source = line.StartsWith("source ", StringComparison.Ordinal) ? line[(line.IndexOf(": ", StringComparison.Ordinal) + 2)..] : source;
            clauses.Add(new(line, source));
        }

        return clauses;
    }

    /// <summary>Says where a series does not keep to the row; null where it does.</summary>
    public string? Failure(RuleBookSeries series)
    {
        try
        {
            return head[0] == "days" ? Differs(VersionsOf(series)) : Days.Select(day => FailureIn(series.On(day))).FirstOrDefault(failure => failure is not null);
        }
        catch (Exception exception) when (exception is ArgumentException or InvalidOperationException or InvalidCastException)
        {
            return $"{Text} ({Source}): {exception.Message}";
        }
    }

    /// <summary>Returns the row.</summary>
    public override string ToString() => Text;

    private string? FailureIn(RuleBook book) => head[0] switch
    {
        "source" => Differs(SourceOf(book)),
        "wins" => Boundaries().Select(row => Boundary(votes => Reach(book).Elects(row.Base, row.Size, votes, Sizes), row.Least)).FirstOrDefault(Fails),
        "houses" => Houses(book),
        "most" => Reach(book).MostVotesElect() ? null : Differs("not most votes"),
        "quorum" => Boundaries().Select(row => Boundary(present => Reach(book).Stands(row.Size, present), row.Least)).FirstOrDefault(Fails),
        "course" => Assembly.Open(book, Seats, Candidates).Follow(words) is { } found ? Differs(found) : null,
        "case" => Assembly.Open(book, Seats, Candidates).Play(words, Sizes) is { } found ? Differs(found) : null,
        "voters" => InBallots(book, Voters),
        "paper" => InBallots(book, due => Differs(Assembly.PaperOf(due))),
        "stand" => Differs(BandOf(Reach(book).Due)),
        _ => throw new InvalidOperationException($"What is \"{head[0]}\"?"),
    };

    private Assembly Reach(RuleBook book) => Reach(book, Ballot);

    private Assembly Reach(RuleBook book, int ballot) => (Assembly.Open(book, Seats, Candidates) with { Joined = Option("joined", 0) }).Reach(ballot);

    private string? InBallots(RuleBook book, Func<ContestState.BallotDue, string?> fails) => Enumerable.Range(Ballot, LastBallot - Ballot + 1)
        .Select(ballot => fails(Reach(book, ballot).Due)).FirstOrDefault(Fails);

    private string? Differs(string found) => found == words ? null : $"{Text} ({Source}): {found}";

    private static bool Fails(string? failure) => failure is not null;

    private string? Boundary(Func<long, bool> passes, long least) =>
        !passes(least) ? Differs($"{least} is not enough") : passes(least - 1) ? Differs($"{least - 1} is enough") : null;

    private IEnumerable<(long Least, long Size, string Base)> Boundaries()
    {
        string[] parts = words.Split(", ");
        string name = parts[^1].Split(' ')[^1];
        return parts.Select(part => part.Split(' ')).Select(part => (
            long.Parse(part[0], CultureInfo.InvariantCulture), long.Parse(part[2], CultureInfo.InvariantCulture), name));
    }

    private string? Houses(RuleBook book)
    {
        string[] row = words.Split(' ');
        (long Least, long Size) first = (Number(row[0]), Number(row[2]));
        (long Least, long Size) second = (Number(row[4]), Number(row[6]));
        bool Elects(long left, long right) => Reach(book).Elects(row[7], first.Size, left, second.Size, right);
        return Elects(first.Least, second.Least) && !Elects(first.Least - 1, second.Least) && !Elects(first.Least, second.Least - 1)
            ? null
            : Differs("another number in a house");
    }

    private string? Voters(ContestState.BallotDue due)
    {
        string found = due.Rule.Electorate?.Value.English ?? "the same";
        return found.Contains(words, StringComparison.OrdinalIgnoreCase) ? null : Differs(found);
    }

    private static string VersionsOf(RuleBookSeries series) => string.Join(", ", series.Versions.Select(book =>
        LocalDatePattern.Iso.Format(book.InForce.From) + (book.InForce.To is { } to ? " to " + LocalDatePattern.Iso.Format(to) : " on")));

    private static string SourceOf(RuleBook book)
    {
        Citation by = book.Ballots[0].Margin.Citation;
        string known = by.Content switch { Evidence.TextSeen => "seen", Evidence.Secondary => "secondary", _ => "memory" };
        return $"{by.Instrument.Name.English} | {by.Article} | {known}";
    }

    private static string BandOf(ContestState.BallotDue due) => due.Band switch
    {
        { Most: null } band => $"{band.Least} or more",
        { Most: long most } band when most == band.Least => $"{band.Least}",
        { } band => $"{band.Least} to {band.Most}",
    };

    private int Option(string name, int otherwise) =>
        head.Skip(3).FirstOrDefault(option => option.StartsWith(name + "=", StringComparison.Ordinal)) is { } found ? Number(found[(name.Length + 1)..]) : otherwise;

    private static int Number(string text) => int.Parse(text, CultureInfo.InvariantCulture);
}
