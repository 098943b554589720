using Ardalis.GuardClauses;

namespace ElectionRules.Composition;

/// <summary>A person who may take a seat, with his or her votes.</summary>
public sealed record VotedMember
{
    /// <summary>Creates a voted member.</summary>
    /// <param name="member">The person and what is known of him or her.</param>
    /// <param name="votes">The votes, 0 or more.</param>
    /// <exception cref="ArgumentNullException"><paramref name="member"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="votes"/> is negative.</exception>
    public VotedMember(GroupMember member, long votes)
    {
        Member = Guard.Against.Null(member);
        Votes = Guard.Against.Negative(votes);
    }

    /// <summary>Gets the person and what is known of him or her.</summary>
    public GroupMember Member { get; }

    /// <summary>Gets the votes, 0 or more.</summary>
    public long Votes { get; }
}
