namespace ElectionRules;

/// <summary>The number of which a statute takes a share.</summary>
/// <remarks>
/// Statutes differ in just this: "more than half" of the whole body, of those present, of the papers.
/// There is no default; the value 0 is not a base.
/// </remarks>
public enum CountingBase
{
    /// <summary>All members or deputies in office, present or not (全体代表).</summary>
    WholeBody = 1,

    /// <summary>All voters on the roll of the district (全体选民).</summary>
    RegisteredVoters,

    /// <summary>All who are entitled to attend the meeting and vote (应到会).</summary>
    EntitledToAttend,

    /// <summary>Those present at the meeting (实到会).</summary>
    Present,

    /// <summary>Those who took part in the vote, proxies included (参加投票).</summary>
    Participants,

    /// <summary>Papers handed out (发出选票).</summary>
    BallotsIssued,

    /// <summary>Papers returned, valid or void (收回选票).</summary>
    BallotsReturned,

    /// <summary>Valid papers, blank ones included (有效票).</summary>
    ValidBallots,

    /// <summary>Valid papers that name somebody: without void and without blank ones.</summary>
    VotesForPersons,

    /// <summary>The votes for and against this candidate, abstentions left out.</summary>
    ForPlusAgainst,

    /// <summary>Papers returned that are not blank: void ones count, scraps of paper do not.</summary>
    NonBlankBallots,

    /// <summary>A number that the rule itself names, whoever comes and votes: see <see cref="Requirement.Number"/>.</summary>
    FixedNumber,
}
