using ElectionRules.Transcripts;

namespace ElectionRules.Programme;

/// <summary>The kinds of reasons that programmes give. Ids are permanent.</summary>
public static class ProgrammeReasons
{
    /// <summary>Gets the reason: a key is used by two tasks.</summary>
    public static ReasonCode TaskTwice { get; } = new("programme.task-twice", "{task} is the key of two tasks");

    /// <summary>Gets the reason: something refers to a task that is not in the programme.</summary>
    public static ReasonCode UnknownTask { get; } =
        new("programme.unknown-task", "{subject} refers to {task}, which is not in the programme");

    /// <summary>Gets the reason: tasks wait for each other in a ring.</summary>
    public static ReasonCode Cycle { get; } =
        new("programme.cycle", "each of these waits for the next, and the last for the first: {ring}");

    /// <summary>Gets the reason: the days of tasks are counted from each other in a ring.</summary>
    public static ReasonCode AnchorCycle { get; } =
        new("programme.anchor-cycle", "the day of each of these is counted from the next, and the last from the first: {ring}");

    /// <summary>Gets the reason: the limits of a task leave no day.</summary>
    public static ReasonCode NoDayLeft { get; } =
        new("programme.no-day-left", "{subject}: not before {earliest} and not after {latest}, {gap} days apart");

    /// <summary>Gets the reason: a task is not done and its last day is over.</summary>
    public static ReasonCode Late { get; } = new("programme.late", "{subject}: due on {due}, late by {gap} days on {day}");

    /// <summary>Gets the reason: a task is not done and holds up another whose last day is over.</summary>
    public static ReasonCode HoldsUp { get; } =
        new("programme.holds-up", "{subject}: holds up {next}, due on {due}, late by {gap} days on {day}");

    /// <summary>Gets the reason: a task was done after its last day.</summary>
    public static ReasonCode DoneLate { get; } =
        new("programme.done-late", "{subject}: done on {day}, due on {due}, late by {gap} days");

    /// <summary>Gets the reason: a task was done before its first day.</summary>
    public static ReasonCode DoneTooEarly { get; } =
        new("programme.done-too-early", "{subject}: done on {day}, not allowed before {earliest}, early by {gap} days");

    /// <summary>Gets the reason: no limit applies to a task.</summary>
    public static ReasonCode NoLimit { get; } = new("programme.no-limit", "{subject}: no limit is set");

    /// <summary>Gets the reason: the day that a limit is counted from is not known.</summary>
    public static ReasonCode NoAnchorDay { get; } =
        new("programme.no-anchor-day", "{subject}: counted from {anchor}, whose day is not known");

    /// <summary>Gets the reason: a task was done while one that must come before it was not.</summary>
    public static ReasonCode OutOfOrder { get; } = new("programme.out-of-order", "{subject}: done on {day}, before {other}");

    /// <summary>Gets the reason: an order among groups of tasks was not kept.</summary>
    public static ReasonCode OrderBroken { get; } =
        new("programme.order-broken", "{subject}: {then} was done on {day}, before {first}");
}
