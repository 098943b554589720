using ElectionRules.Ballots;
using ElectionRules.Law;
using ElectionRules.Nominations;
using ElectionRules.Rounds;
using NodaTime;

namespace ElectionRules.Statutes.Assemblies;

/// <summary>One procedure while it is written down: its key, its name and the one provision that it stands on.</summary>
internal sealed record Sheet(string Id, string Title, Citation By)
{
    public static readonly NextSlate Open = new NextSlate.OpenNominations();
    public static readonly NextSlate Same = new NextSlate.AllUnelected(WithWriteIns: false);
    public static readonly NextSlate Two = new NextSlate.HighestPerSeat(2, CutTie.AllGoOn);
    public static readonly NextSlate TwoByLot = new NextSlate.HighestPerSeat(2, CutTie.Decided);
    public static readonly CandidateMargin OneProposal = CandidateMargin.Between(Extra.Fixed(0), Extra.Fixed(0));

    public static Sheet Of(string id, string title, string instrument, string article, string version, Evidence content, string note) => new(
        id,
        title,
        new Citation(new Instrument("assemblies/" + instrument.ToLowerInvariant().Replace(' ', '-'), LocalizedText.Same(instrument)), version, article, content, Evidence.Unverified)
        {
            RuleIds = [id],
            Note = note,
        });

    /// <summary>The first of January of a year, where no more than the year is known.</summary>
    public static LocalDate In(int year) => new(year, 1, 1);

    /// <summary>The last of December of a year, where no more than the year is known.</summary>
    public static LocalDate EndOf(int year) => new(year, 12, 31);

    public Cited<T> Cite<T>(T value)
        where T : notnull => new(value, By);

    public Cited<TieRule> Tie(TieRule rule) => Cite(rule);

    public Cited<TieRule> Tie(TieMeans means) => Cite<TieRule>(new TieRule.DecidedBy(means));

    public EquatableArray<Cited<Elimination>> Drop(params ReadOnlySpan<Elimination> eliminations) => Each(eliminations);

    public EquatableArray<Cited<ShortfallOption>> Then(params ReadOnlySpan<ShortfallOption> options) => Each(options);

    /// <summary>A ballot in which a paper names one person for each seat, with a way on, or none where the book ends with it.</summary>
    public BallotRule Ballot(int? times, EquatableArray<Requirement> winning, NextSlate? next) => new()
    {
        Kind = BallotKind.Election,
        Times = times,
        OnceCandidatesAre = null,
        Electorate = null,
        Margin = Cite(CandidateMargin.AtLeast(Extra.Fixed(0))),
        Paper = Cite(new PaperForm(NameLimit.Seats, WriteInRule.Forbidden, ContradictionRule.VoidsMark)),
        PollTests = [],
        PapersAtMost = null,
        Winning = Each(winning.AsSpan()),
        InEachHouse = false,
        Lead = null,
        Tie = Tie(new TieRule.NobodyElected()),
        Eliminations = [],
        Shortfall = Then(next is null ? new ShortfallOption.LeaveVacant() : new ShortfallOption.AnotherBallot(next)),
    };

    /// <summary>The same for a vote in which anybody may be named.</summary>
    public BallotRule FreeBallot(int? times, EquatableArray<Requirement> winning, NextSlate? next) => Ballot(times, winning, next) with
    {
        Paper = Cite(new PaperForm(NameLimit.Seats, WriteInRule.Allowed, ContradictionRule.VoidsMark)),
    };

    public RuleBook Book(LocalDate from, LocalDate? to, params ReadOnlySpan<BallotRule> ballots) => new()
    {
        Id = "assemblies/" + Id,
        Name = LocalizedText.Same(Title),
        InForce = new(from, to),
        Preselection = null,
        Ballots = EquatableArray.Create(ballots),
        RepeatsFrom = null,
        Unopposed = null,
        Approval = null,
        Readings = [],
    };

    private EquatableArray<Cited<T>> Each<T>(ReadOnlySpan<T> values)
        where T : notnull
    {
        List<Cited<T>> cited = [];
        foreach (T value in values)
        {
            cited.Add(Cite(value));
        }

        return [.. cited];
    }
}
