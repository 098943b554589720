using ElectionRules.Transcripts;
using NodaTime;

namespace ElectionRules.Bodies;

/// <summary>Finds everything that is wrong with stated tenures.</summary>
internal sealed class RosterCheck(BodyRegister register, EquatableArray<Tenure> tenures)
{
    private readonly Tenure[] known = [.. tenures.Where(tenure => register.Contains(tenure.Office))];

    public IEnumerable<Reason> Reasons() => tenures.SelectMany(Alone)
        .Concat(known.GroupBy(tenure => tenure.Person).SelectMany(OfPerson))
        .Concat(known.GroupBy(tenure => tenure.Office).SelectMany(OfOffice));

    private IEnumerable<Reason> Alone(Tenure tenure)
    {
        if (tenure.Person == default)
        {
            yield return new(BodyReasons.NoId, citation: null) { Subject = BodyReasons.Named(tenure.Person) };
        }

        if (!register.Contains(tenure.Office))
        {
            yield return BodyReasons.About(BodyReasons.Unknown, BodyReasons.Named(tenure.Person), tenure.Office.Value);
        }

        if (tenure.Session < 1)
        {
            yield return BodyReasons.OutsideLeast(BodyReasons.Named(tenure.Person), tenure.Session, least: 1, citation: null);
        }

        if (tenure.Votes < 0)
        {
            yield return BodyReasons.OutsideLeast(BodyReasons.Named(tenure.Person), tenure.Votes.Value, least: 0, citation: null);
        }
    }

    private IEnumerable<Reason> OfPerson(IGrouping<PersonId, Tenure> group)
    {
        Tenure[] own = [.. group];
        for (int i = 0; i < own.Length; i++)
        {
            if (own[i].Basis != TenureBasis.Acting && register[own[i].Office].MustBeMemberOf is { } required
                && FirstDayWithout(required.Value, own[i].Days, own) is { } day)
            {
                yield return new(
                    BodyReasons.NotAMember,
                    required.Citation,
                    BodyReasons.IdFact(required.Value.Value),
                    new("day", day),
                    BodyReasons.NameFact("office", own[i].Office.Value))
                {
                    Subject = BodyReasons.Named(group.Key),
                };
            }

            for (int j = 0; j < i; j++)
            {
                if (own[i].Days.Overlaps(own[j].Days) && Conflict(own[j], own[i]) is { } reason)
                {
                    yield return reason;
                }
            }
        }
    }

    /// <summary>
    /// The first day of an office, or the day after a mandate was lost, on which its holder has no mandate; null where there is none.
    /// A mandate whose term is over, or of which nobody says why it ended, leaves the office to its own end.
    /// </summary>
    private LocalDate? FirstDayWithout(BodyId body, DaySpan days, Tenure[] own) => own
        .Where(tenure => tenure.End is not null and not TenureEnd.TermOver && tenure.Days.To is { } last && IsMembership(tenure, body, last))
        .Select(tenure => tenure.Days.To!.Value.PlusDays(1))
        .Where(days.Contains)
        .Prepend(days.From)
        .Order()
        .Select(day => (LocalDate?)day)
        .FirstOrDefault(day => !own.Any(tenure => IsMembership(tenure, body, day!.Value)));

    private bool IsMembership(Tenure tenure, BodyId body, LocalDate day) =>
        tenure.Basis != TenureBasis.Acting && tenure.Days.Contains(day)
        && register[tenure.Office] is { GivesMembership: true } office && office.Body == body;

    private Reason? Conflict(Tenure earlier, Tenure later)
    {
        if (earlier.Office == later.Office)
        {
            LocalDate day = LocalDate.Max(earlier.Days.From, later.Days.From);
            return new(BodyReasons.HeldTwice, citation: null, BodyReasons.IdFact(later.Office.Value), new("day", day)) { Subject = BodyReasons.Named(later.Person) };
        }

        if (!register.AreIncompatible(later.Office, earlier.Office, out Incompatibility? rule))
        {
            return null;
        }

        ReasonCode code = rule is Incompatibility.UnrelatedMandate ? BodyReasons.UnrelatedMandates : BodyReasons.Incompatible;
        return new(code, rule.Citation, BodyReasons.NameFact("office", later.Office.Value), BodyReasons.IdFact(earlier.Office.Value))
        {
            Subject = BodyReasons.Named(later.Person),
        };
    }

    /// <summary>The number of holders rises only on a first day, so those days are enough; the worst is reported.</summary>
    private IEnumerable<Reason> OfOffice(IGrouping<OfficeId, Tenure> group)
    {
        Office office = register[group.Key];
        DaySpan[] spans = [.. group.Where(tenure => tenure.Basis != TenureBasis.Acting).Select(tenure => tenure.Days)];
        (LocalDate Day, int Holders) worst = spans
            .Select(span => (Day: span.From, Holders: spans.Count(other => other.Contains(span.From))))
            .OrderByDescending(count => count.Holders)
            .ThenBy(count => count.Day)
            .FirstOrDefault();
        if (worst.Holders > office.Posts)
        {
            yield return new(
                BodyReasons.NoPostFree,
                citation: null,
                new("number", worst.Holders),
                new("day", worst.Day),
                new("most", office.Posts),
                new("gap", worst.Holders - office.Posts))
            {
                Subject = office.Name,
            };
        }
    }
}
