using ElectionRules.Transcripts;

namespace ElectionRules.Composition;

/// <summary>The kinds of reasons that composition gives. Ids are permanent.</summary>
public static class CompositionReasons
{
    /// <summary>Gets the reason: fewer members have a trait than needed.</summary>
    public static ReasonCode TooFew { get; } =
        new("composition.too-few", "{subject}: {count} of {total}, {least} needed, short by {gap}");

    /// <summary>Gets the reason: more members have a trait than allowed.</summary>
    public static ReasonCode TooMany { get; } =
        new("composition.too-many", "{subject}: {count} of {total}, {most} allowed, {gap} too many");

    /// <summary>Gets the reason: unknown values decide.</summary>
    public static ReasonCode Unknown { get; } =
        new("composition.unknown", "{subject}: {count} of {total}, not known of {unknown}");

    /// <summary>Gets the reason: a share is below that in another group.</summary>
    public static ReasonCode BelowShare { get; } = new(
        "composition.below-share", "{subject}: {count} of {total}, below the share of {share} among {of} ({least} needed), short by {gap}");

    /// <summary>Gets the reason: a share is not above that of the last term.</summary>
    public static ReasonCode NotAboveLastTerm { get; } = new(
        "composition.not-above-last-term", "{subject}: {count} of {total}, not above {before} of {before-total} last term, short by {gap}");

    /// <summary>Gets the reason: the figures of the last term are not given.</summary>
    public static ReasonCode NoLastTerm { get; } =
        new("composition.no-last-term", "{subject}: {count} of {total}, no figures of the last term");

    /// <summary>Gets the reason: the provision sets no figure.</summary>
    public static ReasonCode NoFigure { get; } =
        new("composition.no-figure", "{subject}: {count} of {total}, and the provision sets no figure");

    /// <summary>Gets the reason: two members are kin.</summary>
    public static ReasonCode Kin { get; } = new("composition.kin", "{first} and {second} are {relation}");

    /// <summary>Gets the reason: two traits are had by numbers too far apart.</summary>
    public static ReasonCode Unequal { get; } = new(
        "composition.unequal", "{first}: {first-count}, {second}: {second-count}, a difference of {most} allowed, {gap} too many");

    /// <summary>Gets the reason: a key repeats too often in a row.</summary>
    public static ReasonCode Run { get; } =
        new("composition.run", "{run} in a row are {key} from place {place} on, {most} allowed");

    /// <summary>Gets the reason: there are fewer people than seats.</summary>
    public static ReasonCode TooFewPeople { get; } =
        new("composition.too-few-people", "{count} people for {seats} seats, short by {gap}");

    /// <summary>Gets the reason: a rule cannot be kept with the people there are.</summary>
    public static ReasonCode CannotBeKept { get; } =
        new("composition.cannot-be-kept", "{subject}: {seats} seats cannot be filled so that the rule is kept");

    /// <summary>Gets the reason: each rule could be kept alone, but not all together.</summary>
    public static ReasonCode CannotAllBeKept { get; } =
        new("composition.cannot-all-be-kept", "{seats} seats cannot be filled so that all the rules are kept together");

    /// <summary>Gets the reason: a person was passed over although others have fewer votes.</summary>
    public static ReasonCode PassedOver { get; } =
        new("composition.passed-over", "{subject}: passed over with {votes} votes, because the rules could not be kept otherwise");

    /// <summary>Gets the reason: people with equal votes cannot all be taken.</summary>
    public static ReasonCode Tie { get; } =
        new("composition.tie", "{count} people have {votes} votes each, and not all of them can be taken");
}
