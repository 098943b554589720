using Ardalis.GuardClauses;
using ElectionRules.Ballots;

namespace ElectionRules.Rounds;

/// <summary>What a voter may do with a paper; the number of names allowed is the number of seats of the ballot.</summary>
public sealed record PaperForm
{
    /// <summary>Creates a form.</summary>
    /// <param name="writeIns">Whether, and to whom, another name may be written.</param>
    /// <param name="contradictions">What a vote both for and against one candidate spoils.</param>
    /// <exception cref="System.ComponentModel.InvalidEnumArgumentException">A value is not one of the named ones.</exception>
    public PaperForm(WriteInRule writeIns, ContradictionRule contradictions)
    {
        WriteIns = Guard.Against.EnumOutOfRange(writeIns);
        Contradictions = Guard.Against.EnumOutOfRange(contradictions);
    }

    /// <summary>Gets whether, and to whom, another name may be written.</summary>
    public WriteInRule WriteIns { get; }

    /// <summary>Gets what a vote both for and against one candidate spoils.</summary>
    public ContradictionRule Contradictions { get; }

    /// <summary>Returns the rule for a ballot that fills a number of seats: at most so many names.</summary>
    /// <param name="seats">The seats of the ballot, 1 or more.</param>
    /// <exception cref="ArgumentException"><paramref name="seats"/> is not positive.</exception>
    public PaperRule For(int seats) => new()
    {
        MaxMarks = Guard.Against.NegativeOrZero(seats),
        WriteIns = WriteIns,
        Contradictions = Contradictions,
    };
}
