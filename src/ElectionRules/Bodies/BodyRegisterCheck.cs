using ElectionRules.Law;
using ElectionRules.Transcripts;

namespace ElectionRules.Bodies;

/// <summary>Finds everything that is wrong with stated bodies and offices.</summary>
internal sealed class BodyRegisterCheck(JurisdictionTree areas, EquatableArray<Body> bodies, EquatableArray<Office> offices)
{
    private readonly Dictionary<BodyId, Body> knownBodies = [];
    private readonly HashSet<OfficeId> knownOffices = [];

    public IEnumerable<Reason> Reasons()
    {
        List<Reason> reasons = [];
        foreach (Body body in bodies)
        {
            if (body.Id != default && !knownBodies.TryAdd(body.Id, body))
            {
                reasons.Add(BodyReasons.About(BodyReasons.Duplicate, body.Name, body.Id.Value));
            }
        }

        foreach (Office office in offices)
        {
            if (office.Id != default && !knownOffices.Add(office.Id))
            {
                reasons.Add(BodyReasons.About(BodyReasons.Duplicate, office.Name, office.Id.Value));
            }
        }

        return reasons.Concat(bodies.SelectMany(OfBody)).Concat(offices.SelectMany(OfOffice));
    }

    private static BodyId? FilledBy(Electorate electorate) => electorate switch
    {
        Electorate.MembersOf members => members.Body,
        Electorate.OutgoingMembersOf members => members.Body,
        _ => null,
    };

    private IEnumerable<Reason> OfBody(Body body)
    {
        if (body.Id == default || body.Kind == default)
        {
            yield return new(BodyReasons.NoId, citation: null) { Subject = body.Name };
        }

        if (body.Area is { } area && !areas.Contains(area))
        {
            yield return BodyReasons.About(BodyReasons.Unknown, body.Name, area.Value);
        }

        if (body.Size < 1)
        {
            yield return BodyReasons.OutsideLeast(body.Name, body.Size, least: 1, citation: null);
        }

        foreach (Reason reason in UnknownBody(body.Name, FilledBy(body.Electorate)))
        {
            yield return reason;
        }

        if (ElectsItself(body))
        {
            yield return new(BodyReasons.Cycle, citation: null) { Subject = body.Name };
        }

        long posts = offices.Where(office => office.GivesMembership && office.Body == body.Id && office.Posts > 0).Sum(office => (long)office.Posts);
        if (posts > body.Size && body.Size > 0)
        {
            yield return BodyReasons.OutsideMost(body.Name, posts, body.Size, citation: null);
        }
    }

    /// <summary>Members of the outgoing body stand in an earlier term, so that edge closes no circle.</summary>
    private bool ElectsItself(Body body)
    {
        Body? current = body;
        for (int steps = 0; steps < bodies.Count && current?.Electorate is Electorate.MembersOf members; steps++)
        {
            if (members.Body == body.Id)
            {
                return true;
            }

            current = knownBodies.GetValueOrDefault(members.Body);
        }

        return false;
    }

    private IEnumerable<Reason> OfOffice(Office office)
    {
        if (office.Id == default)
        {
            yield return new(BodyReasons.NoId, citation: null) { Subject = office.Name };
        }

        if (office.Posts < 1)
        {
            yield return BodyReasons.OutsideLeast(office.Name, office.Posts, least: 1, citation: null);
        }

        foreach (Reason reason in UnknownBody(office.Name, office.Body)
            .Concat(UnknownBody(office.Name, FilledBy(office.Electorate)))
            .Concat(UnknownBody(office.Name, office.MustBeMemberOf?.Value))
            .Concat(UnknownBody(office.Name, office.ApprovalAbove?.Value))
            .Concat(office.Incompatibilities.SelectMany(rule => OfIncompatibility(office, rule)))
            .Concat(office.TenureLimits.SelectMany(limit => OfLimit(office, limit)))
            .Concat(office.Filling.SelectMany(method => OfFilling(office, method.Value)))
            .Concat((office.Exchange?.Value.NotTogetherWith ?? []).SelectMany(other => UnknownOffice(office.Name, other))))
        {
            yield return reason;
        }
    }

    private IEnumerable<Reason> OfIncompatibility(Office office, Incompatibility rule)
    {
        if (rule is Incompatibility.WithOffice with)
        {
            if (with.Office == office.Id)
            {
                yield return new(BodyReasons.Cycle, rule.Citation) { Subject = office.Name };
            }

            foreach (Reason reason in UnknownOffice(office.Name, with.Office))
            {
                yield return reason;
            }
        }
    }

    private static IEnumerable<Reason> OfLimit(Office office, Cited<TenureLimit> limit)
    {
        int most = limit.Value switch
        {
            TenureLimit.ConsecutiveTerms terms => terms.Most,
            TenureLimit.YearsInGrade years => years.Most,
            _ => throw new System.Diagnostics.UnreachableException(),
        };
        if (most < 1)
        {
            yield return BodyReasons.OutsideLeast(office.Name, most, least: 1, limit.Citation);
        }

        if (limit.Value is TenureLimit.YearsInGrade && office.Grade is null)
        {
            yield return new(BodyReasons.NoId, limit.Citation) { Subject = office.Name };
        }
    }

    private IEnumerable<Reason> OfFilling(Office office, FillingMethod method) => method switch
    {
        FillingMethod.ByAlternates by => UnknownOffice(office.Name, by.Alternates),
        FillingMethod.Acting acting => UnknownBody(office.Name, acting.NamedBy),
        _ => [],
    };

    private IEnumerable<Reason> UnknownBody(LocalizedText subject, BodyId? id)
    {
        if (id is { } body && !knownBodies.ContainsKey(body))
        {
            yield return BodyReasons.About(BodyReasons.Unknown, subject, body.Value);
        }
    }

    private IEnumerable<Reason> UnknownOffice(LocalizedText subject, OfficeId id)
    {
        if (!knownOffices.Contains(id))
        {
            yield return BodyReasons.About(BodyReasons.Unknown, subject, id.Value);
        }
    }
}
