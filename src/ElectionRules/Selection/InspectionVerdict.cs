namespace ElectionRules.Selection;

/// <summary>What an inspection says of one person.</summary>
public enum InspectionVerdict
{
    /// <summary>Nothing stands in the way.</summary>
    Favourable = 1,

    /// <summary>The person does not move on.</summary>
    Adverse,
}
