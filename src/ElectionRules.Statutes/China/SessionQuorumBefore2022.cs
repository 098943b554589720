namespace ElectionRules.Statutes.China;

/// <summary>What quorum a congress session had before 12 March 2022, when national law had none.</summary>
public enum SessionQuorumBefore2022
{
    /// <summary>At least two thirds of the deputies, as local rules commonly had it.</summary>
    TwoThirdsByLocalRules = 1,

    /// <summary>None: only the majority of all deputies limits the vote.</summary>
    NoneInNationalLaw,
}
