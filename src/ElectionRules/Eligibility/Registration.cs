using Ardalis.GuardClauses;
using ElectionRules.Transcripts;

namespace ElectionRules.Eligibility;

/// <summary>Makes a roll out of people.</summary>
public static class Registration
{
    /// <summary>Enters those who have the right to vote, and says why the others are left out.</summary>
    /// <param name="persons">The people of the district.</param>
    /// <param name="rules">The rules.</param>
    /// <param name="context">For what and when.</param>
    /// <exception cref="ArgumentNullException">An argument or a person is null.</exception>
    public static RegistrationOutcome Register(IEnumerable<Person> persons, EligibilityRules rules, EligibilityContext context)
    {
        Guard.Against.Null(rules);
        Guard.Against.Null(context);
        if (!PersonRegister.TryCreate(persons, out PersonRegister? register, out EquatableArray<Reason> refusals))
        {
            return new RegistrationOutcome.Refused(refusals);
        }

        EligibilityFinding[] findings = [.. register.All.Select(person => rules.Assess(ElectoralRight.Vote, person, context))];
        ILookup<bool, EligibilityFinding> byRight = findings.ToLookup(finding => finding is EligibilityFinding.Eligible);
        return new RegistrationOutcome.Registered(
            ElectoralRoll.Of(byRight[true].Select(finding => finding.Person)), byRight[false].ToEquatableArray());
    }
}
