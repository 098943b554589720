using Ardalis.GuardClauses;
using ElectionRules.Law;
using ElectionRules.Transcripts;

namespace ElectionRules.Bodies;

/// <summary>How a holder loses an office before its term ends: who may move it, and what carries it.</summary>
public sealed record MotionRule
{
    /// <summary>Gets what the motion asks for.</summary>
    /// <exception cref="System.ComponentModel.InvalidEnumArgumentException">The kind is not one of the named ones.</exception>
    public required MotionKind Kind { get; init => field = Guard.Against.EnumOutOfRange(value); }

    /// <summary>Gets who may move it; any one of them is enough.</summary>
    public required EquatableArray<Cited<MotionProposer>> Proposers { get; init; }

    /// <summary>Gets how many must vote, or null where the rule names none.</summary>
    public required Cited<Requirement>? Turnout { get; init; }

    /// <summary>Gets what carries it.</summary>
    /// <exception cref="ArgumentNullException">The requirement is null.</exception>
    public required Cited<Requirement> Pass { get; init => field = Guard.Against.Null(value); }

    /// <summary>Gets the kind of body that must approve it afterwards, or null where none must.</summary>
    public required Cited<BodyKind>? Approval { get; init; }

    /// <summary>Tells whether a motion may be put to the vote.</summary>
    /// <param name="movedBy">Who moves it.</param>
    /// <param name="electors">All persons of the class that signs: the voters of the district, the deputies. Unused where an organ moves.</param>
    /// <returns>Where a share is asked for, the least number is rounded up: one tenth of 192 is 20.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public RuleFinding Admit(MovedBy movedBy, IReadOnlySet<PersonId> electors)
    {
        Guard.Against.Null(movedBy);
        Guard.Against.Null(electors);
        List<Reason> reasons = [];
        foreach (Cited<MotionProposer> proposer in Proposers)
        {
            switch (proposer.Value, movedBy)
            {
                case (MotionProposer.Organ organ, MovedBy.Organ by) when string.Equals(organ.Name, by.Name, StringComparison.Ordinal):
                case (MotionProposer.Holder, MovedBy.Holder):
                    return new RuleFinding.Met();
                case (MotionProposer.Jointly jointly, MovedBy.Persons persons) when string.Equals(jointly.Class, persons.Class, StringComparison.Ordinal):
                    Require(jointly.Least, persons, proposer.Citation);
                    break;
                case (MotionProposer.JointShare share, MovedBy.Persons persons) when string.Equals(share.Class, persons.Class, StringComparison.Ordinal):
                    Require(share.Share.Least(electors.Count), persons, proposer.Citation);
                    break;
                default:
                    continue;
            }

            if (reasons.Count == 0)
            {
                return new RuleFinding.Met();
            }
        }

        return reasons.Count > 0
            ? RuleFinding.From(reasons)
            : new RuleFinding.NotMet([new(BodyReasons.NotAProposer, Pass.Citation) { Subject = movedBy.Subject }]);

        void Require(long least, MovedBy.Persons persons, Citation citation)
        {
            int signed = persons.Signers.Distinct().Count(electors.Contains);
            if (signed < least)
            {
                reasons.Add(new(BodyReasons.TooFewMovers, citation, new("number", signed), new("least", least), new("gap", least - signed)));
            }
        }
    }

    /// <summary>Decides a motion that was admitted.</summary>
    /// <param name="vote">The vote.</param>
    /// <exception cref="ArgumentNullException"><paramref name="vote"/> is null.</exception>
    /// <exception cref="ArgumentException">More were for it than took part, or more took part than were entitled.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The rule takes a share of a base that a vote on a motion does not know.</exception>
    public MotionOutcome Decide(MotionVote vote)
    {
        Guard.Against.Null(vote);
        if (vote.For > vote.Participants || vote.Participants > vote.Entitled)
        {
            throw new ArgumentException("More votes than voters.", nameof(vote));
        }

        List<Reason> reasons = [];
        if (Turnout is { } turnout)
        {
            Require(BodyReasons.MotionTurnout, vote.Participants, turnout);
        }

        Require(BodyReasons.MotionLost, vote.For, Pass);
        return reasons.Count > 0 ? new MotionOutcome.Lost(reasons.ToEquatableArray())
            : Approval is { } approval ? new MotionOutcome.AwaitingApproval(approval)
            : new MotionOutcome.Carried();

        void Require(ReasonCode code, long number, Cited<Requirement> requirement)
        {
            long size = vote.SizeOf(requirement.Value.Base);
            if (requirement.Value.Threshold.IsMet(number, size))
            {
                return;
            }

            long least = requirement.Value.Threshold.Least(size);
            reasons.Add(new(
                code, requirement.Citation, new("number", number), new("base", size), new("least", least), new("gap", least - number))
            {
                Requirement = requirement.Value,
            });
        }
    }
}
