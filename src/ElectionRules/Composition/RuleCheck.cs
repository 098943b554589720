using System.Diagnostics;
using ElectionRules.Law;
using ElectionRules.Transcripts;

namespace ElectionRules.Composition;

/// <summary>Holds a group against one hard rule.</summary>
internal static class RuleCheck
{
    public static CompositionFinding Of(CompositionRule rule, Group group) => rule switch
    {
        CompositionRule.OfTrait trait => OfTrait(trait, group),
        CompositionRule.PerKey cap => PerKey(cap, group),
        CompositionRule.NoKin kin => NoKin(kin, group),
        CompositionRule.Parity parity => Parity(parity, group),
        CompositionRule.Alternation alternation => Alternation(alternation, group),
        _ => throw new UnreachableException(),
    };

    /// <summary>Says what is missing or too much for certain, or that unknown values decide; null where the limit is kept.</summary>
    public static (Reason Reason, long Gap)? Against(TraitCount count, CompositionLimit limit, Citation? citation)
    {
        (long least, long most) = limit.On(count.Total);
        long greatest = count.Count + count.Unknown;
        if (greatest < least)
        {
            return (TooFew(count, least, citation), least - count.Count);
        }

        if (count.Count > most)
        {
            return (TooMany(count, most, citation), count.Count - most);
        }

        return count.Count < least || greatest > most ? (Unknown(count, citation), 0) : null;
    }

    public static Reason Unknown(TraitCount count, Citation? citation) =>
        new(CompositionReasons.Unknown, citation, new("count", count.Count), new("total", count.Total), new("unknown", count.Unknown))
        {
            Subject = count.Trait.Name,
        };

    private static CompositionFinding OfTrait(CompositionRule.OfTrait rule, Group group) =>
        Against(group.Measure(rule.Trait), rule.Limit, rule.Citation) switch
        {
            null => new CompositionFinding.Kept(rule),
            (var reason, 0) => new CompositionFinding.Undetermined(rule, [reason]),
            (var reason, _) => new CompositionFinding.Broken(rule, [reason]),
        };

    private static CompositionFinding PerKey(CompositionRule.PerKey rule, Group group)
    {
        Breakdown table = group.By(rule.Attribute);
        EquatableArray<Reason> broken = table.Rows
            .Where(row => row.Count > rule.Most)
            .Select(row => TooMany(row, rule.Most, rule.Citation))
            .ToEquatableArray();
        if (broken.Count > 0)
        {
            return new CompositionFinding.Broken(rule, broken);
        }

        // Those unknown may all share a key with the most common one, or with nobody but each other.
        int fullest = table.Rows.Select(row => row.Count).DefaultIfEmpty().Max();
        return fullest + table.Unknown <= rule.Most
            ? new CompositionFinding.Kept(rule)
            : new CompositionFinding.Undetermined(rule, [NotKnown(rule, fullest, table.Unknown, table.Total)]);
    }

    private static CompositionFinding NoKin(CompositionRule.NoKin rule, Group group)
    {
        Dictionary<PersonId, GroupMember> members = group.Members.ToDictionary(member => member.Id);
        EquatableArray<Reason> broken = rule.Pairs
            .Where(pair => members.ContainsKey(pair.First) && members.ContainsKey(pair.Second))
            .Select(pair => new Reason(
                CompositionReasons.Kin,
                rule.Citation,
                new("first", LocalizedText.Same(members[pair.First].Name)),
                new("second", LocalizedText.Same(members[pair.Second].Name)),
                new("relation", pair.Relation)))
            .ToEquatableArray();
        return broken.Count == 0 ? new CompositionFinding.Kept(rule) : new CompositionFinding.Broken(rule, broken);
    }

