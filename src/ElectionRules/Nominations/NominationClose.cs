using ElectionRules.Transcripts;
using NodaTime;

namespace ElectionRules.Nominations;

/// <summary>From those who stand to the slate: the margin, then the order.</summary>
internal static class NominationClose
{
    public static NominationOutcome Decide(NominationPhase phase, LocalDate on, BallotOrdering ordering)
    {
        NominationTerms terms = phase.Terms;
        if (on <= terms.ClosesOn)
        {
            return new NominationOutcome.StillOpen(
                phase, [new Reason(NominationReasons.StillOpen, citation: null, new("day", on), new("last", terms.ClosesOn))]);
        }

        EquatableArray<NominationFinding> lists = phase.Nominations;
        EquatableArray<NomineeFinding> nominees = NomineeJudge.Judge(phase, lists);
        EquatableArray<Candidate> standing = Standing(lists, nominees);
        MarginBand band = terms.Margin.Value.For(terms.Seats);
        List<Reason> reasons = [.. NomineeJudge.Notes(phase, nominees)];
        if (band.WasEmpty)
        {
            reasons.Add(new(NominationReasons.EmptyBand, terms.Margin.Citation, new("seats", terms.Seats), new("least", band.Least)));
        }

        if (standing.Count < band.Least)
        {
            return new NominationOutcome.TooFew(phase, [OutOfBand(NominationReasons.TooFew, terms, standing.Count, "least", band.Least), .. reasons], band);
        }

        if (!ordering.TryOrder(terms.Rules.Order, standing, out Slate? slate, out EquatableArray<Reason> open))
        {
            return new NominationOutcome.OrderDue(phase, [.. open, .. reasons], standing);
        }

        return standing.Count > band.Most
            ? new NominationOutcome.TooMany(
                phase, [OutOfBand(NominationReasons.TooMany, terms, standing.Count, "most", band.Most.Value), .. reasons], slate, band)
            : new NominationOutcome.Settled(phase, [.. reasons], slate);
    }

    /// <summary>Those who stand, in the order of the lists that stand.</summary>
    private static EquatableArray<Candidate> Standing(EquatableArray<NominationFinding> lists, EquatableArray<NomineeFinding> nominees)
    {
        Dictionary<PersonId, Candidate> standing =
            nominees.Where(nominee => nominee.Stands).ToDictionary(nominee => nominee.Candidate.Id, nominee => nominee.Candidate);
        return lists
            .Where(list => list.Stands)
            .SelectMany(list => list.Nomination.Candidates)
            .DistinctBy(candidate => candidate.Id)
            .Where(candidate => standing.ContainsKey(candidate.Id))
            .Select(candidate => standing[candidate.Id])
            .ToEquatableArray();
    }

    private static Reason OutOfBand(ReasonCode code, NominationTerms terms, long standing, string bound, long allowed) => new(
        code,
        terms.Margin.Citation,
        new("candidates", standing),
        new("seats", terms.Seats),
        new(bound, allowed),
        new("gap", Math.Abs(standing - allowed)));
}
