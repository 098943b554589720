using Ardalis.GuardClauses;
using ElectionRules.Transcripts;

namespace ElectionRules.Conduct;

/// <summary>A survey on the conduct of an election whose numbers agree: forms valid ≤ returned ≤ issued, answers ≤ valid forms.</summary>
public sealed record AppraisalSurvey
{
    private AppraisalSurvey(LocalizedText name, SurveyForms forms, EquatableArray<SurveyQuestion> questions)
    {
        Name = name;
        Forms = forms;
        Questions = questions;
    }

    /// <summary>Gets the name shown in reports.</summary>
    public LocalizedText Name { get; }

    /// <summary>Gets the forms.</summary>
    public SurveyForms Forms { get; }

    /// <summary>Gets the questions.</summary>
    public EquatableArray<SurveyQuestion> Questions { get; }

    /// <summary>Makes a survey of its numbers, or says everything in which they do not agree.</summary>
    /// <param name="name">The name shown in reports.</param>
    /// <param name="forms">The forms.</param>
    /// <param name="questions">The questions with their answers.</param>
    /// <exception cref="ArgumentNullException">The name, the sequence or a question is null.</exception>
    public static SurveyOutcome Reconcile(LocalizedText name, SurveyForms forms, params IEnumerable<SurveyQuestion> questions)
    {
        AppraisalSurvey survey = new(
            Guard.Against.Null(name),
            forms,
            Guard.Against.Null(questions).Select(question => Guard.Against.Null(question, nameof(questions))).ToEquatableArray());
        List<Reason> reasons = [];
        if (forms.Returned > forms.Issued)
        {
            reasons.Add(TooMany(ConductReasons.MoreReturnedThanIssued, null, forms.Returned, forms.Issued));
        }

        if (forms.Valid > forms.Returned)
        {
            reasons.Add(TooMany(ConductReasons.MoreValidThanReturned, null, forms.Valid, forms.Returned));
        }

        reasons.AddRange(survey.Questions
            .Where(question => question.Answered > forms.Valid)
            .Select(question => TooMany(ConductReasons.MoreAnswersThanForms, question.Name, question.Answered, forms.Valid)));
        return reasons.Count == 0
            ? new SurveyOutcome.Reconciled(survey)
            : new SurveyOutcome.Inconsistent(reasons.ToEquatableArray());
    }

    /// <summary>Returns the exact rate of favourable answers to a question: the awareness, the satisfaction.</summary>
    /// <param name="question">The question; one of this survey.</param>
    /// <param name="surveyBase">Of what the rate is taken.</param>
    /// <returns>The rate, or null where the base is empty: no forms have no rate, neither 0 nor 100 %.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="question"/> is null.</exception>
    /// <exception cref="ArgumentException">The question is not one of this survey.</exception>
    /// <exception cref="System.ComponentModel.InvalidEnumArgumentException">The base is not one of the named ones.</exception>
    public Proportion? Rate(SurveyQuestion question, SurveyBase surveyBase)
    {
        Guard.Against.Null(question);
        if (!Questions.Contains(question))
        {
            throw new ArgumentException($"{question.Name} is not a question of {Name}.", nameof(question));
        }

        long whole = Guard.Against.EnumOutOfRange(surveyBase) switch
        {
            SurveyBase.FormsIssued => Forms.Issued,
            SurveyBase.FormsReturned => Forms.Returned,
            SurveyBase.ValidForms => Forms.Valid,
            _ => question.Answered,
        };
        return whole == 0 ? null : Proportion.Of(question.Favourable, whole);
    }

    private static Reason TooMany(ReasonCode code, LocalizedText? subject, long count, long most) =>
        new(code, null, new("count", count), new("most", most), new("gap", count - most)) { Subject = subject };
}
