namespace ElectionRules.Eligibility;

/// <summary>The day on which a rule looks at the facts.</summary>
public enum NamedDay
{
    /// <summary>The day of the assessment itself.</summary>
    AssessmentDay = 1,

    /// <summary>The day on which voters are registered.</summary>
    RegistrationDay,

    /// <summary>The last day for nominations.</summary>
    NominationsClose,

    /// <summary>Election day.</summary>
    ElectionDay,

    /// <summary>The first day of the term.</summary>
    TermBegins,
}
