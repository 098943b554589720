using ElectionRules.Ballots;
using ElectionRules.Formats.Csv;
using ElectionRules.Formats.Text;
using ElectionRules.Nominations;
using ElectionRules.Rounds;

namespace ElectionRules.Formats.Scenarios;

/// <summary>The CSV files of a scenario: persons, rolls, slates, turnouts, papers and totals, each row with its place.</summary>
internal sealed class ScenarioTables
{
    public static readonly IReadOnlyList<string> Kinds = ["people", "rolls", "slates", "turnouts", "papers", "totals"];

    private readonly ScenarioDocument document;
    private readonly Dictionary<(string Contest, long Nomination), List<Located<Candidate>>> slates = [];
    private readonly Dictionary<(string Contest, long Nomination), NameBatch> names = [];
    private readonly Dictionary<(string Contest, long Ballot), Located<Turnout>> turnouts = [];
    private readonly Dictionary<(string Contest, long Ballot), List<PaperRow>> papers = [];
    private readonly Dictionary<(string Contest, long Ballot), List<TotalRow>> totals = [];
    private readonly HashSet<(string Contest, long Nomination, PersonId Person)> nominated = [];
    private ILookup<string, (long Ballot, TextPlace Place)>? ballotPlaces;
    private ILookup<string, (long Nomination, TextPlace Place)>? slatePlaces;

    public ScenarioTables(ScenarioDocument document, Func<Located<string>, SourceText?> open)
    {
        this.document = document;
        Each(
            open, "people", ReadPerson,
            [CsvColumn.Required("person"), CsvColumn.Required("name"), .. PersonFacts.Columns.Select(CsvColumn.Optional)]);
        Each(open, "rolls", ReadRoll, CsvColumn.Required("body"), CsvColumn.Required("person"));
        Each(open, "slates", ReadSlate, CsvColumn.Required("contest"), CsvColumn.Optional("nomination"), CsvColumn.Required("person"));
        Each(
            open, "turnouts", ReadTurnout, CsvColumn.Required("contest"), CsvColumn.Required("ballot"), CsvColumn.Optional("whole_body"),
            CsvColumn.Optional("registered"), CsvColumn.Optional("entitled"), CsvColumn.Optional("present"),
            CsvColumn.Optional("participants"), CsvColumn.Optional("issued"), CsvColumn.Optional("returned"));
        Each(
            open, "papers", row => Add(papers, row, PaperRow.Read), CsvColumn.Required("contest"), CsvColumn.Required("ballot"),
            CsvColumn.Required("paper"), CsvColumn.Optional("count"), CsvColumn.Required("for"), CsvColumn.Optional("against"),
            CsvColumn.Optional("write_in"), CsvColumn.Optional("void"));
        Each(
            open, "totals", row => Add(totals, row, TotalRow.Read), CsvColumn.Required("contest"), CsvColumn.Required("ballot"),
            CsvColumn.Required("person"), CsvColumn.Required("for"), CsvColumn.Optional("against"), CsvColumn.Optional("write_in"));
    }

    public KeyedList<Candidate> People { get; } = new("person");

    /// <summary>Gets what is known of each person beside the name.</summary>
    public Dictionary<PersonId, PersonFacts> Facts { get; } = [];

    /// <summary>Gets the roll of each body that has one.</summary>
    public Dictionary<BodyId, KeyedList<Candidate>> Rolls { get; } = [];

    public IReadOnlyList<Located<Candidate>>? Slate(string contest, long nomination) => slates.GetValueOrDefault((contest, nomination));

    public Located<Turnout>? Turnout(string contest, long ballot) => turnouts.GetValueOrDefault((contest, ballot));

    public IReadOnlyList<PaperRow> Papers(string contest, long ballot) => papers.GetValueOrDefault((contest, ballot)) ?? [];

    public IReadOnlyList<TotalRow> Totals(string contest, long ballot) => totals.GetValueOrDefault((contest, ballot)) ?? [];

    /// <summary>The places of ballots and slates given for a contest beyond a number, which it never came to.</summary>
    public IEnumerable<TextPlace> Beyond(string contest, long ballots, long nominations)
    {
        ballotPlaces ??= turnouts.Select(item => (item.Key, item.Value.Place))
            .Concat(papers.Select(item => (item.Key, item.Value[0].Place)))
            .Concat(totals.Select(item => (item.Key, item.Value[0].Place)))
            .ToLookup(item => item.Key.Contest, item => (item.Key.Ballot, item.Place), StringComparer.Ordinal);
        slatePlaces ??= slates.ToLookup(item => item.Key.Contest, item => (item.Key.Nomination, item.Value[0].Place), StringComparer.Ordinal);
        return ballotPlaces[contest].Where(item => item.Ballot > ballots).Select(item => item.Place)
            .Concat(slatePlaces[contest].Where(item => item.Nomination > nominations).Select(item => item.Place));
    }

