using ElectionRules.Bodies;
using ElectionRules.Formats.Text;
using ElectionRules.Nominations;
using ElectionRules.Transcripts;
using NodaTime;

namespace ElectionRules.Formats.Scenarios;

/// <summary>Shows whether winners were elected before where they had to be, and whether those elected make up a body.</summary>
internal sealed class LinksPart(LinksSpec spec, ScenarioContext context, ReportParts parts)
{
    private static readonly EquatableArray<LocalizedText> Columns =
    [
        new("Contest or body", "选举或机构", "選舉或機構"),
        new("Persons", "人数", "人數"),
        new("Come from", "来源", "來源"),
        new("Of these", "其中", "其中"),
        new("Missing", "缺少", "缺少"),
    ];

    private readonly List<EquatableArray<LocalizedText>> rows = [];
    private readonly List<Reason> reasons = [];

    public void Go()
    {
        foreach (AmongSpec link in spec.Among)
        {
            CheckOrder(link.Of, link.Contest.Date.Value);
            Among(link);
        }

        foreach (RollLinkSpec link in spec.Rolls)
        {
            if (FirstDay(link.Body) is LocalDate day)
            {
                CheckOrder(link.From, day);
            }

            Roll(link);
        }

        parts.Sections.Add(new()
        {
            Title = new("Links between contests", "选举之间的衔接", "選舉之間的銜接"),
            Columns = Columns,
            Rows = [.. rows],
            Reasons = [.. reasons],
        });
    }

    private void Among(AmongSpec link)
    {
        if (Find(link.Contest) is not { } contest || Decided(link.Of) is not { } earlier)
        {
            return;
        }

        LocalizedText source = Names(earlier.Select(Name));
        HashSet<PersonId> before = [.. Elected(earlier).Select(person => person.Id)];
        Candidate[] missing = [.. contest.Elected.Select(winner => winner.Candidate).Where(person => !before.Contains(person.Id))];
        reasons.AddRange(missing.Select(person => NotElected(person, source, Name(contest))));
        Row(Name(contest), contest.Elected.Count, source, missing.Length);
    }

    private void Roll(RollLinkSpec link)
    {
        if (Decided(link.From) is not { } earlier)
        {
            return;
        }

        LocalizedText source = Names(earlier.Select(contest => contest.Office).Distinct());
        Candidate[] elected = [.. Elected(earlier)];
        if (elected.Length != link.Body.Members)
        {
            reasons.Add(OtherNumber(link.Body, elected.Length));
        }

        if (context.Tables.Rolls.TryGetValue(link.Body.Id, out KeyedList<Candidate>? roll))
        {
            HashSet<PersonId> before = [.. elected.Select(person => person.Id)];
            reasons.AddRange(roll.Values.Where(person => !before.Contains(person.Id)).Select(person => NotElected(person, source, link.Body.Name)));
        }

        Row(link.Body.Name, link.Body.Members, source, Math.Max(0, link.Body.Members - elected.Length));
    }

    private void Row(LocalizedText name, long all, LocalizedText source, long missing) =>
        rows.Add([name, Figures.Cell(all), source, Figures.Cell(all - missing), Figures.Cell(missing)]);

    /// <summary>A contest may follow another on the same day: a committee elects its standing committee at once.</summary>
    private static void CheckOrder(IReadOnlyList<Located<ContestSpec>> earlier, LocalDate day)
    {
        foreach (Located<ContestSpec> contest in earlier.Where(contest => contest.Value.Date.Value > day))
        {
            contest.Place.Report(
                ScenarioErrorCodes.DateOutOfOrder,
                $"The contest {VisibleText.Excerpt(contest.Value.Id.Value)} must not be later than {Figures.Day(day)}. Correct one of the days.");
        }
    }

    private LocalDate? FirstDay(ScenarioBody body) => context.Contests
        .Where(contest => contest.Body.Id == body.Id)
        .Select(contest => (LocalDate?)contest.Date)
        .Min();

    private ContestResult? Find(ContestSpec contest) => context.Contests.FirstOrDefault(result => result.Id.Value == contest.Id.Value);

    /// <summary>Returns the results of all, or null where one has none: its mistake is reported elsewhere.</summary>
    private ContestResult[]? Decided(IReadOnlyList<Located<ContestSpec>> contests)
    {
        ContestResult[] results = [.. contests.Select(contest => Find(contest.Value)).OfType<ContestResult>()];
        return results.Length == contests.Count ? results : null;
    }

    private static IEnumerable<Candidate> Elected(IEnumerable<ContestResult> contests) =>
        contests.SelectMany(contest => contest.Elected).Select(winner => winner.Candidate).DistinctBy(person => person.Id);

    private static LocalizedText Name(ContestResult contest) => Figures.Of(contest.Body.Name, contest.Office);

    private static LocalizedText Names(IEnumerable<LocalizedText> names)
    {
        LocalizedText[] all = [.. names];
        return new(
            string.Join(", ", all.Select(name => name.English)),
            string.Join('、', all.Select(name => name.Simplified)),
            string.Join('、', all.Select(name => name.Traditional)));
    }

    private static Reason NotElected(Candidate person, LocalizedText source, LocalizedText contest) =>
        new(BodyReasons.NotElectedFirst, citation: null, new("id", source), new("contest", contest)) { Subject = LocalizedText.Same(person.Name) };

    private static Reason OtherNumber(ScenarioBody body, long elected) => elected < body.Members
        ? new(BodyReasons.TooLow, citation: null, new("number", elected), new("least", body.Members), new("gap", body.Members - elected))
        {
            Subject = body.Name,
        }
        : new(BodyReasons.TooHigh, citation: null, new("number", elected), new("most", body.Members), new("gap", elected - body.Members))
        {
            Subject = body.Name,
        };
}
