using ElectionRules.Ballots;
using ElectionRules.Nominations;
using ElectionRules.Tallying;
using ElectionRules.Transcripts;

namespace ElectionRules.Rounds;

/// <summary>One ballot as held: its figures and how each candidate came out.</summary>
public sealed record BallotReport
{
    /// <summary>Gets the number of the ballot in its contest, from 1.</summary>
    public required int Number { get; init; }

    /// <summary>Gets what the ballot was for.</summary>
    public required BallotKind Kind { get; init; }

    /// <summary>Gets the rule that it was held by.</summary>
    public required BallotRule Rule { get; init; }

    /// <summary>Gets the seats that it could fill.</summary>
    public required int Seats { get; init; }

    /// <summary>Gets the candidates in the order of the paper.</summary>
    public required Slate Slate { get; init; }

    /// <summary>Gets the persons written in, in the order of their codes.</summary>
    public required Slate WriteIns { get; init; }

    /// <summary>Gets what a paper could hold.</summary>
    public required PaperRule PaperRule { get; init; }

    /// <summary>Gets who could vote and who came.</summary>
    public required Turnout Turnout { get; init; }

    /// <summary>Gets the counted votes.</summary>
    public required ApprovalTally Tally { get; init; }

    /// <summary>Gets the houses, where they were counted apart; empty elsewhere.</summary>
    public required EquatableArray<HouseCount> Houses { get; init; }

    /// <summary>Gets a value indicating whether the poll stood: quorum met and not void.</summary>
    public required bool Stood { get; init; }

    /// <summary>Gets the candidates, most votes first, equal votes in the order of the paper; empty where the poll did not stand.</summary>
    public required EquatableArray<CandidateResult> Results { get; init; }

    /// <summary>Gets why it came out so.</summary>
    public required EquatableArray<Reason> Reasons { get; init; }

    /// <summary>Returns a base of the ballot.</summary>
    /// <param name="countingBase">The base; not <see cref="CountingBase.ForPlusAgainst"/>, which differs by candidate.</param>
    /// <returns>The size, or null where it is not known.</returns>
    /// <exception cref="System.ComponentModel.InvalidEnumArgumentException">The base is not one of the named ones.</exception>
    public long? Of(CountingBase countingBase) => new Bases(Turnout, Tally, PaperRule.MaxMarks, UnitsPerVote: 1).Of(countingBase);
}
