using Ardalis.GuardClauses;

namespace ElectionRules.Nominations;

/// <summary>By how much the candidates must, and may, exceed the seats (差额).</summary>
/// <remarks>
/// Lower bounds round up and upper bounds round down, since "one third more" is not reached by less and "one fifth more"
/// is passed by more. Where no whole number lies between them the lower bound decides, and the band says so.
/// </remarks>
public sealed record CandidateMargin
{
    private CandidateMargin(Extra least, Extra? most)
    {
        Least = least;
        Most = most;
    }

    /// <summary>Gets the margin of an election with exactly as many candidates as seats (等额).</summary>
    public static CandidateMargin None { get; } = new(Extra.Fixed(0), Extra.Fixed(0));

    /// <summary>Gets the least extra.</summary>
    public Extra Least { get; }

    /// <summary>Gets the greatest extra, or null where there is no upper bound.</summary>
    public Extra? Most { get; }

    /// <summary>Creates a margin with both bounds, ends included.</summary>
    /// <param name="least">The least extra.</param>
    /// <param name="most">The greatest extra.</param>
    public static CandidateMargin Between(Extra least, Extra most) => new(least, most);

    /// <summary>Creates a margin with a lower bound only.</summary>
    /// <param name="least">The least extra.</param>
    public static CandidateMargin AtLeast(Extra least) => new(least, null);

    /// <summary>Creates a margin of one size; a share that is not whole is rounded up.</summary>
    /// <param name="extra">The extra.</param>
    public static CandidateMargin Exactly(Extra extra) => new(extra, extra);

    /// <summary>Returns how many candidates may stand for a number of seats.</summary>
    /// <param name="seats">The seats to fill, 1 or more.</param>
    /// <exception cref="ArgumentException"><paramref name="seats"/> is not positive.</exception>
    public MarginBand For(int seats)
    {
        Guard.Against.NegativeOrZero(seats);
        long least = seats + Least.Least(seats);
        if (Most is not Extra extra)
        {
            return new(least, null, WasEmpty: false);
        }

        long most = Most == Least ? least : seats + extra.Most(seats);
        return most < least ? new(least, least, WasEmpty: true) : new(least, most, WasEmpty: false);
    }

    /// <summary>Returns the words, such as <c>1/3 of the seats to 1/1 of the seats more than the seats</c>.</summary>
    public override string ToString() => Most is null
        ? $"at least {Least} more than the seats"
        : Most == Least ? $"exactly {Least} more than the seats" : $"{Least} to {Most} more than the seats";
}
