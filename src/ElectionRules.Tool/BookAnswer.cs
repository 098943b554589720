using ElectionRules.Rounds;

namespace ElectionRules.Tool;

/// <summary>What comes of asking for a rule book on a day.</summary>
internal abstract record BookAnswer
{
    private BookAnswer()
    {
    }

    /// <summary>The one book that is in force, whatever is read into the points that are not settled.</summary>
    public sealed record Found(RuleBook Book) : BookAnswer;

    /// <summary>No version is in force on the day.</summary>
    public sealed record NotInForce(string Message) : BookAnswer;

    /// <summary>There is no book of that id.</summary>
    public sealed record Unknown(string Id) : BookAnswer;

    /// <summary>No day was named, and there is no version without one.</summary>
    public sealed record NoDay(string Id) : BookAnswer;

    /// <summary>The book depends on points that are not settled.</summary>
    public sealed record Open(string Id, EquatableArray<OpenPoint> Points) : BookAnswer;
}
