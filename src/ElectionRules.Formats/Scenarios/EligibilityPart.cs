using ElectionRules.Eligibility;
using ElectionRules.Formats.Text;
using ElectionRules.Nominations;
using ElectionRules.Transcripts;

namespace ElectionRules.Formats.Scenarios;

/// <summary>Holds every candidate for some offices against a set of qualifications and lists each rule that failed.</summary>
internal sealed class EligibilityPart(EligibilitySpec spec, ScenarioContext context, ReportParts parts)
{
    private static readonly EquatableArray<LocalizedText> Columns =
    [
        new("Office", "职务", "職務"),
        new("Assessed", "审查人数", "審查人數"),
        new("Eligible", "符合条件", "符合條件"),
        new("Not eligible", "不符合条件", "不符合條件"),
        new("Facts unknown", "情况不明", "情況不明"),
    ];

    private readonly PersonAsKnown persons = new(context.Tables, spec.Parties);

    public void Go()
    {
        if (context.Library.Qualifications(spec.Set.Value, spec.On.Value) is not { } rules)
        {
            spec.Set.Place.Report(
                ScenarioErrorCodes.Unknown,
                $"There is no set of qualifications {VisibleText.Excerpt(spec.Set.Value)} on this day, or it needs a reading that is not chosen. Correct its name, the day or the readings.");
            return;
        }

        List<EquatableArray<LocalizedText>> rows = [];
        List<EligibilityFinding> all = [];
        foreach (string office in spec.Offices)
        {
            ContestResult[] contests = [.. context.Contests.Where(contest => contest.OfficeId.Value == office)];
            EligibilityFinding[] findings = [.. contests.SelectMany(contest => Assess(contest, rules))];
            all.AddRange(findings);
            if (contests.Length > 0)
            {
                rows.Add(
                [
                    contests[0].Office,
                    Figures.Cell(findings.Length),
                    Figures.Cell(findings.Count(finding => finding is EligibilityFinding.Eligible)),
                    Figures.Cell(findings.Count(finding => finding is EligibilityFinding.Ineligible)),
                    Figures.Cell(findings.Count(finding => finding is EligibilityFinding.Undetermined)),
                ]);
            }
        }

        parts.Measure(Figures.Of(spec.Name, Columns[1]), all.Count, spec.PublishedAssessed);
        parts.Measure(Figures.Of(spec.Name, Columns[2]), all.Count(finding => finding is EligibilityFinding.Eligible), spec.PublishedEligible);
        parts.Measure(Figures.Of(spec.Name, Columns[3]), all.Count(finding => finding is EligibilityFinding.Ineligible), spec.PublishedNotEligible);
        parts.Sections.Add(new()
        {
            Title = Figures.Of(new("Eligibility", "资格", "資格"), spec.Name),
            Summary = spec.Note,
            Columns = Columns,
            Rows = [.. rows],
            Reasons = [.. all.SelectMany(ReasonsOf)],
        });
    }

    private IEnumerable<EligibilityFinding> Assess(ContestResult contest, EligibilityRules rules)
    {
        if (spec.On.Value > contest.Date)
        {
            spec.On.Place.Report(
                ScenarioErrorCodes.DateOutOfOrder,
                $"The contest {VisibleText.Excerpt(contest.Id.Value)} was held on {Figures.Day(contest.Date)}, before this day. Name an earlier day.");
        }

        EligibilityContext day = new() { AssessmentDay = spec.On.Value, ElectionDay = contest.Date, Contest = contest.Id };
        return Slated(contest.Id.Value).DistinctBy(person => person.Id).Select(person => rules.Assess(ElectoralRight.Stand, persons.Of(person), day));
    }

    private IEnumerable<Candidate> Slated(string contest)
    {
        for (int nomination = 1; context.Tables.Slate(contest, nomination) is { } slate; nomination++)
        {
            foreach (Located<Candidate> person in slate)
            {
                yield return person.Value;
            }
        }
    }

    private static IEnumerable<Reason> ReasonsOf(EligibilityFinding finding) => finding switch
    {
        EligibilityFinding.Ineligible no => [.. no.Failed, .. no.Missing, .. no.Departures, .. no.Conditions],
        EligibilityFinding.Undetermined open => [.. open.Missing, .. open.Departures, .. open.Conditions],
        _ => [.. finding.Departures, .. finding.Conditions],
    };
}
