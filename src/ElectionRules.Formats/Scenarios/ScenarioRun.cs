using ElectionRules.Formats.Text;
using ElectionRules.Rounds;
using NodaTime;

namespace ElectionRules.Formats.Scenarios;

/// <summary>Decides every contest of a scenario in order of date, by the law in force on its day.</summary>
internal sealed class ScenarioRun(
    ScenarioDocument document, ScenarioTables tables, ScenarioBooks books, ScenarioLibrary library, TextErrorBatch errors)
{
    public ScenarioResult? Go(IProgress<(int Decided, int All)>? progress)
    {
        List<ContestResult> contests = [];
        ContestSpec[] inOrder = [.. document.Contests.Values.OrderBy(contest => contest.Date.Value)];
        foreach (ContestSpec contest in inOrder)
        {
            CheckDate(contest);
            if (BookFor(contest) is { } book && new ContestRun(contest, tables).Go(book) is { } state)
            {
                contests.Add(Result(contest, state));
            }

            progress?.Report((contests.Count, inOrder.Length));
        }

        ReportParts around = document.Around.Compute(new ScenarioContext(tables, library, document.Calendar, contests));
        return errors.HasErrors
            ? null
            : new ScenarioResult
            {
                Title = document.Title,
                Calendar = document.Calendar,
                Readings = [.. document.Readings],
                Jurisdictions = [.. document.Jurisdictions.Values],
                Bodies = [.. document.Bodies.Values],
                Contests = [.. contests],
                Milestones = [.. document.Milestones.Select(milestone => milestone.Compute(contests))],
                Measures = [.. document.Measures.Select(measure => measure.Compute(contests)), .. around.Measures],
                Sections = [.. around.Sections],
                Warnings = [.. errors.Warnings],
            };
    }

    private ContestResult Result(ContestSpec contest, ContestState state)
    {
        document.Offices.TryFind(contest.Office.Value, out Located<LocalizedText>? office);
        return new ContestResult
        {
            Id = new ContestId(contest.Id.Value),
            OfficeId = new OfficeId(contest.Office.Value),
            Office = office!.Value,
            Body = contest.Body,
            Date = contest.Date.Value,
            State = state,
        };
    }

    private void CheckDate(ContestSpec contest)
    {
        if (!document.Calendar.Contains(contest.Date.Value))
        {
            contest.Date.Place.Report(
                ScenarioErrorCodes.DateOutOfOrder, $"The day is outside the calendar {document.Calendar}. Correct the day or the calendar.");
        }

        foreach (Located<ContestSpec> earlier in contest.After.Where(earlier => earlier.Value.Date.Value > contest.Date.Value))
        {
            earlier.Place.Report(
                ScenarioErrorCodes.DateOutOfOrder,
                $"The contest {VisibleText.Excerpt(earlier.Value.Id.Value)} must come before this one, but its day is later. Correct one of the days.");
        }
    }

    private RuleBook? BookFor(ContestSpec contest)
    {
        RuleBookSeries? series;
        try
        {
            series = books.Find(contest.Book.Value);
        }
        catch (ArgumentException exception)
        {
            contest.Book.Place.Report(ScenarioErrorCodes.Unknown, $"{Refusal.Of(exception)} Correct the member 'readings'.");
            return null;
        }

        if (series is null)
        {
            contest.Book.Place.Report(
                ScenarioErrorCodes.Unknown,
                $"There is no rule book {VisibleText.Excerpt(contest.Book.Value)}. List the books with 'election-rules rulebooks list', or name its file under 'files'.");
            return null;
        }

        switch (series.Find(contest.Date.Value))
        {
            case RuleBookFinding.InForce found:
                return found.Book;
            case RuleBookFinding.BeforeFirst before:
                return NoLaw(contest, $"its first version is in force from {Iso(before.First)}");
            case RuleBookFinding.InGap gap:
                return NoLaw(contest, $"one version ended on {Iso(gap.LastDay)} and the next began on {Iso(gap.NextDay)}");
            default:
                return NoLaw(contest, "its last version has ended");
        }
    }

    private static RuleBook? NoLaw(ContestSpec contest, string why)
    {
        contest.Date.Place.Report(
            ScenarioErrorCodes.NoLawInForce, $"No version of {VisibleText.Excerpt(contest.Book.Value)} is in force on this day: {why}. Correct the day or the book.");
        return null;
    }

    private static string Iso(LocalDate day) => day.ToString("uuuu-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
}
