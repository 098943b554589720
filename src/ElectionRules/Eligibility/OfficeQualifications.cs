using Ardalis.GuardClauses;
using ElectionRules.Bodies;
using ElectionRules.Law;

namespace ElectionRules.Eligibility;

/// <summary>The qualifications that follow from how an office is set up.</summary>
public static class OfficeQualifications
{
    /// <summary>Returns them: the mandate needed first, the offices that do not go together, how long one person may stay.</summary>
    /// <param name="register">The bodies and offices.</param>
    /// <param name="office">The office to be filled.</param>
    /// <param name="day">The day on which they must hold.</param>
    /// <exception cref="ArgumentNullException"><paramref name="register"/> is null.</exception>
    /// <exception cref="KeyNotFoundException">There is no such office.</exception>
    /// <exception cref="System.ComponentModel.InvalidEnumArgumentException">The day is not one of the named ones.</exception>
    public static EquatableArray<Qualification> Of(BodyRegister register, OfficeId office, NamedDay day)
    {
        Office stated = Guard.Against.Null(register)[office];
        List<Qualification> qualifications = [];
        if (stated.MustBeMemberOf is { } body)
        {
            qualifications.Add(new Qualification.MemberOfBody(body.Value) { Citation = body.Citation, Day = day, Force = RuleForce.Always });
        }

        // One question covers all rules of the register, those of the other offices too; each answer cites its own rule.
        Incompatibility? first = stated.Incompatibilities.Concat(register.Offices.SelectMany(other => other.Incompatibilities)).FirstOrDefault();
        if (first is not null)
        {
            qualifications.Add(new Qualification.CompatibleWith(office) { Citation = first.Citation, Day = day, Force = RuleForce.Always });
        }

        foreach (Cited<TenureLimit> limit in stated.TenureLimits)
        {
            qualifications.Add(limit.Value switch
            {
                TenureLimit.ConsecutiveTerms terms => new Qualification.ConsecutiveTermsAtMost(office, terms.Most)
                {
                    Citation = limit.Citation,
                    Day = day,
                    Force = RuleForce.Always,
                },
                TenureLimit.YearsInGrade years => new Qualification.YearsInGradeBelow(stated.Grade!.Value, years.Most)
                {
                    Citation = limit.Citation,
                    Day = day,
                    Force = RuleForce.Always,
                },
                _ => throw new System.Diagnostics.UnreachableException(),
            });
        }

        return qualifications.ToEquatableArray();
    }
}
