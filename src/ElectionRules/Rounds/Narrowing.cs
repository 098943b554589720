using ElectionRules.Law;
using ElectionRules.Nominations;
using ElectionRules.Transcripts;

namespace ElectionRules.Rounds;

/// <summary>From nominees to the slate of a ballot: the margin, and how too many are narrowed.</summary>
internal static class Narrowing
{
    /// <summary>Nominees put forward, judged by the margin.</summary>
    public static ContestState Nominate(Contest contest, BallotPlan plan, Slate nominees) =>
        Admit(contest.With(new ContestEvent.Nominated(nominees)), plan, nominees);

    /// <summary>Nominees, or those who are left of them, judged by the margin.</summary>
    public static ContestState Admit(Contest contest, BallotPlan plan, Slate nominees)
    {
        if (nominees.FirstOrDefault(nominee => contest.HasDropped(nominee.Id)) is { } barred)
        {
            Citation bar = contest.Dropped.First(dropped => dropped.Value == barred.Id).Citation;
            return NominationsDue(
                contest, plan, new Reason(RoundReasons.MayNotComeBack, bar) { Subject = LocalizedText.Same(barred.Name) });
        }

        Cited<CandidateMargin> margin = plan.RuleIn(contest.Terms.Book).Margin;
        MarginBand lawful = margin.Value.For(plan.Seats);
        MarginBand band = plan.Band(contest.Terms);
        PreselectionRule? preselection = contest.Terms.Book.Preselection?.Value;

        bool fixedOutside = !lawful.Contains(band.Least);
        bool preselectionWouldSatisfy =
            preselection is { SatisfiesMargin: true } && band.Least >= plan.Seats && band.Least < lawful.Least;
        if (fixedOutside && !preselectionWouldSatisfy)
        {
            return NominationsDue(contest, plan, new Reason(
                RoundReasons.FixedOutsideMargin,
                margin.Citation,
                new("fixed", band.Least),
                new("seats", plan.Seats),
                new("least", lawful.Least),
                new("most", LocalizedText.Same(lawful.Most?.ToString(System.Globalization.CultureInfo.InvariantCulture) ?? "∞"))));
        }

        long least = preselectionWouldSatisfy ? lawful.Least : band.Least;
        if (nominees.Count < least)
        {
            return NominationsDue(contest, plan, Few(margin.Citation, plan, nominees.Count, least));
        }

        return band.Most is long most && nominees.Count > most
            ? TooMany(contest, plan, nominees, margin.Citation, most)
            : Due(contest, plan, EmptyBand(margin.Citation, plan, lawful), nominees);
    }

    /// <summary>The ballot on a lawful slate, under the rule for so few candidates; or the end, where nobody opposes them.</summary>
    public static ContestState Due(Contest contest, BallotPlan plan, EquatableArray<Reason> reasons, Slate slate)
    {
        BallotPlan due = plan.With(contest.Terms.Book, slate.Count);
        if (contest.Terms.Book.Unopposed is not { } provision || slate.Count > due.Seats || due.Kind == BallotKind.Preselection)
        {
            return new ContestState.BallotDue(contest, reasons, due, slate);
        }

        Contest elected = contest.Electing(slate.Select(candidate => new Winner(candidate, 0, 0, ByDecision: false)));
        IEnumerable<Reason> unopposed = slate.Select(candidate =>
            new Reason(RoundReasons.Unopposed, provision) { Subject = LocalizedText.Same(candidate.Name) });
        return Progress.Finish(
            elected, [.. reasons, .. unopposed], elected.SeatsLeft == 0 ? Ending.AllSeatsFilled : Ending.SeatsVacant);
    }

    /// <summary>The slate that a preselection leaves: those who reached what was needed, by votes, down to the margin.</summary>
    public static ContestState AfterPreselection(Contest contest, SlateSource source)
    {
        (BallotPlan plan, BallotReport report, _, _) = source;
        BallotPlan election = plan.Narrowed(contest);
        MarginBand band = election.Band(contest.Terms);
        CandidateResult[] passed =
        [
            .. report.Results.Where(result => result.Standing != CandidateStanding.NotElected && !contest.HasLeft(result.Candidate.Id)),
        ];
        if (passed.Length > plan.Seats && passed[plan.Seats].For is var last && passed[plan.Seats - 1].For == last)
        {
            Slate sure = Named(passed.Where(result => result.For > last));
            return PaperTie(contest, election, report.Reasons, sure, Named(passed.Where(result => result.For == last)), plan.Seats - sure.Count);
        }

        Slate settled = Named(passed.Take(plan.Seats));
        return settled.Count < band.Least
            ? new ContestState.NominationsDue(
                contest,
                [.. report.Reasons, Few(report.Rule.Margin.Citation, election, settled.Count, band.Least)],
                election,
                settled)
            : Due(contest, election, report.Reasons, settled);
    }

    public static ContestState.DecisionDue PaperTie(
        Contest contest, BallotPlan plan, EquatableArray<Reason> reasons, Slate settled, Slate tied, int places) =>
        new(contest, reasons, plan, DecisionKind.TieForThePaper)
        {
            Options = [new DecisionOption(Choice.Persons, null)],
            Candidates = tied,
            Places = places,
            Settled = settled,
        };

    private static ContestState TooMany(Contest contest, BallotPlan plan, Slate nominees, Citation margin, long most)
    {
        Reason many = new(
            RoundReasons.TooManyCandidates,
            margin,
            new("candidates", nominees.Count),
            new("seats", plan.Seats),
            new("most", most),
            new("gap", nominees.Count - most));
        if (contest.Terms.Book.Preselection is not { } preselection)
        {
            return NominationsDue(contest, plan, many);
        }

        BallotPlan narrowing = plan with { Kind = BallotKind.Preselection, Seats = checked((int)most) };
        return preselection.Value.ByConsultation
            ? new ContestState.DecisionDue(contest, [many], narrowing, DecisionKind.TooManyNominees)
            {
                Options = preselection.Value.ByBallot
                    ? [new(Choice.AgreedSlate, preselection.Citation), new(Choice.Preselection, preselection.Citation)]
                    : [new(Choice.AgreedSlate, preselection.Citation)],
                Candidates = nominees,
            }
            : new ContestState.BallotDue(contest, [many], narrowing, nominees);
    }

    private static ContestState.NominationsDue NominationsDue(Contest contest, BallotPlan plan, Reason reason) =>
        new(contest, [reason], plan, Slate.Empty);

    private static Reason Few(Citation margin, BallotPlan plan, int candidates, long least) => new(
        RoundReasons.TooFewCandidates,
        margin,
        new("candidates", candidates),
        new("seats", plan.Seats),
        new("least", least),
        new("gap", least - candidates));

    private static EquatableArray<Reason> EmptyBand(Citation margin, BallotPlan plan, MarginBand lawful) => lawful.WasEmpty
        ? [new(RoundReasons.EmptyBand, margin, new("seats", plan.Seats), new("least", lawful.Least))]
        : [];

    private static Slate Named(IEnumerable<CandidateResult> results) => Slate.Of(results.Select(result => result.Candidate));
}
