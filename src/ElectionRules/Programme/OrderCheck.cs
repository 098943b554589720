using ElectionRules.Transcripts;
using NodaTime;

namespace ElectionRules.Programme;

/// <summary>Looks for what was done out of order.</summary>
internal static class OrderCheck
{
    public static IEnumerable<Reason> Breaches(
        ProgrammePlan plan, Func<TaskId, LocalDate?> doneOn, Func<TaskId, LocalizedText> name)
    {
        foreach (ProgrammeTask task in plan.Tasks)
        {
            foreach (TaskId before in task.After.Where(before => IsBefore(doneOn(task.Id), doneOn(before), SameDayReading.InOrder)))
            {
                yield return new(
                    ProgrammeReasons.OutOfOrder, task.Citation, new("day", doneOn(task.Id)!.Value), new("other", name(before)))
                {
                    Subject = task.Name,
                };
            }
        }

        foreach (OrderRule order in plan.Orders)
        {
            foreach ((TaskId then, TaskId first) in order.Then.SelectMany(then => order.First.Select(first => (then, first))))
            {
                if (IsBefore(doneOn(then), doneOn(first), order.SameDay))
                {
                    yield return new(
                        ProgrammeReasons.OrderBroken,
                        order.Citation,
                        new("then", name(then)),
                        new("day", doneOn(then)!.Value),
                        new("first", name(first)))
                    {
                        Subject = order.Name,
                    };
                }
            }
        }
    }

    /// <summary>Tells whether the later task is done and the one that comes first is not, or only after it.</summary>
    private static bool IsBefore(LocalDate? later, LocalDate? first, SameDayReading sameDay) =>
        later is { } day && (first is not { } firstDay || day < firstDay || (day == firstDay && sameDay == SameDayReading.OutOfOrder));
}
