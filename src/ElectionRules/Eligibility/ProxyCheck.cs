using ElectionRules.Bodies;
using ElectionRules.Transcripts;

namespace ElectionRules.Eligibility;

/// <summary>Holds a rule on proxies against each proxy in turn.</summary>
internal sealed class ProxyCheck(ProxyRule rule, ElectoralRoll roll, IReadOnlySet<PersonId> candidates)
{
    private readonly Dictionary<PersonId, int> heldBy = [];
    private readonly HashSet<PersonId> givers = [];

    public ProxyFinding Assess(IEnumerable<Proxy> proxies)
    {
        List<Proxy> accepted = [];
        List<RefusedProxy> refused = [];
        foreach (Proxy proxy in proxies)
        {
            EquatableArray<Reason> reasons = Reasons(proxy).ToEquatableArray();
            if (reasons.Count > 0)
            {
                refused.Add(new(proxy, reasons));
                continue;
            }

            accepted.Add(proxy);
            givers.Add(proxy.Giver);
            heldBy[proxy.Holder] = heldBy.GetValueOrDefault(proxy.Holder) + 1;
        }

        return new(accepted.ToEquatableArray(), refused.ToEquatableArray());
    }

    private IEnumerable<Reason> Reasons(Proxy proxy)
    {
        if (rule is not ProxyRule.Allowed allowed)
        {
            return [About(proxy, EligibilityReasons.NoProxy)];
        }

        return OnTheRoll(proxy).Concat(OfForm(allowed, proxy)).Concat(OfHolder(allowed, proxy));
    }

    private IEnumerable<Reason> OnTheRoll(Proxy proxy)
    {
        foreach (PersonId person in new[] { proxy.Giver, proxy.Holder }.Where(person => !roll.Contains(person)))
        {
            yield return new(EligibilityReasons.NotOnRoll, rule.Citation) { Subject = BodyReasons.Named(person) };
        }

        if (givers.Contains(proxy.Giver))
        {
            yield return About(proxy, EligibilityReasons.SecondProxy);
        }
    }

    private IEnumerable<Reason> OfForm(ProxyRule.Allowed allowed, Proxy proxy)
    {
        if (allowed.InWriting && !proxy.InWriting)
        {
            yield return About(proxy, EligibilityReasons.ProxyNotWritten);
        }

        if (allowed.NeedsConsent && !proxy.AgreedTo)
        {
            yield return About(proxy, EligibilityReasons.ProxyWithoutConsent);
        }

        if ((allowed.Grounds & proxy.Ground) == ProxyGround.None)
        {
            yield return About(proxy, EligibilityReasons.ProxyGround, new ReasonFact("ground", LocalizedText.Same(proxy.Ground.ToString())));
        }
    }

    private IEnumerable<Reason> OfHolder(ProxyRule.Allowed allowed, Proxy proxy)
    {
        ReasonFact holder = new("holder", BodyReasons.Named(proxy.Holder));
        if (proxy.Holder == proxy.Giver
            || (allowed.CloseRelativesOnly && !proxy.AreCloseRelatives)
            || (!allowed.CandidatesMayHold && candidates.Contains(proxy.Holder)))
        {
            yield return About(proxy, EligibilityReasons.ProxyHolder, holder);
        }

        int number = heldBy.GetValueOrDefault(proxy.Holder) + 1;
        if (number > allowed.MostPerHolder)
        {
            int most = allowed.MostPerHolder.Value;
            yield return About(
                proxy, EligibilityReasons.TooManyProxies, new ReasonFact("number", number), holder, new ReasonFact("most", most), new ReasonFact("gap", number - most));
        }
    }

    private Reason About(Proxy proxy, ReasonCode code, params ReadOnlySpan<ReasonFact> facts) =>
        new(code, rule.Citation, facts) { Subject = BodyReasons.Named(proxy.Giver) };
}
