using ElectionRules.Transcripts;

namespace ElectionRules.Programme;

/// <summary>Looks for what keeps stages and tasks from being a programme.</summary>
internal static class PlanCheck
{
    public static EquatableArray<Reason> Faults(IReadOnlyList<ProgrammeTask> tasks, IReadOnlyList<OrderRule> orders)
    {
        HashSet<TaskId> known = [.. tasks.Select(task => task.Id)];
        List<Reason> faults =
        [
            .. tasks.GroupBy(task => task.Id).Where(same => same.Count() > 1)
                .Select(same => new Reason(ProgrammeReasons.TaskTwice, null, Fact("task", same.Key))),
            .. tasks.SelectMany(task => Referred(task).Distinct().Where(id => !known.Contains(id))
                .Select(id => Unknown(task.Name, id))),
            .. orders.SelectMany(order => order.First.Concat(order.Then).Distinct().Where(id => !known.Contains(id))
                .Select(id => Unknown(order.Name, id))),
        ];
        if (faults.Count > 0)
        {
            return faults.ToEquatableArray();
        }

        Dictionary<TaskId, ProgrammeTask> byId = tasks.ToDictionary(task => task.Id);
        ILookup<TaskId, TaskId> ordered = orders
            .SelectMany(order => order.Then.SelectMany(then => order.First.Select(first => (then, first))))
            .ToLookup(pair => pair.then, pair => pair.first);
        Add(ProgrammeReasons.Cycle, Ring(tasks, id => byId[id].After.Concat(ordered[id])));
        Add(ProgrammeReasons.AnchorCycle, Ring(tasks, id => AnchorTasks(byId[id])));
        return faults.ToEquatableArray();

        void Add(ReasonCode code, List<TaskId>? ring)
        {
            if (ring is not null)
            {
                faults.Add(new Reason(code, null, new ReasonFact("ring", Joined(ring.Select(id => byId[id].Name)))));
            }
        }
    }

    public static IEnumerable<TaskId> AnchorTasks(ProgrammeTask task) =>
        task.Limits.Select(limit => limit.Point.Anchor).OfType<Anchor.Done>().Select(anchor => anchor.Task);

    private static IEnumerable<TaskId> Referred(ProgrammeTask task) => task.After.Concat(AnchorTasks(task));

    /// <summary>Finds a ring, or null where there is none. A walk along its edges, with the way so far on the stack.</summary>
    private static List<TaskId>? Ring(IEnumerable<ProgrammeTask> tasks, Func<TaskId, IEnumerable<TaskId>> edges)
    {
        HashSet<TaskId> finished = [];
        foreach (ProgrammeTask start in tasks)
        {
            List<TaskId> way = [];
            Stack<IEnumerator<TaskId>> open = new();
            Enter(start.Id);
            while (open.Count > 0)
            {
                if (!open.Peek().MoveNext())
                {
                    open.Pop();
                    finished.Add(way[^1]);
                    way.RemoveAt(way.Count - 1);
                }
                else if (way.IndexOf(open.Peek().Current) is var place and >= 0)
                {
                    return way[place..];
                }
                else if (!finished.Contains(open.Peek().Current))
                {
                    Enter(open.Peek().Current);
                }
            }

            void Enter(TaskId id)
            {
                way.Add(id);
                open.Push(edges(id).GetEnumerator());
            }
        }

        return null;
    }

    private static LocalizedText Joined(IEnumerable<LocalizedText> names)
    {
        List<LocalizedText> all = [.. names];
        return new(
            string.Join(", ", all.Select(name => name.English)),
            string.Join("、", all.Select(name => name.Simplified)),
            string.Join("、", all.Select(name => name.Traditional)));
    }

    private static Reason Unknown(LocalizedText subject, TaskId id) =>
        new(ProgrammeReasons.UnknownTask, null, Fact("task", id)) { Subject = subject };

    private static ReasonFact Fact(string name, TaskId id) => new(name, LocalizedText.Same(id.Value));
}
