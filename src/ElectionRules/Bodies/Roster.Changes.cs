using Ardalis.GuardClauses;
using ElectionRules.Transcripts;
using NodaTime;

namespace ElectionRules.Bodies;

/// <content>Changes, each all or nothing.</content>
public sealed partial class Roster
{
    /// <summary>Puts people into offices.</summary>
    /// <param name="tenures">The new tenures; all of them or none are taken.</param>
    /// <exception cref="ArgumentNullException">A tenure is null.</exception>
    public RosterOutcome Seat(params ReadOnlySpan<Tenure> tenures) => Replace([.. Tenures, .. tenures], ended: [], departures: []);

    /// <summary>Ends a tenure, and with it every office that its holder may hold only as a member of that body.</summary>
    /// <param name="person">The holder.</param>
    /// <param name="office">The office.</param>
    /// <param name="lastDay">The last day in office.</param>
    /// <param name="cause">Why. A term that is simply over leaves the other offices to their own end.</param>
    /// <exception cref="System.ComponentModel.InvalidEnumArgumentException">The cause is not one of the named ones.</exception>
    public RosterOutcome End(PersonId person, OfficeId office, LocalDate lastDay, TenureEnd cause)
    {
        Guard.Against.EnumOutOfRange(cause);
        List<Tenure> all = [.. Tenures];
        List<Tenure> ended = [];
        return Close(all, ended, person, office, lastDay, cause)
            ? Replace(all, ended, departures: [])
            : new RosterOutcome.Refused([NotHeld(person, office, lastDay)]);
    }

    /// <summary>Exchanges holders between offices on one day; all of the moves are made or none.</summary>
    /// <param name="moves">The moves.</param>
    /// <param name="day">The first day in the new offices; the day before is the last in the old.</param>
    /// <exception cref="ArgumentNullException"><paramref name="moves"/> or one of them is null.</exception>
    /// <exception cref="System.ComponentModel.InvalidEnumArgumentException">The basis of a move is not one of the named ones.</exception>
    public RosterOutcome Exchange(IEnumerable<Move> moves, LocalDate day)
    {
        Move[] all = [.. Guard.Against.Null(moves).Select(move => Guard.Against.Null(move))];
        LocalDate last = day.PlusDays(-1);
        List<Tenure> tenures = [.. Tenures];
        List<Tenure> ended = [];
        List<Reason> refusals = [];
        foreach (Move move in all)
        {
            if (!Close(tenures, ended, move.Person, move.From, last, TenureEnd.Exchanged))
            {
                refusals.Add(NotHeld(move.Person, move.From, last));
            }

            tenures.Add(new()
            {
                Person = move.Person,
                Office = move.To,
                Days = DaySpan.Since(day),
                Session = move.Session,
                Basis = move.Basis,
            });
        }

        return refusals.Count == 0
            ? Replace(tenures, ended, [.. MovedTogether(all)])
            : new RosterOutcome.Refused(refusals.ToEquatableArray());
    }

    private static Reason NotHeld(PersonId person, OfficeId office, LocalDate day) =>
        new(BodyReasons.NotHeld, citation: null, BodyReasons.IdFact(office.Value), new("day", day))
        {
            Subject = BodyReasons.Named(person),
        };

    private RosterOutcome Replace(List<Tenure> tenures, List<Tenure> ended, List<Reason> departures) =>
        TryCreate(Register, tenures, out Roster? roster, out EquatableArray<Reason> refusals)
            ? new RosterOutcome.Changed(roster, ended.ToEquatableArray(), departures.ToEquatableArray())
            : new RosterOutcome.Refused(refusals);

    private bool Close(List<Tenure> all, List<Tenure> ended, PersonId person, OfficeId office, LocalDate lastDay, TenureEnd cause)
    {
        int index = all.FindIndex(tenure => tenure.Person == person && tenure.Office == office && tenure.Days.Contains(lastDay));
        if (index < 0)
        {
            return false;
        }

        all[index] = all[index] with { Days = new(all[index].Days.From, lastDay), End = cause };
        ended.Add(all[index]);
        Office left = Register[office];
        if (cause == TenureEnd.TermOver || !left.GivesMembership
            || all.Any(tenure => tenure.Person == person && IsMembership(tenure, left.Body, lastDay.PlusDays(1))))
        {
            return true;
        }

        OfficeId[] falling = [.. all
            .Where(tenure => tenure.Person == person && tenure.Days.Contains(lastDay) && tenure.Days.To != lastDay
                && Register[tenure.Office].MustBeMemberOf?.Value == left.Body)
            .Select(tenure => tenure.Office)];
        foreach (OfficeId dependent in falling)
        {
            Close(all, ended, person, dependent, lastDay, TenureEnd.FellWithMandate);
        }

        return true;
    }

    private IEnumerable<Reason> MovedTogether(Move[] moves)
    {
        foreach (Move move in moves)
        {
            if (Register[move.From].Exchange is not { } rule)
            {
                continue;
            }

            foreach (OfficeId other in rule.Value.NotTogetherWith.Where(other => moves.Any(next => next.From == other)))
            {
                yield return new(BodyReasons.MovedTogether, rule.Citation, BodyReasons.IdFact(other.Value))
                {
                    Subject = Register[move.From].Name,
                };
            }
        }
    }
}
