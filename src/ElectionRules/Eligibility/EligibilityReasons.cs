using ElectionRules.Transcripts;

namespace ElectionRules.Eligibility;

/// <summary>The kinds of reason that this room gives.</summary>
public static class EligibilityReasons
{
    /// <summary>Gets: a fact that a rule needs is not known.</summary>
    public static ReasonCode Missing { get; } = new("eligibility.missing", "{subject}: {fact} is not known");

    /// <summary>Gets: dead on the day.</summary>
    public static ReasonCode Dead { get; } = new("eligibility.dead", "{subject}: died on {day}");

    /// <summary>Gets: too young.</summary>
    public static ReasonCode TooYoung { get; } =
        new("eligibility.age.low", "{subject}: aged {age} on {day}, {least} needed, short by {gap}, reached on {reached}");

    /// <summary>Gets: too old.</summary>
    public static ReasonCode TooOld { get; } = new("eligibility.age.high", "{subject}: aged {age} on {day}, at most {most} allowed, over by {gap}");

    /// <summary>Gets: not of the nationality.</summary>
    public static ReasonCode Nationality { get; } = new("eligibility.nationality", "{subject}: not of the nationality {needed} on {day}");

    /// <summary>Gets: electoral rights restricted on the day.</summary>
    public static ReasonCode Restricted { get; } = new("eligibility.rights", "{subject}: {restriction} on {day}, since {from}");

    /// <summary>Gets: not a member of an organisation.</summary>
    public static ReasonCode NotAMember { get; } = new("eligibility.membership.none", "{subject}: not a member of {needed} on {day}");

    /// <summary>Gets: a member for too short a time.</summary>
    public static ReasonCode MemberTooShort { get; } =
        new("eligibility.membership.short", "{subject}: member of {needed} since {from}, long enough on {reached}, short by {gap} days");

    /// <summary>Gets: too little education.</summary>
    public static ReasonCode Education { get; } = new("eligibility.education", "{subject}: education {level}, at least {least} needed, short by {gap} levels");

    /// <summary>Gets: too little service.</summary>
    public static ReasonCode Service { get; } =
        new("eligibility.service", "{subject}: {years} whole years of {kind}, {least} needed, short by {gap} days");

    /// <summary>Gets: too few posts of a grade.</summary>
    public static ReasonCode Posts { get; } = new("eligibility.posts", "{subject}: {number} posts of grade {grade}, {least} needed, short by {gap}");

    /// <summary>Gets: too few years in a grade.</summary>
    public static ReasonCode GradeTooShort { get; } =
        new("eligibility.grade.short", "{subject}: {years} whole years in grade {grade}, {least} needed, short by {gap} days");

    /// <summary>Gets: so many years in a grade that no further post of it may follow.</summary>
    public static ReasonCode GradeTooLong { get; } =
        new("eligibility.grade.long", "{subject}: {years} whole years in grade {grade}, no further post from {most} on, over by {gap}");

    /// <summary>Gets: too many terms running.</summary>
    public static ReasonCode Terms { get; } =
        new("eligibility.terms", "{subject}: {number} terms running in {office} with this one, at most {most} allowed, over by {gap}");

    /// <summary>Gets: holds what does not go together with the office.</summary>
    public static ReasonCode Incompatible { get; } = new("eligibility.incompatible", "{subject}: holds {held}, which does not go together with {office}");

    /// <summary>Gets: must leave another office before taking this one.</summary>
    public static ReasonCode MustLeaveFirst { get; } = new("eligibility.leave-first", "{subject}: must leave {held} before taking {office}");

    /// <summary>Gets: related to the holder of an office.</summary>
    public static ReasonCode Kin { get; } = new("eligibility.recusal.kin", "{subject}: {kinship} of {other}, who holds {office} on {day}");

    /// <summary>Gets: grew up in the area.</summary>
    public static ReasonCode HomeArea { get; } = new("eligibility.recusal.area", "{subject}: grew up in {area}");

    /// <summary>Gets: did not agree to stand.</summary>
    public static ReasonCode NoConsent { get; } = new("eligibility.consent", "{subject}: has not agreed to stand in {contest} by {day}");

    /// <summary>Gets: not a member of a body.</summary>
    public static ReasonCode NotInBody { get; } = new("eligibility.body", "{subject}: not a member of {body} on {day}");

