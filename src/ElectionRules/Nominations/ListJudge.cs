using ElectionRules.Law;
using ElectionRules.Transcripts;

namespace ElectionRules.Nominations;

/// <summary>Says of each list whether it stands, and of each signature whether it counts.</summary>
/// <remarks>
/// The limit on names binds whoever nominates, not the list: a signer's lists are counted together, by different people named.
/// Lists that are late or not in form do not use it up; a list with too few signatures does, since its signers did nominate.
/// </remarks>
internal sealed class ListJudge
{
    private readonly NominationPhase phase;
    private readonly Cited<NameCap>? limit;
    private readonly Dictionary<PersonId, HashSet<PersonId>> signedFor = [];
    private readonly Dictionary<BodyId, HashSet<PersonId>> namedBy = [];
    private readonly Dictionary<PersonId, HashSet<PersonId>> signedInAll = [];

    private ListJudge(NominationPhase phase)
    {
        this.phase = phase;
        limit = phase.Terms.Rules.NamesPerNominator;
    }

    public static EquatableArray<NominationFinding> Judge(NominationPhase phase)
    {
        ListJudge judge = new(phase);
        if (phase.Terms.Rules.ExcessSignatures.Value == ExcessSignatures.AllFall)
        {
            judge.AddUpSignatures();
        }

        return phase.Events.OfType<NominationEvent.Received>().Select(judge.Judge).ToEquatableArray();
    }

    private NominationFinding Judge(NominationEvent.Received received)
    {
        Nomination list = received.Nomination;
        List<Reason> refusals = [.. Formal(received)];
        bool inForm = refusals.Count == 0;
        refusals.AddRange(Size(list));
        List<Reason> notes = [.. Repeated(list)];
        EquatableArray<PersonId> counted = CountSigners(list, inForm, notes);
        if (Rule(list) is { } rule && counted.Count < rule.LeastSigners)
        {
            refusals.Add(Said(
                NominationReasons.TooFewSigners,
                list,
                rule.Citation,
                new("count", counted.Count),
                new("least", rule.LeastSigners),
                new("gap", rule.LeastSigners - counted.Count)));
        }

        if (inForm)
        {
            refusals.AddRange(OrganizationsOverLimit(list));
        }

        return new(list, counted, [.. refusals], [.. notes]);
    }

    private NominatorRule? Rule(Nomination list) =>
        phase.Terms.Rules.Nominators.FirstOrDefault(rule => string.Equals(rule.Class, list.Class, StringComparison.Ordinal));

    private IEnumerable<Reason> Formal(NominationEvent.Received received)
    {
        Nomination list = received.Nomination;
        ReasonFact listClass = new("class", LocalizedText.Same(list.Class));
        if (Rule(list) is not { } rule)
        {
            yield return Said(NominationReasons.NoSuchClass, list, citation: null, listClass);
        }
        else if (!Fits(list, rule.Form))
        {
            yield return Said(NominationReasons.WrongForm, list, rule.Citation, listClass);
        }

        if (list.Received > received.ClosesOn)
        {
            yield return Said(
                NominationReasons.Late,
                list,
                citation: null,
                new("day", list.Received),
                new("last", received.ClosesOn),
                new("gap", NodaTime.Period.DaysBetween(received.ClosesOn, list.Received)));
        }
    }

    private static bool Fits(Nomination list, NominatorForm form) => form switch
    {
        NominatorForm.OneOrganization => list.Organizations.Count == 1,
        NominatorForm.OrganizationsAloneOrJointly => list.Organizations.Count > 0,
        NominatorForm.Self => list.IsOwn,
        _ => list.Organizations.Count == 0 && !list.IsOwn,
    };

    private IEnumerable<Reason> Size(Nomination list)
    {
        int names = Names(list).Count;
        if (phase.Terms.Rules.NamesPerList is { } size)
        {
            if (names < size.Value.Least)
            {
                yield return Count(NominationReasons.TooFewNames, list, size.Citation, names, "least", size.Value.Least);
            }

            if (names > size.Value.Most)
            {
                yield return Count(NominationReasons.TooManyNames, list, size.Citation, names, "most", size.Value.Most.Value);
            }
        }

        if (limit is not null && names > Most)
        {
            yield return Count(NominationReasons.TooManyNames, list, limit.Citation, names, "most", Most);
        }
    }

    private int Most => limit!.Value.For(phase.Terms.Seats);

    private EquatableArray<PersonId> CountSigners(Nomination list, bool usesUpLimit, List<Reason> notes)
    {
        List<PersonId> counted = [];
        HashSet<PersonId> seen = [];
        foreach (PersonId signer in list.Signers)
        {
            LocalizedText name = LocalizedText.Same(signer.Value);
            if (!seen.Add(signer))
            {
                notes.Add(Said(NominationReasons.SignedTwice, list, citation: null) with { Subject = name });
            }
            else if (!phase.Terms.Roll.Contains(signer))
            {
                notes.Add(Said(NominationReasons.SignerNotOnRoll, list, Rule(list)?.Citation) with { Subject = name });
            }
            else if (!WasWithdrawn(list, signer, notes) && IsWithinLimit(list, signer, usesUpLimit, notes))
            {
                counted.Add(signer);
            }
        }

        return [.. counted];
    }

