namespace ElectionRules.Conduct;

/// <summary>Where a person stands in an election when a breach is dealt with. There is no default.</summary>
public enum Standing
{
    /// <summary>Not a candidate and in none of its offices: somebody who helped, organized or decided.</summary>
    NotStanding = 1,

    /// <summary>Nominated or under inspection, not on a list of candidates yet.</summary>
    UnderInspection,

    /// <summary>On the list of candidates.</summary>
    OnTheList,

    /// <summary>Elected, appointed or promoted.</summary>
    InOffice,
}
