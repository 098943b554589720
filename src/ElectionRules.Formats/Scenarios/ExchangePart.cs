using ElectionRules.Nominations;

namespace ElectionRules.Formats.Scenarios;

/// <summary>Shows who was exchanged from where to where, and counts those who were then elected there.</summary>
internal sealed class ExchangePart(ExchangeSpec spec, ScenarioContext context, ReportParts parts)
{
    private static readonly EquatableArray<LocalizedText> Columns =
    [
        new("Person", "人员", "人員"),
        new("From", "调出", "調出"),
        new("To", "调入", "調入"),
        new("Elected there", "在调入地当选", "在調入地當選"),
    ];

    public void Go()
    {
        List<EquatableArray<LocalizedText>> rows = [];
        long elected = 0;
        foreach (ExchangeMove move in spec.Moves)
        {
            if (context.Tables.People.Find(move.Person.Value, move.Person.Place) is not { } person)
            {
                continue;
            }

            ContestResult? there = ElectionOf(person.Value, move.To);
            elected += there is null ? 0 : 1;
            rows.Add([LocalizedText.Same(person.Value.Name), move.From.Name, move.To.Name, Figures.Cell(there?.Date)]);
        }

        parts.Measure(Figures.Of(new("Exchanged", "交流", "交流"), spec.Name), elected, spec.PublishedMoves);
        parts.Sections.Add(new() { Title = Figures.Of(new("Exchange", "交流", "交流"), spec.Name), Columns = Columns, Rows = [.. rows] });
    }

    private ContestResult? ElectionOf(Candidate person, ScenarioJurisdiction place) => context.Contests.FirstOrDefault(contest =>
        contest.OfficeId.Value == spec.Office
        && contest.Body.Jurisdiction == place.Id
        && contest.Elected.Any(winner => winner.Candidate.Id == person.Id));
}
