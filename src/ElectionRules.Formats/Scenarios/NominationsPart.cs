using ElectionRules.Bodies;
using ElectionRules.Eligibility;
using ElectionRules.Formats.Text;
using ElectionRules.Nominations;
using ElectionRules.Transcripts;
using NodaTime;

namespace ElectionRules.Formats.Scenarios;

/// <summary>Judges the lists handed in for contests; whoever stands by them must be on the slate, and nobody else.</summary>
internal sealed class NominationsPart(IReadOnlyList<NominationsSpec> specs, ScenarioContext context, ReportParts parts)
{
    private static readonly EquatableArray<LocalizedText> Columns =
    [
        new("Contest", "选举", "選舉"),
        new("List", "名单", "名單"),
        new("Put forward by", "提名者", "提名者"),
        new("Received", "收到日期", "收到日期"),
        new("Names", "提名人数", "提名人數"),
        new("Signatures that count", "有效联名人数", "有效聯名人數"),
        new("Stands", "是否成立", "是否成立"),
    ];

    private static readonly LocalizedText Jointly = new("people who signed jointly", "联名提名", "聯名提名");
    private static readonly LocalizedText Yes = new("yes", "成立", "成立");
    private static readonly LocalizedText No = new("no", "不成立", "不成立");
    private static readonly LocalizedText Lists = new("lists", "名单数", "名單數");
    private static readonly LocalizedText Standing = new("lists that stand", "成立的名单数", "成立的名單數");

    /// <summary>Qualifications are a part of their own: nominations ask none.</summary>
    private static readonly EligibilityRules NoneAsked = new() { ToVote = [], ToStand = [] };

    private readonly List<EquatableArray<LocalizedText>> rows = [];
    private readonly List<Reason> reasons = [];

    public void Go()
    {
        foreach (NominationsSpec spec in specs)
        {
            ContestResult? contest = context.Contests.FirstOrDefault(result => result.Id.Value == spec.Contest.Value.Id.Value);
            if (Terms(spec, contest) is { } terms && Phase(spec, terms) is { } phase)
            {
                Add(spec, contest!, phase);
            }
        }

        parts.Sections.Add(new()
        {
            Title = new("Nominations", "提名", "提名"),
            Columns = Columns,
            Rows = [.. rows],
            Reasons = [.. reasons],
        });
    }

    /// <summary>Returns what the lists are judged by; null where something is wrong, which is reported, or the contest has no result.</summary>
    private NominationTerms? Terms(NominationsSpec spec, ContestResult? contest)
    {
        ContestSpec held = spec.Contest.Value;
        LocalDate day = held.Date.Value;
        foreach (Located<LocalDate> late in spec.Lists.Select(list => list.Received).Prepend(spec.Closes).Where(late => late.Value > day))
        {
            late.Place.Report(ScenarioErrorCodes.DateOutOfOrder, $"The day is after the election on {Figures.Day(day)}. Correct one of the two.");
            return null;
        }

        if (context.Library.Nominations(spec.Rules.Value, day) is not { } rules)
        {
            spec.Rules.Place.Report(
                ScenarioErrorCodes.Unknown,
                $"There are no rules of nomination {VisibleText.Excerpt(spec.Rules.Value)} on the day of the contest, or they need a reading that is not chosen. Correct their name or the readings.");
            return null;
        }

        KeyedList<Candidate>? roll = context.Tables.Rolls.GetValueOrDefault(held.Body.Id);
        if (roll is null && spec.Lists.Any(list => list.Signers.Count > 0))
        {
            spec.Contest.Place.Report(
                ScenarioErrorCodes.Unknown, "The body that elects has no roll, so no signature can be checked. Add its members to a file of rolls.");
            return null;
        }

        return contest is null
            ? null
            : new()
            {
                Rules = rules,
                Seats = held.Seats,
                Margin = contest.Terms.Book.Ballots[0].Margin,
                Roll = ElectoralRoll.Of(roll?.Values.Select(person => person.Id) ?? []),
                ClosesOn = spec.Closes.Value,
                ConsentBy = null,
                ElectionDay = day,
            };
    }

