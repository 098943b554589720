using ElectionRules.Transcripts;

namespace ElectionRules.Conduct;

/// <summary>The kinds of reasons that conduct gives. Ids are permanent.</summary>
public static class ConductReasons
{
    /// <summary>Gets the reason: a breach is established and a sanction applies.</summary>
    public static ReasonCode Sanctioned { get; } = new("conduct.sanctioned", "{subject}: {prohibition}, on {day}");

    /// <summary>Gets the reason: a breach is established and the code has no sanction for it.</summary>
    public static ReasonCode NoSanction { get; } =
        new("conduct.no-sanction", "{subject}: {prohibition}, on {day}, and no sanction is laid down");

    /// <summary>Gets the reason: a breach is alleged only.</summary>
    public static ReasonCode Alleged { get; } = new("conduct.alleged", "{subject}: {prohibition}, on {day}, alleged only");

    /// <summary>Gets the reason: an alleged breach was dismissed.</summary>
    public static ReasonCode Dismissed { get; } = new("conduct.dismissed", "{subject}: {prohibition}, on {day}, dismissed");

    /// <summary>Gets the reason: a document was not signed or returned.</summary>
    public static ReasonCode NotReturned { get; } = new("conduct.not-returned", "{subject}: {document} not returned by {day}");

    /// <summary>Gets the reason: a document was returned after the last day.</summary>
    public static ReasonCode ReturnedLate { get; } =
        new("conduct.returned-late", "{subject}: {document} returned on {returned}, due on {day}, late by {gap} days");

    /// <summary>Gets the reason: a document was returned by somebody who was not asked for it.</summary>
    public static ReasonCode NotAsked { get; } = new("conduct.not-asked", "{person} returned {document} and was not asked for it");

    /// <summary>Gets the reason: a person returned a document twice.</summary>
    public static ReasonCode ReturnedTwice { get; } =
        new("conduct.returned-twice", "{subject}: {document} returned {count} times, counted once");

    /// <summary>Gets the reason: more forms came back than were handed out.</summary>
    public static ReasonCode MoreReturnedThanIssued { get; } =
        new("conduct.more-returned-than-issued", "{count} forms returned, {most} issued, {gap} too many");

    /// <summary>Gets the reason: more forms are valid than came back.</summary>
    public static ReasonCode MoreValidThanReturned { get; } =
        new("conduct.more-valid-than-returned", "{count} forms valid, {most} returned, {gap} too many");

    /// <summary>Gets the reason: a question has more answers than there are valid forms.</summary>
    public static ReasonCode MoreAnswersThanForms { get; } =
        new("conduct.more-answers-than-forms", "{subject}: {count} answers on {most} valid forms, {gap} too many");
}
