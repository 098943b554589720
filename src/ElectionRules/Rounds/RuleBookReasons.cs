using ElectionRules.Transcripts;

namespace ElectionRules.Rounds;

/// <summary>What a check of a rule book finds, each once.</summary>
public static class RuleBookReasons
{
    /// <summary>Gets "no number of candidates lies in the margin". Facts: ballot, seats, least.</summary>
    public static ReasonCode BandEmpty { get; } = new(
        "round.book-band-empty", "Ballot rule {ballot}: for {seats} seats no whole number of candidates lies in the margin; {least} would be taken");

    /// <summary>Gets "no ballot ever follows this rule". Facts: ballot.</summary>
    public static ReasonCode Unreachable { get; } = new("round.book-unreachable", "Ballot rule {ballot} is never reached");

    /// <summary>Gets "the rules repeat from a place that is not there". Facts: ballot.</summary>
    public static ReasonCode RepeatsFromNowhere { get; } = new("round.book-repeats-from-nowhere", "The rules repeat from ballot rule {ballot}, which cannot be repeated from");

    /// <summary>Gets "a ballot that elects nobody drops nobody either". Facts: ballot.</summary>
    public static ReasonCode Endless { get; } = new("round.book-endless", "Ballot rule {ballot} elects nobody and drops nobody, so that it never ends");

    /// <summary>Gets "candidates are dropped, but there is no further ballot". Facts: ballot.</summary>
    public static ReasonCode DropsForNothing { get; } = new("round.book-drops-for-nothing", "Ballot rule {ballot} drops candidates, but no ballot follows");

    /// <summary>Gets "houses are asked for where none is counted". Facts: ballot.</summary>
    public static ReasonCode NoHouses { get; } = new("round.book-no-houses", "Ballot rule {ballot} takes the highest in each house, but counts no house apart");

    /// <summary>Gets "a share of a base that the turnout does not give". Facts: field, base.</summary>
    public static ReasonCode BaseNotSupplied { get; } = new("round.book-base-not-supplied", "{field} needs {base}, which the turnout does not give");
}
