using Ardalis.GuardClauses;

namespace ElectionRules.Eligibility;

/// <summary>Who may vote and who may stand, each by its own rules.</summary>
public sealed record EligibilityRules
{
    /// <summary>Gets what a person must be to vote; empty where nobody is kept out.</summary>
    public required EquatableArray<Qualification> ToVote { get; init; }

    /// <summary>Gets what a person must be to stand; empty where nobody is kept out.</summary>
    public required EquatableArray<Qualification> ToStand { get; init; }

    /// <summary>Assesses one of the rights of a person.</summary>
    /// <param name="right">The right.</param>
    /// <param name="person">The person.</param>
    /// <param name="context">For what and when.</param>
    /// <returns>Every rule that is failed and every fact that is missing, not only the first. The dead have neither right.</returns>
    /// <exception cref="ArgumentNullException">A reference is null.</exception>
    /// <exception cref="System.ComponentModel.InvalidEnumArgumentException">The right is not one of the named ones.</exception>
    public EligibilityFinding Assess(ElectoralRight right, Person person, EligibilityContext context)
    {
        Guard.Against.EnumOutOfRange(right);
        Guard.Against.Null(person);
        Guard.Against.Null(context);
        QualificationJudge judge = new(person, context);
        foreach (Qualification qualification in right == ElectoralRight.Vote ? ToVote : ToStand)
        {
            judge.Judge(qualification);
        }

        return judge.Find(right);
    }
}
