namespace ElectionRules.Conduct;

/// <summary>Of what the rate of a survey is taken. Reports rarely say; there is no default.</summary>
public enum SurveyBase
{
    /// <summary>Forms handed out.</summary>
    FormsIssued = 1,

    /// <summary>Forms returned.</summary>
    FormsReturned,

    /// <summary>Valid forms.</summary>
    ValidForms,

    /// <summary>Forms that answer the question.</summary>
    Answers,
}
