namespace ElectionRules.Nominations;

/// <summary>What may follow where too few people stand.</summary>
public enum ShortageRemedy
{
    /// <summary>Nominations are opened again; election day stays.</summary>
    Reopen = 1,

    /// <summary>Election day is put off and nominations are opened again.</summary>
    Postpone,

    /// <summary>Fewer seats are filled.</summary>
    ReduceSeats,
}
