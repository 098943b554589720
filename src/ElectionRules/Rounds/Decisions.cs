using System.Diagnostics;
using ElectionRules.Law;
using ElectionRules.Nominations;
using ElectionRules.Transcripts;

namespace ElectionRules.Rounds;

/// <summary>Carries out a decision taken outside the count.</summary>
internal static class Decisions
{
    public static ContestState Apply(ContestState.DecisionDue due, DecisionOption option, Decision decision)
    {
        Slate chosen = Chosen(due, decision);
        if (Refused(option, decision) is { } refusal)
        {
            return due.Again(refusal);
        }

        Contest contest = due.Contest.With(new ContestEvent.Decided(due.Kind, decision));
        return due.Kind switch
        {
            DecisionKind.TooManyNominees => decision.Choice == Choice.Preselection
                ? new ContestState.BallotDue(contest, due.Reasons, due.Plan, due.Candidates)
                : Narrowing.Nominate(contest, due.Plan.Narrowed(contest), chosen),
            DecisionKind.Tie => Elect(contest, due, chosen),
            DecisionKind.TieForThePaper => due.Source!.Of(Narrowing.Due(contest, due.Plan, due.Reasons, Slate.Of(due.Settled.Concat(chosen)))),
            DecisionKind.TieForLast => WithoutLast(contest, due, chosen[0].Id),
            DecisionKind.Shortfall => Progress.Apply(contest, due.Plan, contest.LatestBallot!, due.Reasons, Option(contest, decision.Choice)),
            DecisionKind.Approval => Approve(contest, due, decision.Choice == Choice.Refuse ? Slate.Empty : chosen.Count > 0 ? chosen : due.Candidates),
            _ => throw new UnreachableException(),
        };
    }

    private static ContestState Elect(Contest contest, ContestState.DecisionDue due, Slate chosen)
    {
        BallotReport report = contest.LatestBallot!;
        IEnumerable<Winner> winners = chosen.Select(person => new Winner(
            person, report.Number, report.Results.First(result => result.Candidate.Id == person.Id).For, ByDecision: true));
        return Progress.Unfilled(contest.Electing(winners), due.Plan, report, lastIsSettled: false);
    }

    private static ContestState WithoutLast(Contest contest, ContestState.DecisionDue due, PersonId last)
    {
        BallotReport report = contest.LatestBallot!;
        List<Reason> reasons = [.. report.Reasons];
        contest = Eliminations.Drop(contest, report, last, reasons);
        return Progress.Unfilled(contest, due.Plan, report with { Reasons = [.. reasons] }, lastIsSettled: true);
    }

    private static ContestState.Concluded Approve(Contest contest, ContestState.DecisionDue due, Slate approved)
    {
        Candidate[] others = [.. due.Candidates.Where(candidate => !approved.Contains(candidate.Id))];
        if (others.Length == 0)
        {
            return new(contest, due.Reasons, due.EndingIfApproved);
        }

        Cited<LocalizedText> approval = contest.Terms.Book.Approval!;
        ReasonFact approver = new("approver", approval.Value);
        IEnumerable<Reason> refusals = approved.Count == 0
            ? [new(RoundReasons.ApprovalRefused, approval.Citation, approver)]
            : others.Select(other => new Reason(RoundReasons.NotApproved, approval.Citation, approver) { Subject = LocalizedText.Same(other.Name) });
        return new(contest, [.. due.Reasons, .. refusals], approved.Count == 0 ? Ending.ApprovalRefused : Ending.SeatsVacant)
        {
            NotApproved = [.. others.Select(other => other.Id)],
        };
    }

    private static Slate Chosen(ContestState.DecisionDue due, Decision decision)
    {
        Slate chosen = Slate.Of(due.Candidates.Where(candidate => decision.Persons.Contains(candidate.Id)));
        bool asked = decision.Choice is Choice.Persons or Choice.AgreedSlate or Choice.Approve;
        if (chosen.Count != decision.Persons.Count || (!asked && chosen.Count > 0))
        {
            throw new ArgumentException("A person chosen is not among the candidates of the decision, or is named twice.", nameof(decision));
        }

        if (due.Places > 0 && chosen.Count != due.Places)
        {
            throw new ArgumentException($"{chosen.Count} persons are chosen; {due.Places} are to be.", nameof(decision));
        }

        return chosen;
    }

    private static Reason? Refused(DecisionOption option, Decision decision)
    {
        if (option.Consent is not { } consent || decision.ConsentingVotes is not long votes)
        {
            return null;
        }

        long size = decision.ConsentBase
            ?? throw new ArgumentException("Consenting votes are given without their base.", nameof(decision));
        if (votes > size)
        {
            throw new ArgumentException($"{votes} consent, of a body of {size}.", nameof(decision));
        }

        long least = consent.Threshold.Least(size);
        return votes >= least
            ? null
            : new Reason(
                RoundReasons.ConsentTooSmall,
                option.Citation,
                new("count", votes),
                new("base", size),
                new("needed", least),
                new("gap", least - votes))
            {
                Requirement = consent,
            };
    }

    private static Cited<ShortfallOption> Option(Contest contest, Choice choice) =>
        contest.LatestBallot!.Rule.Shortfall.First(option => Progress.Offer(option).Choice == choice);
}
