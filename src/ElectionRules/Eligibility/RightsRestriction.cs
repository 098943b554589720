namespace ElectionRules.Eligibility;

/// <summary>What may stand between a person and the electoral rights.</summary>
[Flags]
public enum RightsRestriction
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>Political rights are taken away by a judgment (剥夺政治权利).</summary>
    Deprived = 1,

    /// <summary>The exercise is suspended by a decision of a court or procuratorate (停止行使选举权利).</summary>
    SuspendedByDecision = 2,

    /// <summary>In custody, under investigation or serving a sentence, without any decision on electoral rights.</summary>
    CustodyWithoutDecision = 4,

    /// <summary>Unable to exercise the rights, as confirmed by the authority that keeps the roll.</summary>
    Incapacity = 8,
}
