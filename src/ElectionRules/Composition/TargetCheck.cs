using System.Diagnostics;
using ElectionRules.Transcripts;

namespace ElectionRules.Composition;

/// <summary>Holds the figures of a group against one soft target.</summary>
internal static class TargetCheck
{
    public static TargetFinding Of(CompositionTarget target, TraitCount count, TraitCount? before) => target.Aim switch
    {
        TargetAim.Within aim => RuleCheck.Against(count, aim.Limit, target.Citation) switch
        {
            null => new TargetFinding.Met(target, count),
            (var reason, 0) => new TargetFinding.NotJudged(target, count, reason),
            (var reason, var gap) => new TargetFinding.Missed(target, count, gap, reason),
        },
        TargetAim.NotBelow aim => AtLeast(
            target,
            count,
            aim.Share.CeilingOf(count.Total),
            gap => Because(target, count, CompositionReasons.BelowShare,
                new("share", LocalizedText.Same(aim.Share.ToString())),
                new("of", aim.Of),
                new("least", aim.Share.CeilingOf(count.Total)),
                new("gap", gap))),
        TargetAim.AboveLastTerm when before is null =>
            new TargetFinding.NotJudged(target, count, Because(target, count, CompositionReasons.NoLastTerm)),
        TargetAim.AboveLastTerm => AboveLastTerm(target, count, before),
        TargetAim.NoFigure => new TargetFinding.NotJudged(target, count, Because(target, count, CompositionReasons.NoFigure)),
        _ => throw new UnreachableException(),
    };

    private static TargetFinding AboveLastTerm(CompositionTarget target, TraitCount count, TraitCount before)
    {
        ChangeDirection direction = TraitChange.Between(before, count).Direction;
        if (direction is ChangeDirection.Up)
        {
            return new TargetFinding.Met(target, count);
        }

        if (direction is ChangeDirection.Undetermined || before.LeastShare is not { } share)
        {
            return new TargetFinding.NotJudged(target, count, RuleCheck.Unknown(count.Unknown > 0 ? count : before, target.Citation));
        }

        long gap = share.FloorOf(count.Total) + 1 - count.Count;
        return new TargetFinding.Missed(target, count, gap, Because(target, count, CompositionReasons.NotAboveLastTerm,
            new("before", before.Count),
            new("before-total", before.Total),
            new("gap", gap)));
    }

    private static TargetFinding AtLeast(CompositionTarget target, TraitCount count, long least, Func<long, Reason> reason) =>
        count.Count >= least
            ? new TargetFinding.Met(target, count)
            : count.Count + count.Unknown >= least
                ? new TargetFinding.NotJudged(target, count, RuleCheck.Unknown(count, target.Citation))
                : new TargetFinding.Missed(target, count, least - count.Count, reason(least - count.Count));

    private static Reason Because(CompositionTarget target, TraitCount count, ReasonCode code, params ReadOnlySpan<ReasonFact> facts) =>
        new(code, target.Citation, [new("count", count.Count), new("total", count.Total), .. facts]) { Subject = count.Trait.Name };
}
