using ElectionRules.Formats.Json;
using NodaTime;

namespace ElectionRules.Formats.Scenarios;

/// <summary>When a task of a programme was done, and who answers for it.</summary>
internal sealed record TaskSpec(Located<string> Task, Located<LocalDate>? Done, IReadOnlyList<Located<string>> Persons)
{
    public static TaskSpec? Read(JsonObjectAt item)
    {
        JsonNodeAt? taskAt = item.Required("task");
        JsonNodeAt? doneAt = item.Optional("done");
        LocalDate? done = doneAt?.AsDate();
        List<Located<string>> persons = [];
        foreach (JsonNodeAt node in item.Optional("persons")?.AsArray() ?? [])
        {
            if (node.AsKey() is string person)
            {
                persons.Add(new(person, node));
            }
        }

        return taskAt?.AsKey() is string task
            ? new(new(task, taskAt), done is LocalDate day ? new(day, doneAt!) : null, persons)
            : null;
    }
}
