using ElectionRules.Transcripts;

namespace ElectionRules.Rounds;

/// <summary>What the round engine says, each once.</summary>
public static class RoundReasons
{
    /// <summary>Gets "too few candidates for the margin". Facts: candidates, seats, least, gap.</summary>
    public static ReasonCode TooFewCandidates { get; } = new(
        "round.too-few-candidates", "{candidates} candidates for {seats} seats; at least {least} needed, short by {gap}");

    /// <summary>Gets "too many candidates for the margin". Facts: candidates, seats, most, gap.</summary>
    public static ReasonCode TooManyCandidates { get; } = new(
        "round.too-many-candidates", "{candidates} candidates for {seats} seats; at most {most} may stand, {gap} too many");

    /// <summary>Gets "the band has no whole number, so the least decides". Facts: seats, least.</summary>
    public static ReasonCode EmptyBand { get; } = new(
        "round.empty-band", "No whole number lies in the margin for {seats} seats; the least above the seats, {least}, is taken");

    /// <summary>Gets "the number fixed by the body is outside the margin". Facts: fixed, seats, least, most.</summary>
    public static ReasonCode FixedOutsideMargin { get; } = new(
        "round.fixed-outside-margin", "The measures fix {fixed} candidates for {seats} seats; the margin allows {least} to {most}");

    /// <summary>Gets "the meeting may not vote". Facts: count, base, needed, gap.</summary>
    public static ReasonCode NoQuorum { get; } = new(
        "round.no-quorum", "No quorum: {count} of {base}; {requirement} needed ({needed}), short by {gap}");

    /// <summary>Gets "the turnout is too low". Facts: count, base, needed, gap.</summary>
    public static ReasonCode TurnoutTooLow { get; } = new(
        "round.turnout-too-low", "Poll void: {count} of {base} took part; {requirement} needed ({needed}), short by {gap}");

    /// <summary>Gets "quorum or turnout met". Facts: count, base, needed.</summary>
    public static ReasonCode PollTestMet { get; } = new(
        "round.poll-test-met", "{count} of {base}; {requirement} needed ({needed})");

    /// <summary>Gets "more papers than voters". Facts: papers, most, gap.</summary>
    public static ReasonCode TooManyPapers { get; } = new(
        "round.too-many-papers", "Poll void: {papers} papers returned where at most {most} may be, {gap} too many");

    /// <summary>Gets "elected". Facts: votes, base, needed.</summary>
    public static ReasonCode Elected { get; } = new(
        "round.elected", "{subject}: {votes} of {base}, {requirement} needed ({needed}): elected");

    /// <summary>Gets "elected by most votes". Facts: votes.</summary>
    public static ReasonCode ElectedByMost { get; } = new(
        "round.elected-by-most", "{subject}: {votes} votes: elected by most votes");

    /// <summary>Gets "on the paper by a preselection". Facts: votes, base, needed.</summary>
    public static ReasonCode OnPaper { get; } = new(
        "round.on-paper", "{subject}: {votes} of {base}, {requirement} needed ({needed}): on the paper");

    /// <summary>Gets "on the paper by most votes in a preselection". Facts: votes.</summary>
    public static ReasonCode OnPaperByMost { get; } = new(
        "round.on-paper-by-most", "{subject}: {votes} votes: on the paper by most votes");

    /// <summary>Gets "elected because nobody else stands".</summary>
    public static ReasonCode Unopposed { get; } = new("round.unopposed", "{subject}: elected without a ballot, since nobody else stands");

    /// <summary>Gets "the lead over the next is too small". Facts: lead, base, needed, gap.</summary>
    public static ReasonCode LeadTooSmall { get; } = new(
        "round.lead-too-small", "{subject}: leads by {lead} of {base}, {requirement} needed ({needed}), short by {gap}");

    /// <summary>Gets "the house in which a requirement was or was not met". Facts: house, votes, base, needed, gap.</summary>
    public static ReasonCode InHouse { get; } = new(
        "round.in-house", "{subject}: {votes} of {base} in {house}, {requirement} needed ({needed}), short by {gap}");

    /// <summary>Gets "passed, but others fill the seats". Facts: votes, seats.</summary>
    public static ReasonCode Surplus { get; } = new(
        "round.surplus", "{subject}: {votes} votes, passed, but {seats} others with more votes fill the seats");

