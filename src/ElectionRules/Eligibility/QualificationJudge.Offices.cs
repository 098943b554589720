using ElectionRules.Bodies;
using ElectionRules.Transcripts;
using NodaTime;

namespace ElectionRules.Eligibility;

/// <content>Rules about what the person and others hold.</content>
internal sealed partial class QualificationJudge
{
    private void Posts(Answer answer, LocalDate day, Qualification.PostsAtLeast rule)
    {
        if (person.Posts is not { } posts)
        {
            answer.Lacks("posts");
            return;
        }

        int number = posts.Where(post => post.Grade == rule.Grade && post.Days.From <= day).Select(post => post.Office).Distinct().Count();
        if (number < rule.Least)
        {
            answer.Fails(
                EligibilityReasons.Posts,
                new ReasonFact("number", number),
                Text("grade", rule.Grade.Value),
                new ReasonFact("least", rule.Least),
                new ReasonFact("gap", rule.Least - number));
        }
    }

    private void GradeYears(Answer answer, LocalDate day, Qualification.YearsInGradeAtLeast rule)
    {
        if (DaysInGrade(answer, day, rule.Grade) is { } days)
        {
            YearsAtLeast(answer, days, day, rule.Years, EligibilityReasons.GradeTooShort, Text("grade", rule.Grade.Value));
        }
    }

    private void GradeYears(Answer answer, LocalDate day, Qualification.YearsInGradeBelow rule)
    {
        if (DaysInGrade(answer, day, rule.Grade) is not { } days)
        {
            return;
        }

        int years = Elapsed.Years(days, day, rule.Years).Years;
        if (years >= rule.Years)
        {
            answer.Fails(
                EligibilityReasons.GradeTooLong,
                new ReasonFact("years", years),
                Text("grade", rule.Grade.Value),
                new ReasonFact("most", rule.Years),
                new ReasonFact("gap", years - rule.Years));
        }
    }

    private int? DaysInGrade(Answer answer, LocalDate day, PostGrade grade)
    {
        if (person.Posts is { } posts)
        {
            return Elapsed.Days(posts.Where(post => post.Grade == grade).Select(post => post.Days), day);
        }

        answer.Lacks("posts");
        return null;
    }

    private void Terms(Answer answer, Qualification.ConsecutiveTermsAtMost rule)
    {
        if (context.Session is not { } session)
        {
            answer.Lacks("number of the term");
            return;
        }

        if (person.Posts is not { } posts)
        {
            answer.Lacks("posts");
            return;
        }

        PostHeld[] held = [.. posts.Where(post => post.Office == rule.Office)];
        if (Array.Exists(held, post => post.Session is null))
        {
            answer.Lacks("number of a term already served");
            return;
        }

        int running = 1;
        while (Array.Exists(held, post => post.Session == session - running))
        {
            running++;
        }

        if (running > rule.Most)
        {
            answer.Fails(
                EligibilityReasons.Terms,
                new ReasonFact("number", running),
                Text("office", rule.Office.Value),
                new ReasonFact("most", rule.Most),
                new ReasonFact("gap", running - rule.Most));
        }
    }

    private void Compatibility(Answer answer, LocalDate day, Qualification.CompatibleWith rule)
    {
        if (context.Roster is not { } roster || !roster.Register.Contains(rule.Office))
        {
            answer.Lacks("who holds what");
            return;
        }

        foreach (Tenure tenure in roster.HeldBy(person.Id, day))
        {
            if (!roster.Register.AreIncompatible(rule.Office, tenure.Office, out Incompatibility? found))
            {
                continue;
            }

            ReasonFact held = Text("held", tenure.Office.Value);
            ReasonFact office = Text("office", rule.Office.Value);
            if (found.Effect == IncompatibilityEffect.MustLeaveFirst)
            {
                answer.Conditions.Add(new(EligibilityReasons.MustLeaveFirst, found.Citation, held, office) { Subject = person.Name });
            }
            else
            {
                answer.Failed.Add(new(EligibilityReasons.Incompatible, found.Citation, held, office) { Subject = person.Name });
            }
        }
    }

    private void Kin(Answer answer, LocalDate day, Qualification.NoKinAmong rule)
    {
        if (context.Roster is not { } roster)
        {
            answer.Lacks("who holds what");
            return;
        }

        if (person.Kin is not { } kin)
        {
            answer.Lacks("relatives");
            return;
        }

        foreach (KinTie tie in kin.Where(tie => (tie.Kinship & rule.Kinship) != Kinship.None))
        {
            foreach (Tenure tenure in roster.HeldBy(tie.Other, day).Where(tenure => rule.Offices.Contains(tenure.Office)))
            {
                answer.Fails(
                    EligibilityReasons.Kin,
                    Text("kinship", (tie.Kinship & rule.Kinship).ToString()),
                    Text("other", tie.Other.Value),
                    Text("office", tenure.Office.Value),
                    new ReasonFact("day", day));
            }
        }
    }

    private void Consent(Answer answer, LocalDate day)
    {
        if (context.Contest is not { } contest)
        {
            answer.Lacks("contest");
        }
        else if (person.Consents is not { } consents)
        {
            answer.Lacks("consent");
        }
        else if (!consents.Any(consent => consent.Contest == contest && consent.On <= day))
        {
            answer.Fails(EligibilityReasons.NoConsent, Text("contest", contest.Value), new ReasonFact("day", day));
        }
    }

    private void Body(Answer answer, LocalDate day, Qualification.MemberOfBody rule)
    {
        if (context.Roster is not { } roster)
        {
            answer.Lacks("who holds what");
        }
        else if (!roster.IsMember(person.Id, rule.Body, day))
        {
            answer.Fails(EligibilityReasons.NotInBody, Text("body", rule.Body.Value), new ReasonFact("day", day));
        }
    }
}
