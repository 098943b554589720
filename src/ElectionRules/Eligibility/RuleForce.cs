namespace ElectionRules.Eligibility;

/// <summary>How strictly a rule binds.</summary>
public enum RuleForce
{
    /// <summary>Without exception: who fails it is not eligible.</summary>
    Always = 1,

    /// <summary>As a rule (一般): who fails it is eligible, and the departure is named.</summary>
    AsARule,
}
