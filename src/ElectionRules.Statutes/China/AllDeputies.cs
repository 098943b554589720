namespace ElectionRules.Statutes.China;

/// <summary>Who "all deputies" (全体代表) are: no text defines it.</summary>
public enum AllDeputies
{
    /// <summary>Deputies in office with valid credentials, as practice has it.</summary>
    InOffice = 1,

    /// <summary>The number of seats fixed for the congress, vacant ones included.</summary>
    StatutorySeats,
}