    /// <summary>Gets: does not live in the area.</summary>
    public static ReasonCode NotResident { get; } = new("eligibility.residence.none", "{subject}: does not live in {area} on {day}");

    /// <summary>Gets: has lived in the area for too short a time.</summary>
    public static ReasonCode ResidentTooShort { get; } =
        new("eligibility.residence.short", "{subject}: in {area} since {from}, long enough on {reached}, short by {gap} days");

    /// <summary>Gets: not of the quality needed.</summary>
    public static ReasonCode Trait { get; } = new("eligibility.trait", "{subject}: {key} is {value}, {needed} needed");

    /// <summary>Gets: none of several qualifications.</summary>
    public static ReasonCode NoneOf { get; } = new("eligibility.none-of", "{subject}: meets none of {number} alternatives");

    /// <summary>Gets: the same person twice.</summary>
    public static ReasonCode Twice { get; } = new("eligibility.person.twice", "{subject}: {id} is entered twice");

    /// <summary>Gets: no person named.</summary>
    public static ReasonCode NoPerson { get; } = new("eligibility.person.none", "{subject}: no id");

    /// <summary>Gets: a fact dated before the birth.</summary>
    public static ReasonCode BeforeBirth { get; } = new("eligibility.person.before-birth", "{subject}: {fact} on {day}, born on {birth}");

    /// <summary>Gets: a person related to himself or herself.</summary>
    public static ReasonCode OwnKin { get; } = new("eligibility.person.own-kin", "{subject}: is named as his or her own relative");

    /// <summary>Gets: a weight below one.</summary>
    public static ReasonCode Weight { get; } = new("eligibility.roll.weight", "{subject}: weight {number}, at least {least} needed, short by {gap}");

    /// <summary>Gets: already on the roll.</summary>
    public static ReasonCode OnRoll { get; } = new("eligibility.roll.present", "{subject}: on the roll already on {day}");

    /// <summary>Gets: not on the roll.</summary>
    public static ReasonCode NotOnRoll { get; } = new("eligibility.roll.absent", "{subject}: not on the roll");

    /// <summary>Gets: a change dated before an earlier one.</summary>
    public static ReasonCode OutOfOrder { get; } = new("eligibility.roll.order", "{subject}: changed on {day}, before the change of {last}");

    /// <summary>Gets: after the last day allowed.</summary>
    public static ReasonCode Late { get; } = new("eligibility.roll.late", "{subject}: on {day}, allowed until {last}, late by {gap} days");

    /// <summary>Gets: a law that knows no proxies.</summary>
    public static ReasonCode NoProxy { get; } = new("eligibility.proxy.none", "{subject}: voting by proxy is not allowed");

    /// <summary>Gets: a holder with too many proxies.</summary>
    public static ReasonCode TooManyProxies { get; } =
        new("eligibility.proxy.many", "{subject}: proxy number {number} held by {holder}, at most {most} allowed, over by {gap}");

    /// <summary>Gets: a proxy that is not in writing.</summary>
    public static ReasonCode ProxyNotWritten { get; } = new("eligibility.proxy.unwritten", "{subject}: the proxy is not in writing");

    /// <summary>Gets: a proxy to which those who run the election did not agree.</summary>
    public static ReasonCode ProxyWithoutConsent { get; } = new("eligibility.proxy.consent", "{subject}: the proxy has not been agreed to");

    /// <summary>Gets: a proxy for a reason that the law does not name.</summary>
    public static ReasonCode ProxyGround { get; } = new("eligibility.proxy.ground", "{subject}: the law allows no proxy to a voter who is {ground}");

    /// <summary>Gets: a holder who may hold no proxy.</summary>
    public static ReasonCode ProxyHolder { get; } = new("eligibility.proxy.holder", "{subject}: {holder} may not hold the proxy");

    /// <summary>Gets: a second proxy by the same voter.</summary>
    public static ReasonCode SecondProxy { get; } = new("eligibility.proxy.second", "{subject}: has given a proxy already");

    /// <summary>Gets: made public for too short a time.</summary>
    public static ReasonCode PublicityShort { get; } = new("eligibility.publicity.short", "made public for {number} days, at least {least} needed, short by {gap}");

    /// <summary>Gets: made public for too long a time.</summary>
    public static ReasonCode PublicityLong { get; } = new("eligibility.publicity.long", "made public for {number} days, at most {most} allowed, over by {gap}");
}
