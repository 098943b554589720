using Ardalis.GuardClauses;
using ElectionRules.Law;

namespace ElectionRules.Bodies;

/// <summary>The numbers of seats that a rule allows, both ends included.</summary>
public sealed record SeatRange
{
    /// <summary>Creates a range.</summary>
    /// <param name="least">The fewest, 1 or more.</param>
    /// <param name="most">The most, not fewer than <paramref name="least"/>.</param>
    /// <exception cref="ArgumentException"><paramref name="least"/> is not positive.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="most"/> is less than <paramref name="least"/>.</exception>
    public SeatRange(long least, long most)
    {
        Least = Guard.Against.NegativeOrZero(least);
        Most = Guard.Against.OutOfRange(most, nameof(most), least, long.MaxValue);
    }

    /// <summary>Gets the fewest seats.</summary>
    public long Least { get; }

    /// <summary>Gets the most seats.</summary>
    public long Most { get; }

    /// <summary>Returns the range with a further share on top of the most, rounded down.</summary>
    /// <param name="share">The share of the most, such as 5 %.</param>
    public SeatRange WithAddition(Proportion share) => new(Least, Most + share.FloorOf(Most));

    /// <summary>Tells whether a number of seats is allowed.</summary>
    /// <param name="seats">The number.</param>
    /// <param name="body">The body, by name.</param>
    /// <param name="citation">The provision that gives the range.</param>
    /// <exception cref="ArgumentNullException">A reference is null.</exception>
    public RuleFinding Check(long seats, LocalizedText body, Citation citation)
    {
        Guard.Against.Null(body);
        Guard.Against.Null(citation);
        return seats < Least ? new RuleFinding.NotMet([BodyReasons.OutsideLeast(body, seats, Least, citation)])
            : seats > Most ? new RuleFinding.NotMet([BodyReasons.OutsideMost(body, seats, Most, citation)])
            : new RuleFinding.Met();
    }

    /// <summary>Returns the ends, such as <c>120..200</c>.</summary>
    public override string ToString() => FormattableString.Invariant($"{Least}..{Most}");
}
