using ElectionRules.Formats.Text;
using ElectionRules.Nominations;
using ElectionRules.Rounds;

namespace ElectionRules.Formats.Scenarios;

/// <summary>Walks one contest with the slates, papers and decisions that the scenario gives for it.</summary>
internal sealed class ContestRun(ContestSpec contest, ScenarioTables tables)
{
    private int nominations;
    private int decisions;
    private int falls;

    /// <summary>Goes as far as the input carries; null when a mistake was reported.</summary>
    public ContestState? Go(RuleBook book)
    {
        if (NextSlate() is not { } first)
        {
            contest.Id.Place.Report(ScenarioErrorCodes.Unknown, "The contest has no candidates. Add its slate to a file of slates.");
            return null;
        }

        ContestState? state = Contest.Open(new ContestTerms(book, contest.Seats) { FixedCandidates = contest.FixedCandidates }, first);
        for (ContestState? next = state; next is not null;)
        {
            state = next;
            next = Step(state, out bool sound);
            if (!sound)
            {
                return null;
            }
        }

        int ballots = state.Contest.Ballots.Count();
        foreach (TextPlace place in tables.Beyond(contest.Id.Value, ballots, nominations).Concat(contest.Decisions.Skip(decisions).Select(left => left.Place)).Concat(contest.Falls.Skip(falls).Select(left => left.Place)))
        {
            place.Report(ScenarioErrorCodes.StepNotDue, FormattableString.Invariant(
                $"The contest never comes to this step: after {ballots} ballots {Due(state)}. Remove it, or correct what comes before."));
            return null;
        }

        return state;
    }

    private ContestState? Step(ContestState state, out bool sound)
    {
        sound = true;
        switch (state)
        {
            case ContestState.BallotDue ballot when falls < contest.Falls.Count && contest.Falls[falls].Value.Ballot == ballot.Number:
                return Strike(ballot, contest.Falls[falls++], out sound);
            case ContestState.BallotDue ballot when tables.Turnout(contest.Id.Value, ballot.Number) is { } turnout:
                return Hold(ballot, turnout, out sound);
            case ContestState.DecisionDue due when decisions < contest.Decisions.Count:
                return Decide(due, contest.Decisions[decisions++], out sound);
            case ContestState.NominationsDue due when NextSlate() is { } slate:
                return Nominate(due, slate, out sound);
            default:
                return null;
        }
    }

    private ContestState? Hold(ContestState.BallotDue ballot, Located<Turnout> turnout, out bool sound)
    {
        sound = false;
        if (BallotVotes.Count(contest.Id.Value, ballot.Number, ballot.Slate, ballot.PaperRule, tables, turnout) is not { } votes)
        {
            return null;
        }

        try
        {
            ContestState next = ballot.Count(turnout.Value, votes.Tally, votes.WriteIns);
            sound = true;
            return next;
        }
        catch (ArgumentException exception)
        {
            turnout.Place.Report(ScenarioErrorCodes.DoesNotReconcile, $"{Refusal.Of(exception)} Correct the figures of this ballot.");
            return null;
        }
        catch (OverflowException)
        {
            turnout.Place.Report(ScenarioErrorCodes.DoesNotReconcile, "The figures of this ballot are too large to be compared. Correct them.");
            return null;
        }
    }

    private static ContestState? Strike(ContestState.BallotDue ballot, Located<FallSpec> fall, out bool sound)
    {
        sound = ballot.Slate.Contains(fall.Value.Person);
        if (!sound)
        {
            fall.Place.Report(
                ScenarioErrorCodes.Unknown,
                FormattableString.Invariant($"{VisibleText.Excerpt(fall.Value.Person.Value)} does not stand in ballot {ballot.Number}. Remove this, or correct the person or the ballot."));
            return null;
        }

        return ballot.Strike(fall.Value.Person, fall.Value.Cause);
    }

    private ContestState? Nominate(ContestState.NominationsDue due, Slate slate, out bool sound)
    {
        try
        {
            ContestState next = due.Nominate(slate);
            sound = true;
            return next;
        }
        catch (ArgumentException exception)
        {
            tables.Slate(contest.Id.Value, nominations)![0].Place.Report(
                ScenarioErrorCodes.DoesNotReconcile, $"{Refusal.Of(exception)} Correct this slate.");
            sound = false;
            return null;
        }
    }

    private static ContestState? Decide(ContestState.DecisionDue due, Located<Decision> decision, out bool sound)
    {
        try
        {
            ContestState next = due.Decide(decision.Value);
            sound = true;
            return next;
        }
        catch (ArgumentException exception)
        {
            string offered = string.Join(", ", due.Options.Select(option => option.Choice));
            decision.Place.Report(ScenarioErrorCodes.DecisionNotOffered, $"{Refusal.Of(exception)} Offered here: {offered}.");
            sound = false;
            return null;
        }
    }

    private Slate? NextSlate()
    {
        if (tables.Slate(contest.Id.Value, nominations + 1) is not { } rows)
        {
            return null;
        }

        nominations++;
        return Slate.Of(rows.Select(row => row.Value));
    }

    private static string Due(ContestState state) => state switch
    {
        ContestState.Concluded => "it is concluded",
        ContestState.BallotDue due => $"a ballot is due ({due.Kind})",
        ContestState.DecisionDue due => $"a decision is due ({due.Kind})",
        _ => "nominations are due",
    };
}
