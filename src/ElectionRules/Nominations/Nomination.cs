using Ardalis.GuardClauses;
using NodaTime;

namespace ElectionRules.Nominations;

/// <summary>One list as handed in: who is put forward, by whom, when.</summary>
public sealed record Nomination
{
    private Nomination(NominationId id, string nominatorClass, LocalDate received, EquatableArray<Candidate> candidates)
    {
        Id = Guard.Against.Default(id);
        Class = Guard.Against.NullOrWhiteSpace(nominatorClass);
        Received = received;
        Candidates = candidates;
        Guard.Against.Zero(candidates.Count, nameof(candidates));
    }

    /// <summary>Gets the id.</summary>
    public NominationId Id { get; }

    /// <summary>Gets the class of nominators that it claims, a key of <see cref="NominatorRule.Class"/>.</summary>
    public string Class { get; }

    /// <summary>Gets the day on which it was received.</summary>
    public LocalDate Received { get; }

    /// <summary>Gets who is put forward, in the order of the list; one or more. Somebody may stand there twice, and counts once.</summary>
    public EquatableArray<Candidate> Candidates { get; }

    /// <summary>Gets the organisations that put it forward; empty where none does.</summary>
    public EquatableArray<BodyId> Organizations { get; private init; }

    /// <summary>Gets those who signed, in order, as found on the paper; empty where nobody did.</summary>
    public EquatableArray<PersonId> Signers { get; private init; }

    /// <summary>Gets a value indicating whether the person put forward handed it in.</summary>
    public bool IsOwn { get; private init; }

    /// <summary>A list of organisations, alone or jointly.</summary>
    /// <param name="id">The id; not the <c>default</c> one.</param>
    /// <param name="nominatorClass">The key of the class.</param>
    /// <param name="received">The day of receipt.</param>
    /// <param name="candidates">Who is put forward; one or more.</param>
    /// <param name="organizations">The organisations; one or more.</param>
    /// <param name="signers">Who signed beside them; may be empty.</param>
    /// <exception cref="ArgumentNullException">A reference is null.</exception>
    /// <exception cref="ArgumentException">An id is the <c>default</c> one, or a text or list that may not be empty is.</exception>
    public static Nomination ByOrganizations(
        NominationId id,
        string nominatorClass,
        LocalDate received,
        IEnumerable<Candidate> candidates,
        IEnumerable<BodyId> organizations,
        IEnumerable<PersonId> signers)
    {
        EquatableArray<BodyId> bodies = Guard.Against.Null(organizations)
            .Select(body => Guard.Against.Default(body, nameof(organizations))).ToEquatableArray();
        Guard.Against.Zero(bodies.Count, nameof(organizations));
        return new(id, nominatorClass, received, Guard.Against.Null(candidates).ToEquatableArray())
        {
            Organizations = bodies,
            Signers = Checked(signers),
        };
    }

    /// <summary>A list that electors signed.</summary>
    /// <param name="id">The id; not the <c>default</c> one.</param>
    /// <param name="nominatorClass">The key of the class.</param>
    /// <param name="received">The day of receipt.</param>
    /// <param name="candidates">Who is put forward; one or more.</param>
    /// <param name="signers">Who signed, as found on the paper; may be too few, hold strangers or somebody twice.</param>
    /// <exception cref="ArgumentNullException">A reference is null.</exception>
    /// <exception cref="ArgumentException">An id is the <c>default</c> one, or the class or the candidates are empty.</exception>
    public static Nomination ByElectors(
        NominationId id,
        string nominatorClass,
        LocalDate received,
        IEnumerable<Candidate> candidates,
        IEnumerable<PersonId> signers) =>
        new(id, nominatorClass, received, Guard.Against.Null(candidates).ToEquatableArray()) { Signers = Checked(signers) };

    /// <summary>A person's own candidacy. Handing it in is agreeing to stand.</summary>
    /// <param name="id">The id; not the <c>default</c> one.</param>
    /// <param name="nominatorClass">The key of the class.</param>
    /// <param name="received">The day of receipt.</param>
    /// <param name="candidate">The person.</param>
    /// <param name="signers">Who signed in support; may be empty.</param>
    /// <exception cref="ArgumentNullException">A reference is null.</exception>
    /// <exception cref="ArgumentException">An id is the <c>default</c> one, or the class is empty.</exception>
    public static Nomination BySelf(
        NominationId id, string nominatorClass, LocalDate received, Candidate candidate, IEnumerable<PersonId> signers) =>
        new(id, nominatorClass, received, [Guard.Against.Null(candidate)]) { IsOwn = true, Signers = Checked(signers) };

    private static EquatableArray<PersonId> Checked(IEnumerable<PersonId> signers) =>
        Guard.Against.Null(signers).Select(signer => Guard.Against.Default(signer, nameof(signers))).ToEquatableArray();
}
