using Ardalis.GuardClauses;
using ElectionRules.Ballots;

namespace ElectionRules.Rounds;

/// <summary>What a voter may do with a paper.</summary>
public sealed record PaperForm
{
    /// <summary>Creates a form.</summary>
    /// <param name="names">How many persons a paper may be for.</param>
    /// <param name="writeIns">Whether, and to whom, another name may be written.</param>
    /// <param name="contradictions">What a vote both for and against one candidate spoils.</param>
    /// <exception cref="System.ComponentModel.InvalidEnumArgumentException">A value is not one of the named ones.</exception>
    public PaperForm(NameLimit names, WriteInRule writeIns, ContradictionRule contradictions)
    {
        Names = Guard.Against.EnumOutOfRange(names);
        WriteIns = Guard.Against.EnumOutOfRange(writeIns);
        Contradictions = Guard.Against.EnumOutOfRange(contradictions);
    }

    /// <summary>Gets how many persons a paper may be for.</summary>
    public NameLimit Names { get; }

    /// <summary>Gets whether, and to whom, another name may be written.</summary>
    public WriteInRule WriteIns { get; }

    /// <summary>Gets what a vote both for and against one candidate spoils.</summary>
    public ContradictionRule Contradictions { get; }

    /// <summary>Returns the rule for one ballot.</summary>
    /// <param name="seats">The seats of the ballot, 1 or more.</param>
    /// <param name="candidates">The candidates on the paper, 0 or more.</param>
    /// <exception cref="ArgumentException"><paramref name="seats"/> is not positive, or <paramref name="candidates"/> negative.</exception>
    public PaperRule For(int seats, int candidates)
    {
        Guard.Against.NegativeOrZero(seats);
        Guard.Against.Negative(candidates);
        return new()
        {
            MaxMarks = Names == NameLimit.Seats ? seats : Math.Max(seats, candidates),
            WriteIns = WriteIns,
            Contradictions = Contradictions,
        };
    }
}
