using ElectionRules.Transcripts;

namespace ElectionRules.Selection;

/// <summary>What is said about selections, each once.</summary>
public static class SelectionReasons
{
    /// <summary>Gets "the stage before does not keep enough, or too many". Facts: people, band. Subject: the stage.</summary>
    public static ReasonCode MarginNotKept { get; } = new(
        "selection.margin-not-kept", "{subject}: {people} people come from the stage before, {band} needed");

    /// <summary>Gets "a ballot keeps fewer people than there are posts". Facts: kept, posts, gap. Subject: the stage.</summary>
    public static ReasonCode KeepsFewerThanPosts { get; } = new(
        "selection.keeps-fewer-than-posts", "{subject} keeps {kept} people for {posts} posts, short by {gap}");

    /// <summary>Gets "the last ballot keeps more people than there are posts". Facts: kept, posts, gap.</summary>
    public static ReasonCode KeepsMoreThanPosts { get; } = new(
        "selection.keeps-more-than-posts", "The last ballot keeps {kept} people for {posts} posts, {gap} too many");

    /// <summary>Gets "nothing decides".</summary>
    public static ReasonCode NoBallot { get; } = new("selection.no-ballot", "The plan has no ballot: nothing in it decides");

    /// <summary>Gets "too few people for the first stage, or too many". Facts: people, band. Subject: the stage.</summary>
    public static ReasonCode NomineesOutsideBand { get; } = new(
        "selection.nominees-outside-band", "{subject}: {people} people are put forward, {band} needed");

    /// <summary>Gets "somebody who fell out is put forward again". Subject: the person.</summary>
    public static ReasonCode FellBefore { get; } = new(
        "selection.fell-before", "{subject} fell out of this selection and cannot be put forward again");

    /// <summary>Gets "too few people are left for a stage". Facts: people, band, gap. Subject: the stage.</summary>
    public static ReasonCode TooFewLeft { get; } = new(
        "selection.too-few-left", "{subject}: {people} people are left, {band} needed, short by {gap}");

    /// <summary>Gets "too few people are left for the posts". Facts: people, posts, gap.</summary>
    public static ReasonCode PostsUnfilled { get; } = new(
        "selection.posts-unfilled", "{people} people are left for {posts} posts, short by {gap}");

    /// <summary>Gets "outvoted". Facts: votes, places. Subject: the person.</summary>
    public static ReasonCode Outvoted { get; } = new(
        "selection.outvoted", "{subject}: {votes} votes, enough to move on, but others with more take the {places} places");

    /// <summary>Gets "short of what is needed". Facts: votes, gap. Subject: the person.</summary>
    public static ReasonCode Short { get; } = new("selection.short", "{subject}: {votes} votes, short by {gap}");

    /// <summary>Gets "tied at the cut and not taken". Facts: votes, record. Subject: the person.</summary>
    public static ReasonCode TieLost { get; } = new(
        "selection.tie-lost", "{subject}: {votes} votes, tied at the cut and not taken: {record}");

    /// <summary>Gets "the inspection says nothing about the person". Subject: the person.</summary>
    public static ReasonCode NotInspected { get; } = new("selection.not-inspected", "{subject} was not inspected");

    /// <summary>Gets "the inspection speaks against the person". Facts: record. Subject: the person.</summary>
    public static ReasonCode AdverseFinding { get; } = new("selection.adverse-finding", "{subject}: the inspection speaks against it: {record}");

    /// <summary>Gets "the names were not made public".</summary>
    public static ReasonCode NotPublic { get; } = new("selection.not-public", "The names must be made public and were not");

    /// <summary>Gets "too few present at a consultation". Facts: count, base, needed, gap.</summary>
    public static ReasonCode NoQuorum { get; } = new(
        "selection.no-quorum", "No quorum: {count} of {base}; {requirement} needed ({needed}), short by {gap}");

    /// <summary>Gets "dropped in a consultation". Facts: record. Subject: the person.</summary>
    public static ReasonCode Dropped { get; } = new("selection.dropped", "{subject} was dropped: {record}");

    /// <summary>Gets "withdrew". Facts: day. Subject: the person.</summary>
    public static ReasonCode Withdrew { get; } = new("selection.withdrew", "{subject} withdrew on {day}");

    /// <summary>Gets "died". Facts: day. Subject: the person.</summary>
    public static ReasonCode Died { get; } = new("selection.died", "{subject} died on {day}");

    /// <summary>Gets "disqualified". Facts: day. Subject: the person.</summary>
    public static ReasonCode Disqualified { get; } = new("selection.disqualified", "{subject} was disqualified on {day}");

    /// <summary>Gets "a stage is held again". Facts: record. Subject: the stage.</summary>
    public static ReasonCode HeldAgain { get; } = new("selection.held-again", "{subject} is held again: {record}");

    /// <summary>Gets "given up". Facts: record.</summary>
    public static ReasonCode GivenUp { get; } = new("selection.given-up", "The selection was given up: {record}");
}
