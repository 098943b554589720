using ElectionRules.Transcripts;

namespace ElectionRules.Nominations;

/// <summary>What is said about nominations, each once.</summary>
public static class NominationReasons
{
    /// <summary>Gets "no such class of nominators". Facts: nomination, class.</summary>
    public static ReasonCode NoSuchClass { get; } = new(
        "nomination.no-such-class", "List {nomination}: the rules know no nominators of the class {class}");

    /// <summary>Gets "not in the form of its class". Facts: nomination, class.</summary>
    public static ReasonCode WrongForm { get; } = new(
        "nomination.wrong-form", "List {nomination} is not in the form in which {class} may nominate");

    /// <summary>Gets "too late". Facts: nomination, day, last, gap.</summary>
    public static ReasonCode Late { get; } = new(
        "nomination.late", "List {nomination} came on {day}; the last day was {last}, {gap} days too late");

    /// <summary>Gets "too few signatures that count". Facts: nomination, count, least, gap.</summary>
    public static ReasonCode TooFewSigners { get; } = new(
        "nomination.too-few-signers", "List {nomination}: {count} signatures count, {least} needed, short by {gap}");

    /// <summary>Gets "too few names on the list". Facts: nomination, names, least, gap.</summary>
    public static ReasonCode TooFewNames { get; } = new(
        "nomination.too-few-names", "List {nomination} has {names} names, at least {least} needed, short by {gap}");

    /// <summary>Gets "too many names on the list". Facts: nomination, names, most, gap.</summary>
    public static ReasonCode TooManyNames { get; } = new(
        "nomination.too-many-names", "List {nomination} has {names} names, at most {most} allowed, {gap} too many");

    /// <summary>Gets "the organisation has put forward as many as it may". Facts: nomination, names, most, gap. Subject: the organisation.</summary>
    public static ReasonCode OrganizationOverLimit { get; } = new(
        "nomination.organization-over-limit", "{subject}: {names} people with list {nomination}, at most {most} allowed over all lists, {gap} too many");

    /// <summary>Gets "signer not on the roll". Facts: nomination. Subject: the signer.</summary>
    public static ReasonCode SignerNotOnRoll { get; } = new(
        "nomination.signer-not-on-roll", "{subject} signed list {nomination} and is not on the roll");

    /// <summary>Gets "signed the same list twice". Facts: nomination. Subject: the signer.</summary>
    public static ReasonCode SignedTwice { get; } = new(
        "nomination.signed-twice", "{subject} signed list {nomination} more than once; it counts once");

    /// <summary>Gets "signature taken back". Facts: nomination, day. Subject: the signer.</summary>
    public static ReasonCode SignatureWithdrawn { get; } = new(
        "nomination.signature-withdrawn", "{subject} took the signature on list {nomination} back on {day}");

    /// <summary>Gets "signature taken back too late". Facts: nomination, day, last. Subject: the signer.</summary>
    public static ReasonCode SignatureWithdrawnLate { get; } = new(
        "nomination.signature-withdrawn-late", "{subject} took the signature on list {nomination} back on {day}, after {last}; it still counts");

    /// <summary>Gets "signed for more people than allowed". Facts: nomination, names, most, gap. Subject: the signer.</summary>
    public static ReasonCode SignerOverLimit { get; } = new(
        "nomination.signer-over-limit", "{subject} signed for {names} people with list {nomination}, at most {most} allowed over all lists; the signature falls");

    /// <summary>Gets "stands twice on the list". Facts: nomination. Subject: the person.</summary>
    public static ReasonCode NamedTwice { get; } = new("nomination.named-twice", "{subject} stands twice on list {nomination} and counts once");

    /// <summary>Gets "no standing list names the person". Subject: the person.</summary>
    public static ReasonCode NoStandingList { get; } = new("nomination.no-standing-list", "{subject}: no list that stands names this person");

    /// <summary>Gets "not agreed to stand". Subject: the person.</summary>
    public static ReasonCode NoConsent { get; } = new("nomination.no-consent", "{subject} has not agreed to stand");

    /// <summary>Gets "agreed too late". Facts: day, last, gap. Subject: the person.</summary>
    public static ReasonCode ConsentLate { get; } = new(
        "nomination.consent-late", "{subject} agreed to stand on {day}; the last day was {last}, {gap} days too late");

