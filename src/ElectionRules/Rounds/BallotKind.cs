namespace ElectionRules.Rounds;

/// <summary>What a ballot is for.</summary>
public enum BallotKind
{
    /// <summary>A ballot that only narrows the nominees to the slate (预选).</summary>
    Preselection = 1,

    /// <summary>The election itself: the first ballot, and its repetitions where a book repeats it.</summary>
    Election,

    /// <summary>The election again after a void poll, with the same candidates and the full rules (重新选举).</summary>
    Rerun,

    /// <summary>A ballot among those who tie across the last seat, and nobody else (再次投票).</summary>
    TieBallot,

    /// <summary>A ballot among those who tie for the last place: who has fewest votes is out.</summary>
    LastPlace,

    /// <summary>A ballot that elects nobody: it only drops candidates, until few enough are left.</summary>
    Elimination,

    /// <summary>An election for the seats that the ballot before left unfilled (另行选举).</summary>
    AnotherElection,
}
