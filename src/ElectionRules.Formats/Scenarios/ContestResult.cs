using ElectionRules.Rounds;
using NodaTime;

namespace ElectionRules.Formats.Scenarios;

/// <summary>One contest of a scenario, as far as its papers carry it.</summary>
public sealed record ContestResult
{
    /// <summary>Gets the key.</summary>
    public required ContestId Id { get; init; }

    /// <summary>Gets the key of the office, shared by all contests for offices of its kind.</summary>
    public required OfficeId OfficeId { get; init; }

    /// <summary>Gets the office.</summary>
    public required LocalizedText Office { get; init; }

    /// <summary>Gets the body that elects.</summary>
    public required ScenarioBody Body { get; init; }

    /// <summary>Gets the day of the first ballot, which chose the version of the law.</summary>
    public required LocalDate Date { get; init; }

    /// <summary>Gets where the contest stands; <see cref="ContestState.Concluded"/> when it is over.</summary>
    public required ContestState State { get; init; }

    /// <summary>Gets the terms: rule book and seats.</summary>
    public ContestTerms Terms => State.Contest.Terms;

    /// <summary>Gets who is elected: by the conclusion where there is one, so far where not.</summary>
    public EquatableArray<Winner> Elected => State is ContestState.Concluded done ? done.Elected : State.Contest.Elected;

    /// <summary>Gets the bases of which a winner has every vote (全票), the widest first; empty where some vote is missing or none was needed.</summary>
    /// <param name="winner">Somebody elected in this contest.</param>
    /// <remarks>"Full vote" has no base of its own in the reports of the time; every base on which it is true is named.</remarks>
    public IReadOnlyList<CountingBase> FullVoteOf(Winner winner)
    {
        ArgumentNullException.ThrowIfNull(winner);
        if (State.Contest.Ballots.FirstOrDefault(held => held.Number == winner.Ballot) is not { } ballot)
        {
            return [];
        }

        return
        [
            .. new[] { CountingBase.WholeBody, CountingBase.EntitledToAttend, CountingBase.Present, CountingBase.BallotsReturned }
                .Where(countingBase => ballot.Of(countingBase) == winner.Votes),
        ];
    }
}
