using ElectionRules.Law;
using ElectionRules.Transcripts;
using NodaTime;

namespace ElectionRules.Programme;

/// <summary>Holds a task against its dates on a day.</summary>
internal static class TaskCheck
{
    public static TaskFinding On(LocalDate day, DatedTask dated, LocalDate? done, Func<TaskId, LocalizedText> name) =>
        done is { } doneOn ? Done(dated, doneOn) : Open(day, dated, name);

    private static TaskFinding Done(DatedTask dated, LocalDate day)
    {
        if (dated.Earliest is { } earliest && day < earliest.Day)
        {
            return new TaskFinding.DoneTooEarly(dated, day, Because(
                dated,
                ProgrammeReasons.DoneTooEarly,
                earliest.Limit.Citation,
                new("day", day),
                new("earliest", earliest.Day),
                new("gap", Period.DaysBetween(day, earliest.Day))));
        }

        if (dated.Latest is { } latest && day > latest.Day)
        {
            return new TaskFinding.DoneLate(dated, day, Because(
                dated,
                ProgrammeReasons.DoneLate,
                latest.Limit.Citation,
                new("day", day),
                new("due", latest.Day),
                new("gap", Period.DaysBetween(latest.Day, day))));
        }

        return dated.Reasons.Any(reason => reason.Code.Equals(ProgrammeReasons.NoAnchorDay))
            ? new TaskFinding.DoneUnjudged(dated, day)
            : new TaskFinding.DoneInTime(dated, day);
    }

    private static TaskFinding Open(LocalDate day, DatedTask dated, Func<TaskId, LocalizedText> name)
    {
        if (dated.Latest is not { } latest)
        {
            EquatableArray<Reason> unknown = dated.Reasons.Where(reason => reason.Code.Equals(ProgrammeReasons.NoAnchorDay)).ToEquatableArray();
            return new TaskFinding.Undated(dated, unknown.Count > 0 ? unknown : [Because(dated, ProgrammeReasons.NoLimit, null)]);
        }

        int daysLeft = Period.DaysBetween(day, latest.Day);
        return daysLeft switch
        {
            > 0 => new TaskFinding.NotYetDue(dated, daysLeft),
            0 => new TaskFinding.DueToday(dated),
            _ => new TaskFinding.Late(dated, latest.Of == dated.Task.Id
                ? Because(dated, ProgrammeReasons.Late, latest.Limit.Citation, Due(latest, day))
                : Because(
                    dated, ProgrammeReasons.HoldsUp, latest.Limit.Citation, [new("next", name(latest.Of)), .. Due(latest, day)])),
        };
    }

    private static ReasonFact[] Due(Deadline latest, LocalDate day) =>
        [new("due", latest.Day), new("day", day), new("gap", Period.DaysBetween(latest.Day, day))];

    private static Reason Because(DatedTask dated, ReasonCode code, Citation? citation, params ReadOnlySpan<ReasonFact> facts) =>
        new(code, citation, facts) { Subject = dated.Task.Name };
}
