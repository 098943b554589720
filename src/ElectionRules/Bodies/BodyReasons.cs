using ElectionRules.Transcripts;

namespace ElectionRules.Bodies;

/// <summary>The kinds of reason that this room gives.</summary>
public static class BodyReasons
{
    /// <summary>Gets: a last day before the first.</summary>
    public static ReasonCode ReversedDays { get; } = new("bodies.days.reversed", "{subject}: the last day {to} is before the first {from}");

    /// <summary>Gets: an id that is the <c>default</c> one.</summary>
    public static ReasonCode NoId { get; } = new("bodies.id.missing", "{subject}: no id");

    /// <summary>Gets: the same id twice.</summary>
    public static ReasonCode Duplicate { get; } = new("bodies.id.duplicate", "{subject}: the id {id} is used twice");

    /// <summary>Gets: an id that nothing carries.</summary>
    public static ReasonCode Unknown { get; } = new("bodies.id.unknown", "{subject}: {id} is not known");

    /// <summary>Gets: areas or bodies that contain or elect each other in a circle.</summary>
    public static ReasonCode Cycle { get; } = new("bodies.cycle", "{subject}: leads back to itself");

    /// <summary>Gets: an area inside one of the same or a lower level.</summary>
    public static ReasonCode Level { get; } =
        new("bodies.area.level", "{subject}: on level {level}, so it cannot lie in {id} on level {outer}");

    /// <summary>Gets: a number below the least possible.</summary>
    public static ReasonCode TooLow { get; } = new("bodies.number.low", "{subject}: {number}, at least {least} needed, short by {gap}");

    /// <summary>Gets: a number above the most possible.</summary>
    public static ReasonCode TooHigh { get; } = new("bodies.number.high", "{subject}: {number}, at most {most} allowed, over by {gap}");

    /// <summary>Gets: seats of districts that do not add up.</summary>
    public static ReasonCode SeatsDiffer { get; } =
        new("bodies.seats.differ", "the districts have {number} seats together, {needed} needed, different by {gap}");

    /// <summary>Gets: a person in the same office twice on a day.</summary>
    public static ReasonCode HeldTwice { get; } = new("bodies.tenure.twice", "{subject}: holds {id} already on {day}");

    /// <summary>Gets: more holders than posts.</summary>
    public static ReasonCode NoPostFree { get; } =
        new("bodies.posts.full", "{subject}: {number} holders on {day}, {most} posts, over by {gap}");

    /// <summary>Gets: an office given to somebody outside the body that its holder must belong to.</summary>
    public static ReasonCode NotAMember { get; } =
        new("bodies.membership", "{subject}: not a member of {id} on {day}, as the holder of {office} must be");

    /// <summary>Gets: two offices that one person may not hold together.</summary>
    public static ReasonCode Incompatible { get; } = new("bodies.incompatible", "{subject}: {office} may not be held together with {id}");

    /// <summary>Gets: mandates in two areas of which neither lies in the other.</summary>
    public static ReasonCode UnrelatedMandates { get; } =
        new("bodies.mandates.unrelated", "{subject}: {office} and {id} are mandates in areas of which neither lies in the other");

    /// <summary>Gets: an office that the person does not hold on the day.</summary>
    public static ReasonCode NotHeld { get; } = new("bodies.tenure.none", "{subject}: does not hold {id} on {day}");

    /// <summary>Gets: a proposer whom the rule does not name.</summary>
    public static ReasonCode NotAProposer { get; } = new("bodies.motion.proposer", "{subject}: may not move this");

    /// <summary>Gets: too few who move a motion together.</summary>
    public static ReasonCode TooFewMovers { get; } =
        new("bodies.motion.movers", "moved by {number}, at least {least} needed, short by {gap}");

    /// <summary>Gets: a motion with too few votes.</summary>
    public static ReasonCode MotionLost { get; } =
        new("bodies.motion.votes", "{number} of {base}, {requirement} needed ({least}), short by {gap}");

    /// <summary>Gets: a motion on which too few voted.</summary>
    public static ReasonCode MotionTurnout { get; } =
        new("bodies.motion.turnout", "{number} of {base} voted, {requirement} needed ({least}), short by {gap}");

    /// <summary>Gets: so long in one post that an exchange is due.</summary>
    public static ReasonCode ExchangeDue { get; } = new("bodies.exchange.due", "{subject}: in the post since {from}, exchange due on {day}");

    /// <summary>Gets: two posts that should not change hands together.</summary>
    public static ReasonCode MovedTogether { get; } = new("bodies.exchange.together", "{subject} and {id} are moved at the same time");

    /// <summary>Gets: not elected where one must be elected first.</summary>
    public static ReasonCode NotElectedFirst { get; } = new("bodies.link.elected", "{subject}: not elected in {id}, as needed for {contest}");

    internal static Reason OutsideLeast(LocalizedText subject, long number, long least, Law.Citation? citation) =>
        new(TooLow, citation, new("number", number), new("least", least), new("gap", least - number)) { Subject = subject };

    internal static Reason OutsideMost(LocalizedText subject, long number, long most, Law.Citation? citation) =>
        new(TooHigh, citation, new("number", number), new("most", most), new("gap", number - most)) { Subject = subject };

    internal static Reason About(ReasonCode code, LocalizedText subject, string id) =>
        new(code, citation: null, IdFact(id)) { Subject = subject };

    internal static ReasonFact IdFact(string id) => NameFact("id", id);

    internal static ReasonFact NameFact(string fact, string id) => new(fact, Named(id));

    internal static LocalizedText Named(PersonId person) => Named(person.Value);

    /// <summary>An id in words; an id may be the empty <c>default</c>, a text may not be empty.</summary>
    internal static LocalizedText Named(string id) => LocalizedText.Same(string.IsNullOrWhiteSpace(id) ? "(no id)" : id);
}