    /// <summary>Gets "declined". Facts: day. Subject: the person.</summary>
    public static ReasonCode Declined { get; } = new("nomination.declined", "{subject} declined to stand on {day}");

    /// <summary>Gets "withdrew". Facts: day. Subject: the person.</summary>
    public static ReasonCode Withdrew { get; } = new("nomination.withdrew", "{subject} withdrew on {day}");

    /// <summary>Gets "died". Facts: day. Subject: the person.</summary>
    public static ReasonCode Died { get; } = new("nomination.died", "{subject} died on {day}");

    /// <summary>Gets "disqualified". Facts: day. Subject: the person.</summary>
    public static ReasonCode Disqualified { get; } = new("nomination.disqualified", "{subject} was disqualified on {day}");

    /// <summary>Gets "nobody assessed the right to stand". Subject: the person.</summary>
    public static ReasonCode NotAssessed { get; } = new("nomination.not-assessed", "{subject}: nobody has assessed the right to stand");

    /// <summary>Gets "printed under two names". Facts: first, second. Subject: the person.</summary>
    public static ReasonCode TwoNames { get; } = new(
        "nomination.two-names", "{subject} is called {first} on one list and {second} on another; the first is printed");

    /// <summary>Gets "put forward by several lists". Facts: lists. Subject: the person.</summary>
    public static ReasonCode SeveralLists { get; } = new("nomination.several-lists", "{subject} is on {lists} lists and stands once");

    /// <summary>Gets "two people of one name". Facts: number. Subject: the name.</summary>
    public static ReasonCode SameName { get; } = new(
        "nomination.same-name", "{number} people are called {subject}: the paper must tell them apart");

    /// <summary>Gets "too few people stand". Facts: candidates, seats, least, gap.</summary>
    public static ReasonCode TooFew { get; } = new(
        "nomination.too-few", "{candidates} people stand for {seats} seats; at least {least} needed, short by {gap}");

    /// <summary>Gets "too many people stand". Facts: candidates, seats, most, gap.</summary>
    public static ReasonCode TooMany { get; } = new(
        "nomination.too-many", "{candidates} people stand for {seats} seats; at most {most} may, {gap} too many");

    /// <summary>Gets "no whole number lies in the margin". Facts: seats, least.</summary>
    public static ReasonCode EmptyBand { get; } = new(
        "nomination.empty-band", "No whole number lies in the margin for {seats} seats; the least above the seats, {least}, is taken");

    /// <summary>Gets "nominations are still open". Facts: day, last.</summary>
    public static ReasonCode StillOpen { get; } = new(
        "nomination.still-open", "Nominations are open to the end of {last}; they cannot be closed on {day}");

    /// <summary>Gets "nominations close on or after election day". Facts: day, election.</summary>
    public static ReasonCode ClosesAfterElection { get; } = new(
        "nomination.closes-after-election", "Nominations close on {day}, not before election day, {election}");

    /// <summary>Gets "published late". Facts: list, day, last, gap.</summary>
    public static ReasonCode PublishedLate { get; } = new(
        "nomination.published-late", "The {list} is public on {day}; the last day is {last}, {gap} days too late");

    /// <summary>Gets "not the order of the rules". Facts: order, given.</summary>
    public static ReasonCode OtherOrder { get; } = new(
        "nomination.other-order", "The rules order the paper by {order}, not by {given}");

    /// <summary>Gets "the strokes of a character are not known". Facts: character, source. Subject: the person.</summary>
    public static ReasonCode UnknownStrokes { get; } = new(
        "nomination.unknown-strokes", "{subject}: the strokes of {character} are not in {source}");

    /// <summary>Gets "the order does not separate". Facts: other. Subject: the person.</summary>
    public static ReasonCode SamePlace { get; } = new(
        "nomination.same-place", "{subject} and {other} come to the same place in the order; a lot among them must decide");

    /// <summary>Gets "not in the lot or the stated order". Subject: the person.</summary>
    public static ReasonCode NotInOrder { get; } = new("nomination.not-in-order", "{subject} has no place in the order given");
}