    private NominationPhase? Phase(NominationsSpec spec, NominationTerms terms)
    {
        Nomination?[] lists = [.. spec.Lists.Select(list => list.Make(context.Tables))];
        if (lists.Contains(null))
        {
            return null;
        }

        NominationPhase phase = NominationPhase.Open(terms);
        foreach (Nomination list in lists.OfType<Nomination>().OrderBy(list => list.Received))
        {
            phase = phase.Receive(list);
        }

        EligibilityContext day = new() { AssessmentDay = terms.ElectionDay };
        return lists.OfType<Nomination>().SelectMany(list => list.Candidates).DistinctBy(person => person.Id).Aggregate(
            phase,
            (before, person) => before.Assess(NoneAsked.Assess(
                ElectoralRight.Stand, new Person { Id = person.Id, Name = LocalizedText.Same(person.Name) }, day)));
    }

    private void Add(NominationsSpec spec, ContestResult contest, NominationPhase phase)
    {
        LocalizedText name = Figures.Of(contest.Body.Name, contest.Office);
        EquatableArray<NominationFinding> lists = phase.Nominations;
        EquatableArray<NomineeFinding> nominees = phase.Nominees;
        foreach (NominationFinding list in lists)
        {
            NominationListSpec given = spec.Lists.First(item => item.Id.Value == list.Nomination.Id.Value);
            rows.Add(
            [
                name,
                LocalizedText.Same(given.Id.Value),
                given.Organizations.Count == 0 ? Jointly : Names(given.Organizations),
                Figures.Cell(list.Nomination.Received),
                Figures.Cell(list.Nomination.Candidates.Count),
                Figures.Cell(list.Counted.Count),
                list.Stands ? Yes : No,
            ]);
            reasons.AddRange(list.Refusals);
            reasons.AddRange(list.Notes);
        }

        reasons.AddRange(nominees.SelectMany(nominee => nominee.Refusals));
        reasons.AddRange(phase.Terms.Check() is RuleFinding.NotMet late ? late.Reasons : []);
        parts.Measure(Figures.Of(name, Lists), lists.Count, spec.PublishedLists);
        parts.Measure(Figures.Of(name, Standing), lists.Count(list => list.Stands), spec.PublishedStanding);
        Reconcile(spec, nominees.Where(nominee => nominee.Stands).Select(nominee => nominee.Candidate));
    }

    private void Reconcile(NominationsSpec spec, IEnumerable<Candidate> standing)
    {
        Dictionary<PersonId, Candidate> nominated = standing.ToDictionary(person => person.Id);
        Candidate[] slate = [.. (context.Tables.Slate(spec.Contest.Value.Id.Value, 1) ?? []).Select(row => row.Value)];
        if (Array.Find(slate, person => !nominated.Remove(person.Id)) is { } unnamed)
        {
            spec.Contest.Place.Report(
                ScenarioErrorCodes.DoesNotReconcile,
                $"{VisibleText.Excerpt(unnamed.Name)} is on the slate, but on no list that stands. Correct the lists or the slate.");
        }
        else if (nominated.Count > 0)
        {
            spec.Contest.Place.Report(
                ScenarioErrorCodes.DoesNotReconcile,
                $"{VisibleText.Excerpt(nominated.Values.First().Name)} is on a list that stands, but not on the slate. Correct the lists or the slate.");
        }
    }

    private static LocalizedText Names(IReadOnlyList<ScenarioBody> bodies) => new(
        string.Join(", ", bodies.Select(body => body.Name.English)),
        string.Join('、', bodies.Select(body => body.Name.Simplified)),
        string.Join('、', bodies.Select(body => body.Name.Traditional)));
}
