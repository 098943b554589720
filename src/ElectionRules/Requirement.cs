using Ardalis.GuardClauses;

namespace ElectionRules;

/// <summary>A threshold together with the base of which it takes a share: "more than 1/2 of the whole body".</summary>
/// <remarks>The <c>default</c> value has no named base and is refused wherever a requirement is needed.</remarks>
public readonly record struct Requirement
{
    /// <summary>Creates a requirement.</summary>
    /// <param name="threshold">The share, strict or inclusive.</param>
    /// <param name="countingBase">Of what the share is taken.</param>
    /// <exception cref="System.ComponentModel.InvalidEnumArgumentException">The base is not one of the named ones.</exception>
    /// <exception cref="ArgumentException">The base is a fixed number, which <see cref="Threshold.OfNumber"/> gives.</exception>
    public Requirement(Threshold threshold, CountingBase countingBase)
    {
        Threshold = threshold;
        Base = Guard.Against.EnumOutOfRange(countingBase);
        if (countingBase == CountingBase.FixedNumber)
        {
            throw new ArgumentException("A fixed number must be named.", nameof(countingBase));
        }
    }

    internal Requirement(Threshold threshold, long number)
    {
        Threshold = threshold;
        Base = CountingBase.FixedNumber;
        Number = Guard.Against.NegativeOrZero(number);
    }

    /// <summary>Gets the share, strict or inclusive.</summary>
    public Threshold Threshold { get; }

    /// <summary>Gets of what the share is taken.</summary>
    public CountingBase Base { get; }

    /// <summary>Gets the number that the rule names, 1 or more; 0 where the base is any other.</summary>
    public long Number { get; }

    /// <summary>Returns the words, such as <c>more than 1/2 of all members</c>.</summary>
    public override string ToString() => Base == CountingBase.FixedNumber && Threshold.Share == Proportion.One
        ? FormattableString.Invariant($"at least {Number}")
        : $"{Threshold} of {Words}";

    private string Words => Base switch
    {
        CountingBase.WholeBody => "all members",
        CountingBase.RegisteredVoters => "registered voters",
        CountingBase.EntitledToAttend => "those entitled to attend",
        CountingBase.Present => "those present",
        CountingBase.Participants => "those voting",
        CountingBase.BallotsIssued => "papers issued",
        CountingBase.BallotsReturned => "papers returned",
        CountingBase.ValidBallots => "valid papers",
        CountingBase.VotesForPersons => "votes for persons",
        CountingBase.ForPlusAgainst => "votes for and against",
        CountingBase.NonBlankBallots => "papers that are not blank",
        CountingBase.FixedNumber => FormattableString.Invariant($"{Number}"),
        _ => "an unnamed base",
    };
}
