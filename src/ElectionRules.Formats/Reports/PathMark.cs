namespace ElectionRules.Formats.Reports;

/// <summary>What sets the path of a contest apart from one plain ballot that fills every seat.</summary>
internal enum PathMark
{
    /// <summary>Something is still due.</summary>
    NotConcluded = 1,

    /// <summary>Seats stay vacant.</summary>
    SeatsVacant,

    /// <summary>Seats were given up.</summary>
    SeatsReduced,

    /// <summary>Seats wait for the next session.</summary>
    NextSession,

    /// <summary>Approval was refused.</summary>
    ApprovalRefused,

    /// <summary>A meeting had no quorum.</summary>
    NoQuorum,

    /// <summary>A poll was void.</summary>
    PollVoid,

    /// <summary>The election was run again.</summary>
    Rerun,

    /// <summary>Candidates tied across the last seat.</summary>
    Tie,

    /// <summary>A ballot among the tied was held.</summary>
    TieBallot,

    /// <summary>Another election for missing seats was held.</summary>
    AnotherElection,

    /// <summary>Nominees were narrowed by a ballot.</summary>
    Preselection,

    /// <summary>Something was decided outside the count, other than that approval was given.</summary>
    Decision,

    /// <summary>A person who was written in is elected.</summary>
    WriteInElected,

    /// <summary>A quorum or turnout was met with nobody to spare.</summary>
    BareQuorum,

    /// <summary>Somebody is elected with just the votes needed.</summary>
    BareMajority,

    /// <summary>Somebody is one vote short of what was needed.</summary>
    OneVoteShort,

    /// <summary>The elected have every vote, so that required further candidates have none.</summary>
    FullVotesLeaveNone,
}