    private static CompositionFinding Parity(CompositionRule.Parity rule, Group group)
    {
        TraitCount first = group.Measure(rule.First);
        TraitCount second = group.Measure(rule.Second);
        int difference = Math.Abs(first.Count - second.Count);
        int closest = Math.Max(first.Count - second.Count - second.Unknown, second.Count - first.Count - first.Unknown);
        int farthest = Math.Max(first.Count + first.Unknown - second.Count, second.Count + second.Unknown - first.Count);
        if (closest > rule.MostDifference)
        {
            return new CompositionFinding.Broken(rule,
            [
                new Reason(
                    CompositionReasons.Unequal,
                    rule.Citation,
                    new("first", rule.First.Name),
                    new("first-count", first.Count),
                    new("second", rule.Second.Name),
                    new("second-count", second.Count),
                    new("most", rule.MostDifference),
                    new("gap", difference - rule.MostDifference))
                {
                    Subject = rule.Name,
                },
            ]);
        }

        return farthest <= rule.MostDifference
            ? new CompositionFinding.Kept(rule)
            : new CompositionFinding.Undetermined(rule, [Unknown(first.Unknown > 0 ? first : second, rule.Citation)]);
    }

    private static CompositionFinding Alternation(CompositionRule.Alternation rule, Group group)
    {
        Breakdown table = group.By(rule.Attribute);
        List<AttributeValue?> values = [.. group.Members.Select(member => member.Find(rule.Attribute))];
        List<string> keys = [.. table.Rows.SelectMany(row => row.Trait.Keys)];
        EquatableArray<Reason> broken = keys
            .SelectMany(key => Runs(values, value => Has(value, key)).Select(run => (key, run.Start, run.Length)))
            .Where(run => run.Length > rule.LongestRun)
            .Select(run => Run(rule, run.key, run.Length, run.Start + 1))
            .ToEquatableArray();
        if (broken.Count > 0)
        {
            return new CompositionFinding.Broken(rule, broken);
        }

        // Those unknown may lengthen a run of a key that is there, or make one of a key that nobody else has.
        bool mayBreak = keys
            .Append(null)
            .SelectMany(key => Runs(values, value => value is null || Has(value, key)))
            .Any(run => run.Length > rule.LongestRun);
        return mayBreak
            ? new CompositionFinding.Undetermined(rule, [NotKnown(rule, table.Total - table.Unknown, table.Unknown, table.Total)])
            : new CompositionFinding.Kept(rule);
    }

    private static bool Has(AttributeValue? value, string? key) =>
        key is not null && value is AttributeValue.Keys keys && keys.Values.Contains(key);

    private static IEnumerable<(int Start, int Length)> Runs(List<AttributeValue?> values, Func<AttributeValue?, bool> belongs)
    {
        int start = 0;
        for (int i = 0; i <= values.Count; i++)
        {
            if (i < values.Count && belongs(values[i]))
            {
                continue;
            }

            if (i > start)
            {
                yield return (start, i - start);
            }

            start = i + 1;
        }
    }

    private static Reason TooFew(TraitCount count, long least, Citation? citation) => new(
        CompositionReasons.TooFew,
        citation,
        new("count", count.Count),
        new("total", count.Total),
        new("least", least),
        new("gap", least - count.Count))
    {
        Subject = count.Trait.Name,
    };

    private static Reason TooMany(TraitCount count, long most, Citation? citation) => new(
        CompositionReasons.TooMany,
        citation,
        new("count", count.Count),
        new("total", count.Total),
        new("most", most),
        new("gap", count.Count - most))
    {
        Subject = count.Trait.Name,
    };

    private static Reason NotKnown(CompositionRule rule, int count, int unknown, int total) => new(
        CompositionReasons.Unknown, rule.Citation, new("count", count), new("total", total), new("unknown", unknown))
    {
        Subject = rule.Name,
    };

    private static Reason Run(CompositionRule.Alternation rule, string key, int run, int place) => new(
        CompositionReasons.Run,
        rule.Citation,
        new("run", run),
        new("key", LocalizedText.Same(key)),
        new("place", place),
        new("most", rule.LongestRun))
    {
        Subject = rule.Name,
    };
}