    private void Each(Func<Located<string>, SourceText?> open, string kind, Action<CsvRow> read, params ReadOnlySpan<CsvColumn> columns)
    {
        foreach (Located<string> name in document.Files.GetValueOrDefault(kind) ?? [])
        {
            if (open(name) is not { } source)
            {
                continue;
            }

            foreach (CsvRow row in CsvTable.Read(source, columns).Rows)
            {
                read(row);
            }
        }
    }

    private void ReadPerson(CsvRow row)
    {
        if (row.Required("person") is { } idAt && idAt.AsKey() is string id && row.Required("name")?.AsName() is string name)
        {
            People.Add(new(id, idAt), Candidate.Of(id, name));
            Facts.TryAdd(new PersonId(id), PersonFacts.Read(row));
        }
    }

    private void ReadRoll(CsvRow row)
    {
        if (document.Bodies.Find(row.Required("body")) is not { } body
            || row.Required("person") is not { } personAt
            || People.Find(personAt) is not { } person)
        {
            return;
        }

        if (!Rolls.TryGetValue(body.Value.Id, out KeyedList<Candidate>? roll))
        {
            Rolls[body.Value.Id] = roll = new("member");
        }

        roll.Add(new(person.Value.Id.Value, personAt), person.Value);
        if (roll.InOrder.Count == body.Value.Members + 1)
        {
            personAt.Report(ScenarioErrorCodes.DoesNotReconcile, FormattableString.Invariant(
                $"The roll has more persons than the {body.Value.Members} members of the body. Correct the number or the roll."));
        }
    }

    private void ReadSlate(CsvRow row)
    {
        if (Contest(row) is not string contest
            || row.Required("person") is not { } personAt
            || People.Find(personAt) is not { } person)
        {
            return;
        }

        long? nomination = row.Optional("nomination") is { } number ? number.AsInteger(1, 1_000) : 1;
        if (nomination is null)
        {
            return;
        }

        List<Located<Candidate>> slate = ListOf(slates, (contest, nomination.Value));
        if (!nominated.Add((contest, nomination.Value, person.Value.Id)))
        {
            personAt.Report(ScenarioErrorCodes.Duplicate, "The person stands twice on this slate. Remove one row.");
            return;
        }

        if (slate.Count == ApprovalBatch.MaxCandidates)
        {
            personAt.Report(TextErrorCodes.OutOfRange, $"More than {ApprovalBatch.MaxCandidates} persons stand on this slate. Correct the contest of this row.");
            return;
        }

        slate.Add(new(person.Value, personAt));
        names.TryAdd((contest, nomination.Value), new NameBatch());
        names[(contest, nomination.Value)].Add(person.Value.Name, personAt);
    }

    private void ReadTurnout(CsvRow row)
    {
        if (Ballot(row) is not { } ballot)
        {
            return;
        }

        Turnout turnout = new()
        {
            WholeBody = Figure(row, "whole_body"),
            Registered = Figure(row, "registered"),
            Entitled = Figure(row, "entitled"),
            Present = Figure(row, "present"),
            Participants = Figure(row, "participants"),
            Issued = Figure(row, "issued"),
            Returned = Figure(row, "returned"),
        };
        if (!turnouts.TryAdd(ballot, new(turnout, row)))
        {
            row.Report(ScenarioErrorCodes.Duplicate, "The turnout of this ballot is given twice. Remove one row.");
        }
    }

    private void Add<T>(Dictionary<(string Contest, long Ballot), List<T>> table, CsvRow row, Func<CsvRow, T?> read)
        where T : class
    {
        if (Ballot(row) is { } ballot && read(row) is { } item)
        {
            ListOf(table, ballot).Add(item);
        }
    }

    private (string Contest, long Ballot)? Ballot(CsvRow row)
    {
        string? contest = Contest(row);
        long? ballot = row.Required("ballot")?.AsInteger(1, 10_000);
        return contest is null || ballot is null ? null : (contest, ballot.Value);
    }

    /// <summary>The contest, or the selection, that a row belongs to.</summary>
    private string? Contest(CsvRow row)
    {
        CsvCell? cell = row.Required("contest");
        return cell is not null && document.Around.Selections.Any(selection => selection.Id.Value == cell.Text)
            ? cell.Text
            : document.Contests.Find(cell)?.Value.Id.Value;
    }

    private static long? Figure(CsvRow row, string column) => row.Optional(column)?.AsInteger(0, long.MaxValue);

    private static List<T> ListOf<TKey, T>(Dictionary<TKey, List<T>> table, TKey key)
        where TKey : notnull
    {
        if (!table.TryGetValue(key, out List<T>? list))
        {
            table[key] = list = [];
        }

        return list;
    }
}
