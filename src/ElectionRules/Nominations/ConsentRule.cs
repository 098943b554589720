namespace ElectionRules.Nominations;

/// <summary>Whether a person must agree to stand.</summary>
public enum ConsentRule
{
    /// <summary>Nobody stands who has not agreed.</summary>
    Required = 1,

    /// <summary>Whoever does not decline stands.</summary>
    PresumedUnlessDeclined,
}