    private bool WasWithdrawn(Nomination list, PersonId signer, List<Reason> notes)
    {
        if (Withdrawal(list, signer) is not { } withdrawn)
        {
            return false;
        }

        LocalizedText name = LocalizedText.Same(signer.Value);
        bool inTime = withdrawn.On <= withdrawn.ClosesOn;
        notes.Add(inTime
            ? Said(NominationReasons.SignatureWithdrawn, list, citation: null, new ReasonFact("day", withdrawn.On)) with { Subject = name }
            : Said(
                NominationReasons.SignatureWithdrawnLate,
                list,
                citation: null,
                new("day", withdrawn.On),
                new("last", withdrawn.ClosesOn)) with
            { Subject = name });
        return inTime;
    }

    /// <summary>The withdrawal that counts, an early one before a late one.</summary>
    private NominationEvent.SignatureWithdrawn? Withdrawal(Nomination list, PersonId signer) => phase.Events
        .OfType<NominationEvent.SignatureWithdrawn>()
        .Where(withdrawn => withdrawn.Nomination == list.Id && withdrawn.Signer == signer)
        .OrderBy(withdrawn => withdrawn.On > withdrawn.ClosesOn)
        .FirstOrDefault();

    private bool IsWithinLimit(Nomination list, PersonId signer, bool usesUpLimit, List<Reason> notes)
    {
        if (limit is null || !usesUpLimit)
        {
            return true;
        }

        HashSet<PersonId> names = phase.Terms.Rules.ExcessSignatures.Value == ExcessSignatures.AllFall
            ? signedInAll[signer]
            : [.. signedFor.GetValueOrDefault(signer) ?? [], .. Names(list)];
        if (names.Count > Most)
        {
            notes.Add(Count(NominationReasons.SignerOverLimit, list, limit.Citation, names.Count, "most", Most) with
            {
                Subject = LocalizedText.Same(signer.Value),
            });
            return false;
        }

        signedFor[signer] = names;
        return true;
    }

    /// <summary>For how many people each signer signed, on all lists together.</summary>
    private void AddUpSignatures()
    {
        foreach (Nomination list in phase.Events.OfType<NominationEvent.Received>().Where(received => !Formal(received).Any()).Select(received => received.Nomination))
        {
            foreach (PersonId signer in list.Signers.Where(signer => Withdrawal(list, signer) is not { } withdrawn || withdrawn.On > withdrawn.ClosesOn))
            {
                HashSet<PersonId> names = signedInAll.TryGetValue(signer, out HashSet<PersonId>? known) ? known : signedInAll[signer] = [];
                names.UnionWith(Names(list));
            }
        }
    }

    private IEnumerable<Reason> OrganizationsOverLimit(Nomination list)
    {
        if (limit is null)
        {
            yield break;
        }

        List<(BodyId Body, HashSet<PersonId> After)> after = [];
        foreach (BodyId body in list.Organizations.Distinct())
        {
            HashSet<PersonId> names = [.. namedBy.GetValueOrDefault(body) ?? [], .. Names(list)];
            after.Add((body, names));
            if (names.Count > Most)
            {
                yield return Count(NominationReasons.OrganizationOverLimit, list, limit.Citation, names.Count, "most", Most) with
                {
                    Subject = LocalizedText.Same(body.Value),
                };
            }
        }

        // A list that any of its organisations may not make uses up nobody's limit: it puts nobody forward.
        if (after.TrueForAll(each => each.After.Count <= Most))
        {
            foreach ((BodyId body, HashSet<PersonId> names) in after)
            {
                namedBy[body] = names;
            }
        }
    }

    private static HashSet<PersonId> Names(Nomination list) => [.. list.Candidates.Select(candidate => candidate.Id)];

    private static IEnumerable<Reason> Repeated(Nomination list) => list.Candidates
        .GroupBy(candidate => candidate.Id)
        .Where(group => group.Skip(1).Any())
        .Select(group => Said(NominationReasons.NamedTwice, list, citation: null) with { Subject = LocalizedText.Same(group.First().Name) });

    private static Reason Count(ReasonCode code, Nomination list, Citation citation, int names, string bound, int allowed) =>
        Said(code, list, citation, new("names", names), new(bound, allowed), new("gap", Math.Abs(names - allowed)));

    private static Reason Said(ReasonCode code, Nomination list, Citation? citation, params ReadOnlySpan<ReasonFact> facts) =>
        new(code, citation, [new("nomination", LocalizedText.Same(list.Id.Value)), .. facts]);
}
