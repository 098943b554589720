using ElectionRules.Formats.Json;
using NodaTime;

namespace ElectionRules.Formats.Scenarios;

/// <summary>A programme of the library with its days, and what was done when and by whom.</summary>
internal sealed record ProgrammeSpec(
    Located<string> Template, LocalDate Law, LocalizedText? Note, IReadOnlyList<TaskSpec> Tasks)
{
    /// <summary>Gets the days given by name from which limits are counted.</summary>
    public IReadOnlyList<(Located<string> Name, LocalDate Day)> Anchors { get; private init; } = [];

    /// <summary>Gets the day after which, for the look ahead, nothing more is taken to be done; null where none is wanted.</summary>
    public Located<LocalDate>? Stopped { get; private init; }

    public long? PublishedStages { get; private init; }

    public long? PublishedTasks { get; private init; }

    /// <summary>Gets the tasks published as late on the last day.</summary>
    public long? PublishedLate { get; private init; }

    public static ProgrammeSpec? Read(JsonObjectAt item)
    {
        JsonNodeAt? templateAt = item.Required("template");
        LocalDate? law = item.Required("law")?.AsDate();
        LocalizedText? note = JsonParts.Text(item.Optional("note"));
        List<(Located<string> Name, LocalDate Day)> anchors = [];
        if (item.Optional("days")?.AsObject() is { } days)
        {
            foreach (JsonNodeAt member in days.Node.Items)
            {
                if (days.Required(member.Name!)?.AsDate() is LocalDate day)
                {
                    anchors.Add((new(member.Name!, member), day));
                }
            }
        }

        JsonNodeAt? stoppedAt = item.Optional("stopped");
        LocalDate? stopped = stoppedAt?.AsDate();
        JsonObjectAt? published = item.Optional("published")?.AsObject();
        List<TaskSpec> tasks = [];
        foreach (JsonNodeAt node in item.Required("tasks")?.AsArray(JsonParts.MostFigures) ?? [])
        {
            if (node.AsObject() is { } task && TaskSpec.Read(task) is { } read)
            {
                tasks.Add(read);
            }
        }

        long? stages = published?.Optional("stages")?.AsInteger(0, int.MaxValue);
        long? count = published?.Optional("tasks")?.AsInteger(0, int.MaxValue);
        long? late = published?.Optional("late")?.AsInteger(0, int.MaxValue);
        return templateAt?.AsKey() is not string template || law is null
            ? null
            : new(new(template, templateAt), law.Value, note, tasks)
            {
                Anchors = anchors,
                Stopped = stopped is LocalDate stop ? new(stop, stoppedAt!) : null,
                PublishedStages = stages,
                PublishedTasks = count,
                PublishedLate = late,
            };
    }
}
