using ElectionRules.Eligibility;
using ElectionRules.Transcripts;
using NodaTime;

namespace ElectionRules.Nominations;

/// <summary>Says of each person put forward whether he or she stands.</summary>
internal static class NomineeJudge
{
    public static EquatableArray<NomineeFinding> Judge(NominationPhase phase, EquatableArray<NominationFinding> lists) => phase.Lists
        .SelectMany(list => list.Candidates)
        .DistinctBy(candidate => candidate.Id)
        .Select(candidate => Judge(phase, lists, candidate))
        .ToEquatableArray();

    /// <summary>What is odd about the people put forward and harms nobody.</summary>
    public static IEnumerable<Reason> Notes(NominationPhase phase, EquatableArray<NomineeFinding> nominees)
    {
        foreach (IGrouping<PersonId, Candidate> group in phase.Lists.SelectMany(list => list.Candidates).GroupBy(candidate => candidate.Id))
        {
            Candidate first = group.First();
            if (group.FirstOrDefault(other => !string.Equals(other.Name, first.Name, StringComparison.Ordinal)) is { } second)
            {
                yield return About(
                    NominationReasons.TwoNames, first, new("first", LocalizedText.Same(first.Name)), new("second", LocalizedText.Same(second.Name)));
            }
        }

        foreach (NomineeFinding nominee in nominees.Where(nominee => nominee.Nominations.Count > 1))
        {
            yield return About(NominationReasons.SeveralLists, nominee.Candidate, new ReasonFact("lists", nominee.Nominations.Count));
        }

        foreach (IGrouping<string, NomineeFinding> group in nominees
            .Where(nominee => nominee.Stands)
            .GroupBy(nominee => nominee.Candidate.Name, StringComparer.Ordinal)
            .Where(group => group.Skip(1).Any()))
        {
            yield return About(NominationReasons.SameName, group.First().Candidate, new ReasonFact("number", group.Count()));
        }
    }

    private static NomineeFinding Judge(NominationPhase phase, EquatableArray<NominationFinding> lists, Candidate candidate)
    {
        NominationFinding[] standing = [.. lists.Where(list => list.Stands && list.Nomination.Candidates.Any(named => named.Id == candidate.Id))];
        List<Reason> refusals = [];
        if (standing.Length == 0)
        {
            refusals.Add(About(NominationReasons.NoStandingList, candidate));
        }

        refusals.AddRange(Consent(phase, candidate));
        refusals.AddRange(Fallen(phase, candidate));
        refusals.AddRange(Right(phase, candidate));
        return new(candidate, standing.Select(list => list.Nomination.Id).ToEquatableArray(), [.. refusals]);
    }

    private static IEnumerable<Reason> Consent(NominationPhase phase, Candidate candidate)
    {
        Law.Citation citation = phase.Terms.Rules.Consent.Citation;
        NominationEvent? last = phase.Events.LastOrDefault(happened => Answered(happened, candidate.Id) is not null);
        if (last is NominationEvent.Declined declined)
        {
            yield return new(NominationReasons.Declined, citation, new ReasonFact("day", declined.On)) { Subject = Named(candidate) };
        }
        else if (phase.Terms.Rules.Consent.Value == ConsentRule.Required)
        {
            if (last is null)
            {
                yield return new(NominationReasons.NoConsent, citation) { Subject = Named(candidate) };
            }
            else if (phase.Terms.ConsentBy is { } by && Answered(last, candidate.Id) is { } day && day > by)
            {
                yield return new(
                    NominationReasons.ConsentLate,
                    citation,
                    new("day", day),
                    new("last", by),
                    new("gap", Period.DaysBetween(by, day)))
                {
                    Subject = Named(candidate),
                };
            }
        }
    }

    /// <summary>The day on which a person answered, or null where the event is no answer of that person.</summary>
    private static LocalDate? Answered(NominationEvent happened, PersonId person) => happened switch
    {
        NominationEvent.Consented consented when consented.Person == person => consented.On,
        NominationEvent.Declined declined when declined.Person == person => declined.On,
        NominationEvent.Received received when received.Nomination.IsOwn && received.Nomination.Candidates[0].Id == person =>
            received.Nomination.Received,
        _ => null,
    };

    private static IEnumerable<Reason> Fallen(NominationPhase phase, Candidate candidate)
    {
        foreach (NominationEvent.Fell fell in phase.Events.OfType<NominationEvent.Fell>().Where(fell => fell.Person == candidate.Id))
        {
            ReasonCode code = fell.Cause switch
            {
                FallCause.Withdrew => NominationReasons.Withdrew,
                FallCause.Died => NominationReasons.Died,
                _ => NominationReasons.Disqualified,
            };
            yield return About(code, candidate, new ReasonFact("day", fell.On));
            if (fell.Ground is { } ground)
            {
                yield return ground;
            }
        }
    }

    private static EquatableArray<Reason> Right(NominationPhase phase, Candidate candidate) => phase.Events
        .OfType<NominationEvent.Assessed>()
        .LastOrDefault(assessed => assessed.Finding.Person == candidate.Id)?.Finding switch
    {
        EligibilityFinding.Eligible => [],
        EligibilityFinding.Ineligible ineligible => [.. ineligible.Failed, .. ineligible.Missing],
        EligibilityFinding.Undetermined undetermined => undetermined.Missing,
        _ => [About(NominationReasons.NotAssessed, candidate)],
    };

    private static Reason About(ReasonCode code, Candidate candidate, params ReadOnlySpan<ReasonFact> facts) =>
        new(code, citation: null, facts) { Subject = Named(candidate) };

    private static LocalizedText Named(Candidate candidate) => LocalizedText.Same(candidate.Name);
}
