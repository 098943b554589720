using Ardalis.GuardClauses;

namespace ElectionRules.Composition;

/// <summary>The hard rules and soft targets that a group is measured by; the same for a slate and for the people elected.</summary>
public sealed record CompositionPolicy
{
    /// <summary>Creates a policy.</summary>
    /// <param name="rules">The hard rules; may be empty.</param>
    /// <param name="targets">The soft targets; may be empty.</param>
    /// <exception cref="ArgumentNullException">A sequence or an element is null.</exception>
    public CompositionPolicy(IEnumerable<CompositionRule> rules, IEnumerable<CompositionTarget> targets)
    {
        Rules = Guard.Against.Null(rules).Select(rule => Guard.Against.Null(rule, nameof(rules))).ToEquatableArray();
        Targets = Guard.Against.Null(targets).Select(target => Guard.Against.Null(target, nameof(targets))).ToEquatableArray();
    }

    /// <summary>Gets the hard rules.</summary>
    public EquatableArray<CompositionRule> Rules { get; }

    /// <summary>Gets the soft targets.</summary>
    public EquatableArray<CompositionTarget> Targets { get; }

    /// <summary>Measures a group.</summary>
    /// <param name="group">The group.</param>
    /// <param name="lastTerm">Figures of the last term; at most one count a trait.</param>
    /// <exception cref="ArgumentNullException">An argument or a count is null.</exception>
    /// <exception cref="ArgumentException">
    /// A trait asks for a number where members have a key or the other way round, or a trait is counted twice for the last term.
    /// </exception>
    public CompositionReport Check(Group group, params IEnumerable<TraitCount> lastTerm)
    {
        Guard.Against.Null(group);
        Dictionary<GroupTrait, TraitCount> before = Guard.Against.Null(lastTerm).ToDictionary(count => Guard.Against.Null(count, nameof(lastTerm)).Trait);
        return new(
            group,
            Rules.Select(rule => RuleCheck.Of(rule, group)).ToEquatableArray(),
            Targets.Select(target => TargetCheck.Of(target, group.Measure(target.Trait), before.GetValueOrDefault(target.Trait))).ToEquatableArray());
    }
}
