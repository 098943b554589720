using ElectionRules.Formats.Text;
using ElectionRules.Nominations;
using ElectionRules.Programme;
using NodaTime;

namespace ElectionRules.Formats.Scenarios;

/// <summary>Puts persons and days to a programme of the library; mistakes are reported where they stand.</summary>
internal sealed class ProgrammeDates(ProgrammeSpec spec, ScenarioContext context)
{
    /// <summary>Returns the programme with the persons who answer for its tasks; null where there is no such programme.</summary>
    public ProgrammePlan? Plan()
    {
        if (context.Library.Programmes(spec.Template.Value, spec.Law) is not { } plan)
        {
            spec.Template.Place.Report(
                ScenarioErrorCodes.Unknown,
                $"There is no programme {VisibleText.Excerpt(spec.Template.Value)} by the law of {Figures.Day(spec.Law)}. Correct its name or the day.");
            return null;
        }

        KeyedList<TaskSpec> seen = new("task");
        foreach (TaskSpec task in spec.Tasks)
        {
            seen.Add(task.Task, task);
            PersonId[] persons = [.. task.Persons.Select(person => context.Tables.People.Find(person.Value, person.Place)?.Value).OfType<Candidate>().Select(person => person.Id)];
            if (!IsKnown(plan, task) || persons.Length == 0)
            {
                continue;
            }

            plan = plan.Assign(new TaskId(task.Task.Value), persons);
        }

        return plan;
    }

    /// <summary>Returns the programme with its dates, nothing done yet.</summary>
    public Timetable Schedule(ProgrammePlan plan)
    {
        string[] known =
        [
            .. plan.Tasks.SelectMany(task => task.Limits).Select(limit => limit.Point.Anchor).OfType<Anchor.Given>()
                .Select(anchor => anchor.Id.Value).Distinct(StringComparer.Ordinal),
        ];
        Dictionary<AnchorId, LocalDate> anchors = [];
        foreach ((Located<string> name, LocalDate day) in spec.Anchors)
        {
            if (known.Contains(name.Value, StringComparer.Ordinal))
            {
                anchors.TryAdd(new AnchorId(name.Value), day);
                continue;
            }

            name.Place.Report(
                ScenarioErrorCodes.Unknown,
                $"No limit of the programme is counted from {VisibleText.Excerpt(name.Value)}. {Nearest.Advice(name.Value, known)}");
        }

        return plan.Schedule(anchors, calendar: null);
    }

    /// <summary>Returns a timetable with all that was done.</summary>
    public Timetable WithAllDone(ProgrammePlan plan, Timetable timetable)
    {
        HashSet<TaskId> done = [];
        foreach (TaskSpec task in spec.Tasks)
        {
            TaskId id = new(task.Task.Value);
            if (task.Done is not { } day || plan.Tasks.All(known => known.Id != id))
            {
                continue;
            }

            if (Check(day) && done.Add(id))
            {
                timetable = timetable.WithDone(id, day.Value);
            }
        }

        return timetable;
    }

    /// <summary>Reports a day outside the calendar.</summary>
    public bool Check(Located<LocalDate> day)
    {
        if (context.Calendar.Contains(day.Value))
        {
            return true;
        }

        day.Place.Report(
            ScenarioErrorCodes.DateOutOfOrder,
            $"The day is outside the calendar {context.Calendar}. Correct the day or the calendar.");
        return false;
    }

    private static bool IsKnown(ProgrammePlan plan, TaskSpec task)
    {
        string[] known = [.. plan.Tasks.Select(item => item.Id.Value)];
        if (known.Contains(task.Task.Value, StringComparer.Ordinal))
        {
            return true;
        }

        task.Task.Place.Report(
            ScenarioErrorCodes.Unknown,
            $"The programme has no task {VisibleText.Excerpt(task.Task.Value)}. {Nearest.Advice(task.Task.Value, known)}");
        return false;
    }
}
