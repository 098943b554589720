using System.Diagnostics.CodeAnalysis;
using Ardalis.GuardClauses;
using ElectionRules.Transcripts;

namespace ElectionRules.Bodies;

/// <summary>Contests that wait for each other, in an order in which they can be held.</summary>
public sealed class ContestSequence
{
    private ContestSequence(EquatableArray<ContestId> order, EquatableArray<ContestLink> links)
    {
        Order = order;
        Links = links;
    }

    /// <summary>Gets the contests, each after those that it waits for; otherwise in the order in which they were given.</summary>
    public EquatableArray<ContestId> Order { get; }

    /// <summary>Gets the links.</summary>
    public EquatableArray<ContestLink> Links { get; }

    /// <summary>Orders contests, or says everything that is wrong with them.</summary>
    /// <param name="contests">The contests.</param>
    /// <param name="links">The links between them.</param>
    /// <param name="sequence">The sequence; null where it is refused.</param>
    /// <param name="refusals">Every reason why it is refused; empty where it is not.</param>
    /// <exception cref="ArgumentNullException">An argument or a link is null.</exception>
    public static bool TryCreate(
        IEnumerable<ContestId> contests,
        IEnumerable<ContestLink> links,
        [NotNullWhen(true)] out ContestSequence? sequence,
        out EquatableArray<Reason> refusals)
    {
        List<ContestId> waiting = [.. Guard.Against.Null(contests)];
        EquatableArray<ContestLink> all = Guard.Against.Null(links).Select(link => Guard.Against.Null(link)).ToEquatableArray();
        List<Reason> reasons = [.. waiting.GroupBy(id => id).Where(group => group.Skip(1).Any()).Select(group => About(BodyReasons.Duplicate, group.Key))];
        reasons.AddRange(all.SelectMany(link => new[] { link.First, link.Then }).Distinct().Except(waiting).Select(id => About(BodyReasons.Unknown, id)));
        List<ContestId> order = [];
        while (waiting.FindIndex(id => all.All(link => link.Then != id || order.Contains(link.First))) is var next and >= 0)
        {
            order.Add(waiting[next]);
            waiting.RemoveAt(next);
        }

        if (reasons.Count == 0)
        {
            reasons.AddRange(waiting.Select(id => About(BodyReasons.Cycle, id)));
        }

        refusals = reasons.ToEquatableArray();
        sequence = reasons.Count == 0 ? new(order.ToEquatableArray(), all) : null;
        return sequence is not null;
    }

    /// <summary>Tells whether a person may be elected in a contest, as far as the contests before it go.</summary>
    /// <param name="contest">The contest.</param>
    /// <param name="person">The person.</param>
    /// <param name="elected">Who was elected in each contest decided so far.</param>
    /// <exception cref="ArgumentNullException"><paramref name="elected"/> is null.</exception>
    public LinkFinding MayBeElected(ContestId contest, PersonId person, IReadOnlyDictionary<ContestId, EquatableArray<PersonId>> elected)
    {
        Guard.Against.Null(elected);
        ContestLink[] needed = [.. Links.Where(link => link is ContestLink.MustBeElectedFirst && link.Then == contest)];
        EquatableArray<Reason> lost = needed
            .Where(link => elected.TryGetValue(link.First, out EquatableArray<PersonId> winners) && !winners.Contains(person))
            .Select(link => new Reason(
                BodyReasons.NotElectedFirst, link.Citation, BodyReasons.IdFact(link.First.Value), BodyReasons.NameFact("contest", contest.Value))
            {
                Subject = BodyReasons.Named(person),
            })
            .ToEquatableArray();
        EquatableArray<ContestId> open = needed.Select(link => link.First).Where(first => !elected.ContainsKey(first)).ToEquatableArray();
        return lost.Count > 0 ? new LinkFinding.NotMet(lost) : open.Count > 0 ? new LinkFinding.Open(open) : new LinkFinding.Met();
    }

    /// <summary>Returns who may vote in a contest whose electors are elected first, each once, in the order of their election.</summary>
    /// <param name="contest">The contest.</param>
    /// <param name="elected">Who was elected in each contest decided so far.</param>
    /// <returns>The electors, or null where a contest that elects some of them is not decided, or where none does.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="elected"/> is null.</exception>
    public EquatableArray<PersonId>? ElectorsOf(ContestId contest, IReadOnlyDictionary<ContestId, EquatableArray<PersonId>> elected)
    {
        Guard.Against.Null(elected);
        ContestId[] sources = [.. Links.Where(link => link is ContestLink.ElectedVote && link.Then == contest).Select(link => link.First)];
        return sources.Length > 0 && sources.All(elected.ContainsKey)
            ? sources.SelectMany(source => elected[source]).Distinct().ToEquatableArray()
            : null;
    }

    private static Reason About(ReasonCode code, ContestId id) =>
        BodyReasons.About(code, BodyReasons.Named(id.Value), id.Value);
}
