using System.Diagnostics.CodeAnalysis;
using Ardalis.GuardClauses;
using ElectionRules.Transcripts;
using NodaTime;

namespace ElectionRules.Bodies;

/// <summary>Who holds what and when, checked: no post twice, no two offices that exclude each other, every required mandate held.</summary>
/// <remarks>Past and future tenures stand side by side; every question names its day. A change gives a new roster.</remarks>
public sealed partial class Roster
{
    private readonly ILookup<PersonId, Tenure> byPerson;
    private readonly ILookup<OfficeId, Tenure> byOffice;

    private Roster(BodyRegister register, EquatableArray<Tenure> tenures)
    {
        Register = register;
        Tenures = tenures;
        byPerson = tenures.ToLookup(tenure => tenure.Person);
        byOffice = tenures.ToLookup(tenure => tenure.Office);
    }

    /// <summary>Gets the bodies and offices.</summary>
    public BodyRegister Register { get; }

    /// <summary>Gets every tenure, in the order in which they were given.</summary>
    public EquatableArray<Tenure> Tenures { get; }

    /// <summary>Creates a roster in which every office is empty.</summary>
    /// <param name="register">The bodies and offices.</param>
    /// <exception cref="ArgumentNullException"><paramref name="register"/> is null.</exception>
    public static Roster Empty(BodyRegister register) => new(Guard.Against.Null(register), []);

    /// <summary>Checks tenures and joins them to a roster, or says everything that is wrong with them.</summary>
    /// <param name="register">The bodies and offices.</param>
    /// <param name="tenures">The tenures, in any order.</param>
    /// <param name="roster">The roster; null where it is refused.</param>
    /// <param name="refusals">Every reason why it is refused; empty where it is not.</param>
    /// <exception cref="ArgumentNullException">An argument or a tenure is null.</exception>
    public static bool TryCreate(
        BodyRegister register, IEnumerable<Tenure> tenures, [NotNullWhen(true)] out Roster? roster, out EquatableArray<Reason> refusals)
    {
        Guard.Against.Null(register);
        EquatableArray<Tenure> all = Guard.Against.Null(tenures).Select(tenure => Guard.Against.Null(tenure)).ToEquatableArray();
        refusals = new RosterCheck(register, all).Reasons().ToEquatableArray();
        roster = refusals.Count == 0 ? new(register, all) : null;
        return roster is not null;
    }

    /// <summary>Returns the tenures of an office on a day, acting holders included.</summary>
    /// <param name="office">The office.</param>
    /// <param name="day">The day.</param>
    public EquatableArray<Tenure> HoldersOf(OfficeId office, LocalDate day) =>
        byOffice[office].Where(tenure => tenure.Days.Contains(day)).ToEquatableArray();

    /// <summary>Returns the tenures of a person on a day.</summary>
    /// <param name="person">The person.</param>
    /// <param name="day">The day.</param>
    public EquatableArray<Tenure> HeldBy(PersonId person, LocalDate day) =>
        byPerson[person].Where(tenure => tenure.Days.Contains(day)).ToEquatableArray();

    /// <summary>Returns the members of a body on a day, each once, in the order of the roster. Acting holders are not members.</summary>
    /// <param name="body">The body.</param>
    /// <param name="day">The day.</param>
    public EquatableArray<PersonId> MembersOf(BodyId body, LocalDate day) =>
        Tenures.Where(tenure => IsMembership(tenure, body, day)).Select(tenure => tenure.Person).Distinct().ToEquatableArray();

    /// <summary>Tells whether a person is a member of a body on a day.</summary>
    /// <param name="person">The person.</param>
    /// <param name="body">The body.</param>
    /// <param name="day">The day.</param>
    public bool IsMember(PersonId person, BodyId body, LocalDate day) =>
        byPerson[person].Any(tenure => IsMembership(tenure, body, day));

    /// <summary>Returns the offices with fewer holders than posts on a day, in the order of the register.</summary>
    /// <param name="day">The day.</param>
    public EquatableArray<Vacancy> VacanciesOn(LocalDate day) =>
        Register.Offices.Select(office => VacancyOf(office, day)).OfType<Vacancy>().ToEquatableArray();

    /// <summary>Says which alternates step up into vacancies, by their votes.</summary>
    /// <param name="alternates">The office that the alternates hold.</param>
    /// <param name="vacancies">The posts to fill, 1 or more.</param>
    /// <param name="day">The day.</param>
    /// <exception cref="ArgumentException"><paramref name="vacancies"/> is not positive.</exception>
    public SuccessionOutcome NextAlternates(OfficeId alternates, int vacancies, LocalDate day) =>
        Succession.Settle(HoldersOf(alternates, day), Guard.Against.NegativeOrZero(vacancies));

    /// <summary>Returns, for each holder who must be exchanged, since when and by which rule.</summary>
    /// <param name="day">The day on which to look.</param>
    /// <remarks>Terms that follow each other without a day between are one stay.</remarks>
    public EquatableArray<Reason> ExchangesDueOn(LocalDate day)
    {
        List<Reason> due = [];
        foreach (Office office in Register.Offices)
        {
            if (office.Exchange is not { } rule)
            {
                continue;
            }

            foreach (Tenure tenure in HoldersOf(office.Id, day))
            {
                LocalDate since = BeginningOfStay(tenure);
                if (rule.Value.DueOn(since) is var dueOn && dueOn <= day)
                {
                    due.Add(new(BodyReasons.ExchangeDue, rule.Citation, new("from", since), new("day", dueOn))
                    {
                        Subject = BodyReasons.Named(tenure.Person),
                    });
                }
            }
        }

        return due.ToEquatableArray();
    }

    private bool IsMembership(Tenure tenure, BodyId body, LocalDate day) =>
        tenure.Basis != TenureBasis.Acting && tenure.Days.Contains(day)
        && Register[tenure.Office] is { GivesMembership: true } office && office.Body == body;

    private Vacancy? VacancyOf(Office office, LocalDate day)
    {
        EquatableArray<Tenure> present = HoldersOf(office.Id, day);
        EquatableArray<PersonId> acting =
            present.Where(tenure => tenure.Basis == TenureBasis.Acting).Select(tenure => tenure.Person).ToEquatableArray();
        int free = office.Posts - (present.Count - acting.Count);
        return free == 0 ? null : new(office.Id, free, acting, office.Filling);
    }

    private LocalDate BeginningOfStay(Tenure tenure)
    {
        LocalDate since = tenure.Days.From;
        while (byPerson[tenure.Person].FirstOrDefault(other => other.Office == tenure.Office && other.Days.To == since.PlusDays(-1)) is { } earlier)
        {
            since = earlier.Days.From;
        }

        return since;
    }
}
