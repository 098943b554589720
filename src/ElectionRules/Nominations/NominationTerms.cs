using Ardalis.GuardClauses;
using ElectionRules.Bodies;
using ElectionRules.Eligibility;
using ElectionRules.Law;
using ElectionRules.Transcripts;
using NodaTime;

namespace ElectionRules.Nominations;

/// <summary>What is fixed before nominations are opened.</summary>
public sealed record NominationTerms
{
    /// <summary>Gets the rules, in the version in force.</summary>
    /// <exception cref="ArgumentNullException">The rules are null.</exception>
    public required NominationRules Rules { get; init => field = Guard.Against.Null(value); }

    /// <summary>Gets the seats to fill, 1 or more.</summary>
    /// <exception cref="ArgumentException">The number is not positive.</exception>
    public required int Seats { get; init => field = Guard.Against.NegativeOrZero(value); }

    /// <summary>Gets by how much candidates must exceed the seats: that of the first ballot of the contest's rule book.</summary>
    /// <exception cref="ArgumentNullException">The margin is null.</exception>
    public required Cited<CandidateMargin> Margin { get; init => field = Guard.Against.Null(value); }

    /// <summary>Gets those who may sign.</summary>
    /// <exception cref="ArgumentNullException">The roll is null.</exception>
    public required ElectoralRoll Roll { get; init => field = Guard.Against.Null(value); }

    /// <summary>Gets the last day on which nominations are received; a nomination of that day is in time.</summary>
    public required LocalDate ClosesOn { get; init; }

    /// <summary>Gets the last day on which people may agree to stand, where that is required; null where any day will do.</summary>
    public required LocalDate? ConsentBy { get; init; }

    /// <summary>Gets election day.</summary>
    public required LocalDate ElectionDay { get; init; }

    /// <summary>Tells whether nominations close early enough for the list of nominees to be public in time.</summary>
    public RuleFinding Check()
    {
        if (ClosesOn >= ElectionDay)
        {
            return new RuleFinding.NotMet(
                [new Reason(NominationReasons.ClosesAfterElection, citation: null, new("day", ClosesOn), new("election", ElectionDay))]);
        }

        return Rules.Timetable.CheckNominees(ElectionDay, ClosesOn);
    }
}
