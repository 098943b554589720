using Ardalis.GuardClauses;

namespace ElectionRules.Rounds;

/// <summary>Who could vote, who came, and how many papers went out and came back in one ballot.</summary>
/// <remarks>
/// Give the figures that the rule book's bases need; a ballot that needs one that is missing is refused. Figures are
/// persons or papers, 0 or more; null means not known.
/// </remarks>
public sealed record Turnout
{
    /// <summary>Gets the members or deputies in office, present or not.</summary>
    public long? WholeBody { get; init => field = Checked(value); }

    /// <summary>Gets the voters on the roll.</summary>
    public long? Registered { get; init => field = Checked(value); }

    /// <summary>Gets those entitled to attend and vote.</summary>
    public long? Entitled { get; init => field = Checked(value); }

    /// <summary>Gets those present.</summary>
    public long? Present { get; init => field = Checked(value); }

    /// <summary>Gets those who took part in the vote, proxies included.</summary>
    public long? Participants { get; init => field = Checked(value); }

    /// <summary>Gets the papers handed out.</summary>
    public long? Issued { get; init => field = Checked(value); }

    /// <summary>Gets the papers that came back, valid or void.</summary>
    public long? Returned { get; init => field = Checked(value); }

    /// <summary>
    /// Gets the valid papers that name somebody, where totals were published without papers; what papers say goes before it.
    /// </summary>
    public long? NamingSomebody { get; init => field = Checked(value); }

    /// <summary>Returns the figure for a base that the turnout supplies.</summary>
    /// <param name="countingBase">The base.</param>
    /// <returns>The figure; null where it is not known, or where the base comes from the tally.</returns>
    /// <exception cref="System.ComponentModel.InvalidEnumArgumentException">The base is not one of the named ones.</exception>
    public long? Of(CountingBase countingBase) => Guard.Against.EnumOutOfRange(countingBase) switch
    {
        CountingBase.WholeBody => WholeBody,
        CountingBase.RegisteredVoters => Registered,
        CountingBase.EntitledToAttend => Entitled,
        CountingBase.Present => Present,
        CountingBase.Participants => Participants,
        CountingBase.BallotsIssued => Issued,
        CountingBase.BallotsReturned => Returned,
        CountingBase.VotesForPersons => NamingSomebody,
        _ => null,
    };

    /// <summary>Adds the figures of two houses; what one of them does not give is not known of both.</summary>
    internal static Turnout Sum(Turnout left, Turnout right) => new()
    {
        WholeBody = left.WholeBody + right.WholeBody,
        Registered = left.Registered + right.Registered,
        Entitled = left.Entitled + right.Entitled,
        Present = left.Present + right.Present,
        Participants = left.Participants + right.Participants,
        Issued = left.Issued + right.Issued,
        Returned = left.Returned + right.Returned,
        NamingSomebody = left.NamingSomebody + right.NamingSomebody,
    };

    private static long? Checked(long? value) => value is long number ? Guard.Against.Negative(number, nameof(value)) : null;
}
