namespace ElectionRules.Composition;

/// <summary>How a group stands to every rule and target of a policy.</summary>
public sealed record CompositionReport
{
    internal CompositionReport(Group group, EquatableArray<CompositionFinding> rules, EquatableArray<TargetFinding> targets)
    {
        Group = group;
        Rules = rules;
        Targets = targets;
    }

    /// <summary>Gets the group.</summary>
    public Group Group { get; }

    /// <summary>Gets the findings on the hard rules, in the order of the policy.</summary>
    public EquatableArray<CompositionFinding> Rules { get; }

    /// <summary>Gets the findings on the soft targets, in the order of the policy.</summary>
    public EquatableArray<TargetFinding> Targets { get; }

    /// <summary>Gets a value indicating whether every hard rule is kept, whatever an unknown value may be.</summary>
    public bool KeepsAllRules => Rules.All(finding => finding is CompositionFinding.Kept);

    /// <summary>Gets the remedies that follow from broken rules, each once, in the order of the rules.</summary>
    public EquatableArray<Remedy> Remedies => Rules
        .OfType<CompositionFinding.Broken>()
        .Select(finding => finding.Rule.Remedy)
        .Distinct()
        .ToEquatableArray();
}
