namespace ElectionRules.Bodies;

/// <summary>Which alternates step up into vacancies.</summary>
public abstract record SuccessionOutcome
{
    private protected SuccessionOutcome()
    {
    }

    /// <summary>The order of votes settles it.</summary>
    /// <param name="Next">Who steps up, most votes first; fewer than the vacancies where there are too few alternates.</param>
    /// <param name="StillVacant">The posts that stay vacant, 0 or more.</param>
    public sealed record Settled(EquatableArray<PersonId> Next, int StillVacant) : SuccessionOutcome;

    /// <summary>Equal votes leave open who takes the last places; nobody may pick silently.</summary>
    /// <param name="Next">Who steps up in any case, most votes first.</param>
    /// <param name="Equal">Those with equal votes.</param>
    /// <param name="Places">The places left for them, at least one and fewer than they are.</param>
    public sealed record TiedForPlaces(EquatableArray<PersonId> Next, EquatableArray<PersonId> Equal, int Places) : SuccessionOutcome;

    /// <summary>The votes of an alternate are not known, so there is no order.</summary>
    /// <param name="WithoutVotes">The alternates whose votes are missing.</param>
    public sealed record VotesMissing(EquatableArray<PersonId> WithoutVotes) : SuccessionOutcome;
}