    /// <summary>Gets "short of what is needed". Facts: votes, base, needed, gap.</summary>
    public static ReasonCode Short { get; } = new(
        "round.short", "{subject}: {votes} of {base}, {requirement} needed ({needed}), short by {gap}");

    /// <summary>Gets "without a vote where most votes win". Facts: votes.</summary>
    public static ReasonCode NoVotes { get; } = new("round.no-votes", "{subject}: no vote, where at least one is needed");

    /// <summary>Gets "tied across the last seat". Facts: tied, votes, seats.</summary>
    public static ReasonCode Tied { get; } = new(
        "round.tied", "{subject}: {tied} candidates tie with {votes} votes across the last seats ({seats} left)");

    /// <summary>Gets "elected, because somebody left the tie". Facts: votes.</summary>
    public static ReasonCode TieOver { get; } = new(
        "round.tie-over", "{subject}: {votes} votes, and no more persons left of the tie than seats: elected");

    /// <summary>Gets "written in, but elected already". Facts: votes.</summary>
    public static ReasonCode ElectedAlready { get; } = new(
        "round.elected-already", "{subject}: written in with {votes} votes, but elected already: they elect nobody");

    /// <summary>Gets "a tie that hinders nothing". Facts: tied, votes.</summary>
    public static ReasonCode HarmlessTie { get; } = new(
        "round.harmless-tie", "{tied} candidates have {votes} votes each; the tie decides no seat");

    /// <summary>Gets "seats left unfilled". Facts: missing, seats.</summary>
    public static ReasonCode SeatsMissing { get; } = new("round.seats-missing", "{missing} of {seats} seats left unfilled");

    /// <summary>Gets "dropped from the next ballot". Facts: votes.</summary>
    public static ReasonCode Dropped { get; } = new("round.dropped", "{subject}: {votes} votes, out of the next ballot");

    /// <summary>Gets "equal votes in the last place". Facts: tied, votes.</summary>
    public static ReasonCode TiedForLast { get; } = new("round.tied-for-last", "{tied} candidates share the last place with {votes} votes");

    /// <summary>Gets "somebody dropped earlier is put forward again".</summary>
    public static ReasonCode MayNotComeBack { get; } = new(
        "round.may-not-come-back", "{subject}: dropped after an earlier ballot, and may not stand again");

    /// <summary>Gets "equal votes at the end of the next paper". Facts: tied, votes, places.</summary>
    public static ReasonCode TiedForThePaper { get; } = new(
        "round.tied-for-the-paper", "{tied} persons have {votes} votes each for the last {places} places on the next paper");

    /// <summary>Gets "the unelected are too few for the next paper". Facts: candidates, least.</summary>
    public static ReasonCode TooFewGoOn { get; } = new(
        "round.too-few-go-on", "Only {candidates} of the unelected may stand, {least} needed: nominations are opened");

    /// <summary>Gets "the book has no further ballot".</summary>
    public static ReasonCode NoFurtherBallot { get; } = new("round.no-further-ballot", "The rules give no further ballot; {missing} seats stay vacant");

    /// <summary>Gets "the consent is not enough". Facts: count, base, needed, gap.</summary>
    public static ReasonCode ConsentTooSmall { get; } = new(
        "round.consent-too-small", "{count} of {base} consented; {requirement} needed ({needed}), short by {gap}");

    /// <summary>Gets "approval is needed". Facts: approver.</summary>
    public static ReasonCode ApprovalNeeded { get; } = new("round.approval-needed", "The election takes effect on approval: {approver}");

    /// <summary>Gets "approval refused". Facts: approver.</summary>
    public static ReasonCode ApprovalRefused { get; } = new("round.approval-refused", "Approval refused: {approver}");

    /// <summary>Gets "one of the elected not approved". Facts: approver.</summary>
    public static ReasonCode NotApproved { get; } = new("round.not-approved", "{subject}: not approved: {approver}");

    /// <summary>Gets "seats given up". Facts: missing, seats.</summary>
    public static ReasonCode SeatsReduced { get; } = new("round.seats-reduced", "Seats reduced from {seats} by {missing}");

    /// <summary>Gets "every vote for the elected, none for the others". Facts: elected, others.</summary>
    public static ReasonCode FullVotesLeaveNone { get; } = new(
        "round.full-votes-leave-none",
        "All {elected} elected have every vote cast, so that the required margin of {others} other candidates got none: possible, and worth a look");
}
