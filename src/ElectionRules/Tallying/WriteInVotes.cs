using Ardalis.GuardClauses;

namespace ElectionRules.Tallying;

/// <summary>The votes for one written-in name.</summary>
/// <remarks>The <c>default</c> value is no vote for the name with code 0.</remarks>
public readonly record struct WriteInVotes
{
    /// <summary>Creates the votes of one written-in name.</summary>
    /// <param name="code">The caller's code of the name, 0 or more.</param>
    /// <param name="votes">The votes, 0 or more.</param>
    /// <exception cref="ArgumentException">A number is negative.</exception>
    public WriteInVotes(int code, long votes)
    {
        Code = Guard.Against.Negative(code);
        Votes = Guard.Against.Negative(votes);
    }

    /// <summary>Gets the caller's code of the name.</summary>
    public int Code { get; }

    /// <summary>Gets the votes for the name.</summary>
    public long Votes { get; }
}
