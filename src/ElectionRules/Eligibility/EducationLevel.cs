namespace ElectionRules.Eligibility;

/// <summary>The highest education completed, lowest first.</summary>
public enum EducationLevel
{
    /// <summary>No school completed.</summary>
    None = 0,

    /// <summary>Primary school (小学).</summary>
    Primary,

    /// <summary>Junior secondary school (初中).</summary>
    JuniorSecondary,

    /// <summary>Senior secondary school or equal (高中、中专).</summary>
    SeniorSecondary,

    /// <summary>Junior college (大专).</summary>
    JuniorCollege,

    /// <summary>Bachelor degree (本科).</summary>
    Bachelor,

    /// <summary>Master degree (硕士).</summary>
    Master,

    /// <summary>Doctorate (博士).</summary>
    Doctorate,
}
