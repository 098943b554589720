using ElectionRules.Bodies;
using ElectionRules.Law;
using ElectionRules.Transcripts;

namespace ElectionRules.Eligibility;

/// <summary>Holds qualifications against one person and keeps every answer.</summary>
internal sealed partial class QualificationJudge
{
    private readonly Person person;
    private readonly EligibilityContext context;
    private readonly List<Reason> failed = [];
    private readonly List<Reason> missing = [];
    private readonly List<Reason> departures = [];
    private readonly List<Reason> conditions = [];

    public QualificationJudge(Person person, EligibilityContext context)
    {
        this.person = person;
        this.context = context;
        if (person.Death is { } death && death <= (context.ElectionDay ?? context.AssessmentDay))
        {
            failed.Add(new(EligibilityReasons.Dead, citation: null, new ReasonFact("day", death)) { Subject = person.Name });
        }
    }

    public EligibilityFinding Find(ElectoralRight right)
    {
        EquatableArray<Reason> besides = departures.ToEquatableArray();
        EquatableArray<Reason> before = conditions.ToEquatableArray();
        return failed.Count > 0
            ? new EligibilityFinding.Ineligible(person.Id, right, besides, before, failed.ToEquatableArray(), missing.ToEquatableArray())
            : missing.Count > 0
                ? new EligibilityFinding.Undetermined(person.Id, right, besides, before, missing.ToEquatableArray())
                : new EligibilityFinding.Eligible(person.Id, right, besides, before);
    }

    public void Judge(Qualification qualification)
    {
        Answer answer = Ask(qualification, qualification.Day);
        conditions.AddRange(answer.Conditions);
        if (qualification.Force == RuleForce.AsARule)
        {
            departures.AddRange(answer.Failed);
            departures.AddRange(answer.Missing);
        }
        else
        {
            failed.AddRange(answer.Failed);
            missing.AddRange(answer.Missing);
        }
    }

    private Answer Ask(Qualification qualification, NamedDay named)
    {
        Answer answer = new(person.Name, qualification.Citation);
        if (context.DayOf(named) is not { } day)
        {
            answer.Lacks(named.ToString());
            return answer;
        }

        switch (qualification)
        {
            case Qualification.AgeAtLeast rule: Age(answer, day, rule); break;
            case Qualification.AgeAtMost rule: Age(answer, day, rule); break;
            case Qualification.OfNationality rule: Nationality(answer, day, rule); break;
            case Qualification.RightsIntact rule: Rights(answer, day, rule); break;
            case Qualification.MemberOf rule: Membership(answer, day, rule); break;
            case Qualification.EducationAtLeast rule: Education(answer, day, rule); break;
            case Qualification.ServedAtLeast rule: Service(answer, day, rule); break;
            case Qualification.PostsAtLeast rule: Posts(answer, day, rule); break;
            case Qualification.YearsInGradeAtLeast rule: GradeYears(answer, day, rule); break;
            case Qualification.YearsInGradeBelow rule: GradeYears(answer, day, rule); break;
            case Qualification.ConsecutiveTermsAtMost rule: Terms(answer, rule); break;
            case Qualification.CompatibleWith rule: Compatibility(answer, day, rule); break;
            case Qualification.NoKinAmong rule: Kin(answer, day, rule); break;
            case Qualification.NotGrownUpIn rule: HomeArea(answer, rule); break;
            case Qualification.HasConsented: Consent(answer, day); break;
            case Qualification.MemberOfBody rule: Body(answer, day, rule); break;
            case Qualification.ResidentIn rule: Residence(answer, day, rule); break;
            case Qualification.HasTrait rule: Trait(answer, rule); break;
            case Qualification.AnyOf rule: Any(answer, named, rule); break;
            default: throw new System.Diagnostics.UnreachableException();
        }

        return answer;
    }

    /// <summary>One choice that holds is enough; where none does, a missing fact could still be the one that does.</summary>
    private void Any(Answer answer, NamedDay named, Qualification.AnyOf rule)
    {
        Answer[] choices = [.. rule.Choices.Select(choice => Ask(choice, named))];
        if (Array.Find(choices, choice => choice.Failed.Count == 0 && choice.Missing.Count == 0) is { } met)
        {
            answer.Conditions.AddRange(met.Conditions);
            return;
        }

        answer.Missing.AddRange(choices.Where(choice => choice.Failed.Count == 0).SelectMany(choice => choice.Missing));
        if (answer.Missing.Count == 0)
        {
            answer.Fails(EligibilityReasons.NoneOf, new ReasonFact("number", choices.Length));
            answer.Failed.AddRange(choices.SelectMany(choice => choice.Failed));
        }
    }

    private sealed class Answer(LocalizedText subject, Citation citation)
    {
        public List<Reason> Failed { get; } = [];

        public List<Reason> Missing { get; } = [];

        public List<Reason> Conditions { get; } = [];

        public void Fails(ReasonCode code, params ReadOnlySpan<ReasonFact> facts) =>
            Failed.Add(new(code, citation, facts) { Subject = subject });

        public void Lacks(string fact) =>
            Missing.Add(new(EligibilityReasons.Missing, citation, Text("fact", fact)) { Subject = subject });
    }

    private static ReasonFact Text(string name, string text) => new(name, BodyReasons.Named(text));
}
