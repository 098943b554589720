using ElectionRules.Bodies;
using ElectionRules.Transcripts;
using NodaTime;

namespace ElectionRules.Eligibility;

/// <content>Rules about the person alone.</content>
internal sealed partial class QualificationJudge
{
    private void Age(Answer answer, LocalDate day, Qualification.AgeAtLeast rule)
    {
        if (person.Birth is not { } birth)
        {
            answer.Lacks("birth");
            return;
        }

        LocalDate reached = rule.Reckoning.Reaches(birth, rule.Years);
        if (reached > day)
        {
            int age = day < birth ? 0 : rule.Reckoning.AgeOn(birth, day);
            answer.Fails(
                EligibilityReasons.TooYoung,
                new ReasonFact("age", age),
                new ReasonFact("day", day),
                new ReasonFact("least", rule.Years),
                new ReasonFact("gap", rule.Years - age),
                new ReasonFact("reached", reached));
        }
    }

    private void Age(Answer answer, LocalDate day, Qualification.AgeAtMost rule)
    {
        if (person.Birth is not { } birth)
        {
            answer.Lacks("birth");
            return;
        }

        if (rule.Reckoning.Reaches(birth, rule.Years + 1) <= day)
        {
            int age = rule.Reckoning.AgeOn(birth, day);
            answer.Fails(
                EligibilityReasons.TooOld,
                new ReasonFact("age", age),
                new ReasonFact("day", day),
                new ReasonFact("most", rule.Years),
                new ReasonFact("gap", age - rule.Years));
        }
    }

    private void Nationality(Answer answer, LocalDate day, Qualification.OfNationality rule)
    {
        if (person.Nationalities is not { } nationalities)
        {
            answer.Lacks("nationality");
        }
        else if (!nationalities.Any(held => Same(held.Country, rule.Country) && held.Days.Contains(day)))
        {
            answer.Fails(EligibilityReasons.Nationality, Text("needed", rule.Country), new ReasonFact("day", day));
        }
    }

    private void Rights(Answer answer, LocalDate day, Qualification.RightsIntact rule)
    {
        if (person.Restrictions is not { } restrictions)
        {
            answer.Lacks("restrictions of electoral rights");
            return;
        }

        foreach (RestrictedRights restriction in restrictions.Where(found => (found.Kind & rule.Barring) != RightsRestriction.None && found.Days.Contains(day)))
        {
            answer.Fails(
                EligibilityReasons.Restricted,
                Text("restriction", (restriction.Kind & rule.Barring).ToString()),
                new ReasonFact("day", day),
                new ReasonFact("from", restriction.Days.From));
        }
    }

    private void Membership(Answer answer, LocalDate day, Qualification.MemberOf rule)
    {
        if (person.Memberships is not { } memberships)
        {
            answer.Lacks("memberships");
            return;
        }

        Unbroken(
            answer,
            memberships.Where(membership => Same(membership.Organization, rule.Organization)).Select(membership => membership.Days),
            day,
            rule.Least,
            Text("needed", rule.Organization),
            EligibilityReasons.NotAMember,
            EligibilityReasons.MemberTooShort);
    }

    private void Education(Answer answer, LocalDate day, Qualification.EducationAtLeast rule)
    {
        if (person.EducationOn(day) is not { } level)
        {
            answer.Lacks("education");
        }
        else if (level < rule.Least)
        {
            answer.Fails(
                EligibilityReasons.Education,
                Text("level", level.ToString()),
                Text("least", rule.Least.ToString()),
                new ReasonFact("gap", rule.Least - level));
        }
    }

    private void Service(Answer answer, LocalDate day, Qualification.ServedAtLeast rule)
    {
        if (person.Services is not { } services)
        {
            answer.Lacks("service");
            return;
        }

        int days = Elapsed.Days(services.Where(service => Same(service.Kind, rule.Kind)).Select(service => service.Days), day);
        YearsAtLeast(answer, days, day, rule.Years, EligibilityReasons.Service, Text("kind", rule.Kind));
    }

    private void Residence(Answer answer, LocalDate day, Qualification.ResidentIn rule)
    {
        if (person.Residences is not { } residences)
        {
            answer.Lacks("residence");
            return;
        }

        Unbroken(
            answer,
            residences.Where(residence => LiesIn(residence.Area, rule.Area)).Select(residence => residence.Days),
            day,
            rule.Least,
            Text("area", rule.Area.Value),
            EligibilityReasons.NotResident,
            EligibilityReasons.ResidentTooShort);
    }

    private void Trait(Answer answer, Qualification.HasTrait rule)
    {
        if (person.TraitOf(rule.Key) is not { } value)
        {
            answer.Lacks(rule.Key);
        }
        else if (!Same(value, rule.Value))
        {
            answer.Fails(EligibilityReasons.Trait, Text("key", rule.Key), Text("value", value), Text("needed", rule.Value));
        }
    }

    private void HomeArea(Answer answer, Qualification.NotGrownUpIn rule)
    {
        if (person.GrewUpIn is not { } home)
        {
            answer.Lacks("area of growing up");
        }
        else if (LiesIn(home, rule.Area))
        {
            answer.Fails(EligibilityReasons.HomeArea, Text("area", home.Value));
        }
    }

    private static void Unbroken(
        Answer answer, IEnumerable<DaySpan> spans, LocalDate day, Period least, ReasonFact what, ReasonCode none, ReasonCode tooShort)
    {
        if (Elapsed.UnbrokenSince(spans, day) is not { } since)
        {
            answer.Fails(none, what, new ReasonFact("day", day));
        }
        else if (since + least is var reached && reached > day)
        {
            answer.Fails(
                tooShort,
                what,
                new ReasonFact("from", since),
                new ReasonFact("reached", reached),
                new ReasonFact("gap", Period.DaysBetween(day, reached)));
        }
    }

    private static void YearsAtLeast(Answer answer, int days, LocalDate day, int least, ReasonCode code, ReasonFact what)
    {
        (int years, int daysShort) = Elapsed.Years(days, day, least);
        if (years < least)
        {
            answer.Fails(code, new ReasonFact("years", years), what, new ReasonFact("least", least), new ReasonFact("gap", daysShort));
        }
    }

    private static bool Same(string one, string other) => string.Equals(one, other, StringComparison.Ordinal);

    private bool LiesIn(JurisdictionId inner, JurisdictionId outer) =>
        inner == outer || (context.Roster?.Register.Areas is { } areas && areas.Contains(inner) && areas.IsWithin(inner, outer));
}
