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
    public Requirement(Threshold threshold, CountingBase countingBase)
    {
        Threshold = threshold;
        Base = Guard.Against.EnumOutOfRange(countingBase);
    }

    /// <summary>Gets the share, strict or inclusive.</summary>
    public Threshold Threshold { get; }

    /// <summary>Gets of what the share is taken.</summary>
    public CountingBase Base { get; }

    /// <summary>Returns the words, such as <c>more than 1/2 of all members</c>.</summary>
    public override string ToString() => $"{Threshold} of {Words}";

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
        _ => "an unnamed base",
    };
}
