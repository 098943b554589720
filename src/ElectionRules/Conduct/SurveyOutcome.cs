using ElectionRules.Transcripts;

namespace ElectionRules.Conduct;

/// <summary>Whether the numbers of a survey agree.</summary>
public abstract record SurveyOutcome
{
    private protected SurveyOutcome()
    {
    }

    /// <summary>They agree.</summary>
    public sealed record Reconciled : SurveyOutcome
    {
        internal Reconciled(AppraisalSurvey survey) => Survey = survey;

        /// <summary>Gets the survey.</summary>
        public AppraisalSurvey Survey { get; }
    }

    /// <summary>They do not; no rate is given.</summary>
    public sealed record Inconsistent : SurveyOutcome
    {
        internal Inconsistent(EquatableArray<Reason> reasons) => Reasons = reasons;

        /// <summary>Gets everything that does not agree; at least one reason.</summary>
        public EquatableArray<Reason> Reasons { get; }
    }
}
