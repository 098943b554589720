using ElectionRules.Bodies;
using ElectionRules.Law;
using NodaTime;

namespace ElectionRules.Tests.Bodies;

/// <summary>A county with two townships: a congress of three, its standing committee, two governments, a committee with alternates.</summary>
internal static class County
{
    public static readonly LocalDate Day = new(2011, 6, 23);

    public static readonly Citation Article = new(
        new Instrument("test/law", LocalizedText.Same("Test Law")), "2011", "1", Evidence.TextSeen, Evidence.TextSeen);

    public static readonly AreaKind CityKind = new("city", 3);
    public static readonly AreaKind CountyKind = new("county", 4);
    public static readonly AreaKind TownshipKind = new("township", 5);

    public static readonly OfficeId Deputy = new("congress/deputy");
    public static readonly OfficeId Director = new("standing-committee/director");
    public static readonly OfficeId CommitteeMember = new("standing-committee/member");
    public static readonly OfficeId Head = new("government/head");
    public static readonly OfficeId EastDeputy = new("east/congress/deputy");
    public static readonly OfficeId WestDeputy = new("west/congress/deputy");
    public static readonly OfficeId EastHead = new("east/government/head");
    public static readonly OfficeId WestHead = new("west/government/head");
    public static readonly OfficeId PartyMember = new("party/member");
    public static readonly OfficeId PartyAlternate = new("party/alternate");

    public static readonly BodyId Congress = new("congress");
    public static readonly BodyId StandingCommittee = new("standing-committee");

    public static BodyRegister Register { get; } = BodyRegister.TryCreate(Areas(), Bodies(), Offices(), out BodyRegister? register, out _)
        ? register
        : throw new InvalidOperationException("The county of the tests is not well formed.");

    public static JurisdictionTree Areas() => JurisdictionTree.TryCreate(
        [
            Area("city", CityKind, 4_000_000, parent: null),
            Area("county", CountyKind, 400_000, "city"),
            Area("east", TownshipKind, 30_000, "county"),
            Area("west", TownshipKind, 20_000, "county"),
        ],
        out JurisdictionTree? tree,
        out _) ? tree : throw new InvalidOperationException();

    public static Jurisdiction Area(string id, AreaKind kind, long population, string? parent) => new()
    {
        Id = new(id),
        Name = LocalizedText.Same(id),
        Kind = kind,
        Population = population,
        Parent = parent is null ? null : new JurisdictionId(parent),
    };

    public static Body[] Bodies() =>
    [
        Body("congress", "congress", "county", 3, new Electorate.Voters()),
        Body("standing-committee", "standing-committee", "county", 2, new Electorate.MembersOf(new("congress"))),
        Body("government", "government", "county", 1, new Electorate.MembersOf(new("congress"))),
        Body("east/congress", "congress", "east", 2, new Electorate.Voters()),
        Body("west/congress", "congress", "west", 2, new Electorate.Voters()),
        Body("east/government", "government", "east", 1, new Electorate.MembersOf(new("east/congress"))),
        Body("west/government", "government", "west", 1, new Electorate.MembersOf(new("west/congress"))),
        Body("party", "party", "county", 2, new Electorate.Voters()),
    ];

    public static Office[] Offices() =>
    [
        Office(Deputy, "congress", 3) with
        {
            Incompatibilities = [new Incompatibility.UnrelatedMandate { Effect = IncompatibilityEffect.MustLeaveFirst, Citation = Article }],
        },
        Office(Director, "standing-committee", 1) with
        {
            MustBeMemberOf = new(new BodyId("congress"), Article),
            Incompatibilities =
            [
                new Incompatibility.WithBodiesOfKind(new BodyKind("government")) { Effect = IncompatibilityEffect.MustLeaveFirst, Citation = Article },
            ],
        },
        Office(CommitteeMember, "standing-committee", 1) with { MustBeMemberOf = new(new BodyId("congress"), Article) },
        Office(Head, "government", 1) with
        {
            Filling = [new(new FillingMethod.ByElection(), Article), new(new FillingMethod.Acting(StandingCommittee), Article)],
        },
        Mandate(EastDeputy, "east/congress"),
        Mandate(WestDeputy, "west/congress"),
        Office(EastHead, "east/government", 1) with { Exchange = new(new ExchangeRule(10) { NotTogetherWith = [WestHead] }, Article) },
        Office(WestHead, "west/government", 1) with { Exchange = new(new ExchangeRule(10) { NotTogetherWith = [] }, Article) },
        Office(PartyMember, "party", 2) with { Filling = [new(new FillingMethod.ByAlternates(PartyAlternate), Article)] },
        Office(PartyAlternate, "party", 4) with { GivesMembership = false },
    ];

    public static Body Body(string id, string kind, string area, int size, Electorate electorate) => new()
    {
        Id = new(id),
        Name = LocalizedText.Same(id),
        Kind = new(kind),
        Area = new JurisdictionId(area),
        Size = size,
        Term = new(14, Day, new(Period.FromYears(5), Article)),
        Electorate = electorate,
    };

    public static Office Office(OfficeId id, string body, int posts) => new()
    {
        Id = id,
        Name = LocalizedText.Same(id.Value),
        Body = new(body),
        GivesMembership = true,
        Posts = posts,
        Electorate = new Electorate.MembersOf(new(body)),
        MustBeMemberOf = null,
        ApprovalAbove = null,
        Grade = null,
        Incompatibilities = [],
        TenureLimits = [],
        Exchange = null,
        Filling = [],
    };

    public static Tenure Holds(string person, OfficeId office, LocalDate? from = null, LocalDate? to = null) => new()
    {
        Person = new(person),
        Office = office,
        Days = new(from ?? Day, to),
        Session = 14,
        Basis = TenureBasis.Elected,
    };

    public static Roster Roster(params Tenure[] tenures) =>
        ElectionRules.Bodies.Roster.TryCreate(Register, tenures, out Roster? roster, out EquatableArray<ElectionRules.Transcripts.Reason> refusals)
            ? roster
            : throw new InvalidOperationException(refusals[0].ToString());

    private static Office Mandate(OfficeId id, string body) => Office(id, body, 2) with
    {
        Incompatibilities = [new Incompatibility.UnrelatedMandate { Effect = IncompatibilityEffect.MustLeaveFirst, Citation = Article }],
    };
}
