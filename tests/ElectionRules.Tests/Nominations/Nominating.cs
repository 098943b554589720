using ElectionRules.Eligibility;
using ElectionRules.Law;
using ElectionRules.Nominations;
using NodaTime;

namespace ElectionRules.Tests.Nominations;

/// <summary>A small election with rules that each test changes in one point.</summary>
internal static class Nominating
{
    public static readonly LocalDate LastDay = new(2031, 4, 10);
    public static readonly LocalDate DayAfter = LastDay.PlusDays(1);
    public static readonly LocalDate ElectionDay = new(2031, 5, 1);

    public static readonly Citation Bylaws = new(
        new Instrument("test/bylaws", LocalizedText.Same("Bylaws")), "2030", "7", Evidence.TextSeen, Evidence.TextSeen);

    public static readonly BallotOrdering Receipt = new BallotOrdering.Receipt();

    public static NominationRules Rules { get; } = new()
    {
        Id = "test/nominations",
        Nominators =
        [
            new() { Class = "parties", Form = NominatorForm.OrganizationsAloneOrJointly, LeastSigners = 0, Citation = Bylaws },
            new() { Class = "new-parties", Form = NominatorForm.OneOrganization, LeastSigners = 2, Citation = Bylaws },
            new() { Class = "voters", Form = NominatorForm.Electors, LeastSigners = 3, Citation = Bylaws },
            new() { Class = "self", Form = NominatorForm.Self, LeastSigners = 0, Citation = Bylaws },
        ],
        NamesPerList = null,
        NamesPerNominator = new(NameCap.AsManyAsSeats, Bylaws),
        ExcessSignatures = new(ExcessSignatures.LaterOnesFall, Bylaws),
        Consent = new(ConsentRule.PresumedUnlessDeclined, Bylaws),
        Order = new(BallotOrder.Receipt, Bylaws),
        Shortage = [new(ShortageRemedy.Reopen, Bylaws), new(ShortageRemedy.Postpone, Bylaws), new(ShortageRemedy.ReduceSeats, Bylaws)],
        Timetable = new() { NomineesDaysBefore = new(15, Bylaws), CandidatesDaysBefore = new(7, Bylaws) },
    };

    /// <summary>Two seats, three or four candidates, voters v1 to v20.</summary>
    public static NominationTerms Terms { get; } = new()
    {
        Rules = Rules,
        Seats = 2,
        Margin = new(CandidateMargin.Between(Extra.ShareOfSeats(1, 3), Extra.ShareOfSeats(1, 1)), Bylaws),
        Roll = ElectoralRoll.Of(Voters(1, 20)),
        ClosesOn = LastDay,
        ConsentBy = null,
        ElectionDay = ElectionDay,
    };

    public static NominationPhase Open => NominationPhase.Open(Terms);

    public static IEnumerable<PersonId> Voters(int first, int count) =>
        Enumerable.Range(first, count).Select(number => new PersonId($"v{number}"));

    public static Candidate Person(string name) => Candidate.Of(name, name);

    public static NominationPhase With(NominationRules rules) => NominationPhase.Open(Terms with { Rules = rules });

    /// <summary>A list that the given voters signed on the last day.</summary>
    public static NominationPhase Signed(this NominationPhase phase, string id, string names, IEnumerable<PersonId> signers) =>
        phase.Receive(Nomination.ByElectors(new(id), "voters", LastDay, names.Split(' ').Select(Person), signers));

    /// <summary>A list of one organisation, received on the last day.</summary>
    public static NominationPhase Party(this NominationPhase phase, string id, string names, params string[] bodies) => phase.Receive(
        Nomination.ByOrganizations(new(id), "parties", LastDay, names.Split(' ').Select(Person), bodies.Select(body => new BodyId(body)), []));

    public static NominationPhase Eligible(this NominationPhase phase, string names)
    {
        foreach (string name in names.Split(' '))
        {
            phase = phase.Assess(Finding(name, []));
        }

        return phase;
    }

    public static EligibilityFinding Finding(string name, EquatableArray<Qualification> toStand) =>
        new EligibilityRules { ToVote = [], ToStand = toStand }.Assess(
            ElectoralRight.Stand,
            new Person { Id = new(name), Name = LocalizedText.Same(name) },
            new EligibilityContext { AssessmentDay = LastDay });

    public static NominationFinding List(this NominationPhase phase, string id) =>
        phase.Nominations.Single(list => list.Nomination.Id == new NominationId(id));

    public static NomineeFinding Nominee(this NominationPhase phase, string name) =>
        phase.Nominees.Single(nominee => nominee.Candidate.Id == new PersonId(name));

    public static string Names(this IEnumerable<Candidate> people) => string.Join(' ', people.Select(person => person.Id.Value));
}
