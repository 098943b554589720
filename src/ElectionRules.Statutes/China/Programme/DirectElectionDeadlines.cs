using Ardalis.GuardClauses;
using ElectionRules.Eligibility;
using ElectionRules.Law;
using ElectionRules.Programme;
using NodaTime;
using static ElectionRules.Law.Evidence;
using static ElectionRules.Statutes.China.ElectoralLawVersions;

namespace ElectionRules.Statutes.China;

/// <summary>The days that the Electoral Law sets when voters elect deputies directly, by version.</summary>
/// <remarks>
/// "N days before election day" (选举日的N日以前) is read so that election day is not counted and the Nth day before it is still in
/// time; "within N days" so that the day counted from is left out. The law says neither; the reading stands in each note.
/// </remarks>
public sealed class DirectElectionDeadlines
{
    private const string Reading = "Read so that the day counted from is left out; the law does not say.";

    private static readonly Version[] Versions =
    [
        new("1979", Of1979, 20, "28", 5, ""),
        new("1982", new(1982, 12, 10), 20, "28", 5, ""),
        new("1986", new(1986, 12, 2), 20, "28", 5, ""),
        new("1995", Of1995, 15, "31(1)", 5, "31(1)"),
        new("2004", Of2004, 15, "31(1)", 5, "31(1)"),
        new("2010", Of2010, 15, "31(1)", 7, "31(1)"),
        new("2015", Of2015, 15, "31(1)", 7, "31(1)"),
        new("2020", Of2020, 15, "32(1)", 7, "32(1)"),
    ];

    private readonly Version version;

    /// <summary>The days around the list of voters, which are kept with the rolls; null before 28 February 1995.</summary>
    private readonly RollTimetable? roll;

    private DirectElectionDeadlines(Version version)
    {
        this.version = version;
        roll = ChinaRolls.Voters.TryFind(version.From, out Cited<RollTimetable>? found) ? found.Value : null;
    }

    /// <summary>Gets the election day, from which the law counts back.</summary>
    public static AnchorId ElectionDay { get; } = new("election-day");

    /// <summary>Gets the version of the law, by its year.</summary>
    public string VersionYear => version.Year;

    /// <summary>Gets the last day for publishing the list of voters: 20 days before election day; before 1995, 30.</summary>
    public TimeLimit VoterList => Before(roll?.PublicDaysBefore)
        ?? Before(30, El("", Unverified, Unverified, "The 30 days before 1995 are recalled, not seen. " + Reading));

    /// <summary>
    /// Gets the last day for publishing the first list of candidates: 15 days before election day; before 1995, 20.
    /// </summary>
    public TimeLimit InitialList => Before(
        version.InitialListDays,
        version.InitialListDays == 15
            ? El(version.InitialListArticle, TextSeen, Secondary, Reading, "el.list.initial.15")
            : El(version.InitialListArticle, Secondary, Secondary, Reading, "el.list.initial.20"));

    /// <summary>
    /// Gets the last day for publishing the formal list of candidates: 7 days before election day; before 14 March 2010, 5.
    /// </summary>
    public TimeLimit FormalList => Before(
        version.FormalListDays,
        version.FormalListDays == 7
            ? El(version.FormalListArticle, TextSeen, Unverified, "That the 7 days came in 2010 is recalled, not seen. " + Reading, "el.list.final.7")
            : El(version.FormalListArticle, version.FormalListArticle.Length > 0 ? TextSeen : Secondary, Unverified, Reading, "el.list.final.5"));

    /// <summary>
    /// Gets the last day for a suit against a decision on the list of voters: 5 days before election day; null before 1995, for
    /// which nothing is established.
    /// </summary>
    public TimeLimit? VoterListSuit => Before(roll?.SuitDaysBefore);

    /// <summary>
    /// Gets the last day for the judgment on the list of voters: the day before election day; null before 1995, for which nothing
    /// is established.
    /// </summary>
    public TimeLimit? VoterListJudgment => Before(roll?.JudgmentDaysBefore);

    /// <summary>Returns the days of the version in force on a day.</summary>
    /// <param name="day">The day, usually election day; 1 January 1980 or later.</param>
    /// <exception cref="ArgumentOutOfRangeException">The day is before the law was in force.</exception>
    public static DirectElectionDeadlines On(LocalDate day) => Versions.LastOrDefault(version => version.From <= day) is { } version
        ? new(version)
        : throw new ArgumentOutOfRangeException(nameof(day), day, "The Electoral Law is in force since 1 January 1980.");

    /// <summary>
    /// Returns the last day for objecting to the list of voters, 5 days after it is published; null before 14 March 2010, for which
    /// no such limit is known.
    /// </summary>
    /// <param name="published">The publication of the list.</param>
    /// <exception cref="ArgumentNullException"><paramref name="published"/> is null.</exception>
    public TimeLimit? VoterListObjection(Anchor published) => Within(Guard.Against.Null(published), roll?.ObjectionWithin);

    /// <summary>
    /// Returns the last day for the decision on an objection: 3 days after it is made; null before 1995, for which nothing is
    /// established.
    /// </summary>
    /// <param name="objected">The objection.</param>
    /// <exception cref="ArgumentNullException"><paramref name="objected"/> is null.</exception>
    public TimeLimit? VoterListDecision(Anchor objected) => Within(Guard.Against.Null(objected), roll?.DecisionWithin);

    internal Citation El(string article, Evidence content, Evidence start, string note, params ReadOnlySpan<string> ruleIds) =>
        Cite.Of(ChinaInstruments.ElectoralLaw, version.Year, article, content, start, ruleIds).Noted(note);

    private static TimeLimit Before(int days, Citation citation) =>
        new(LimitKind.NotLater, new(new Anchor.Given(ElectionDay), DayDirection.Before, days, DayUnit.CalendarDays, PeriodCounting.AnchorNotCounted), citation);

    private static TimeLimit? Before(Cited<int>? days) => days is null ? null : Before(days.Value, Read(days.Citation));

    private static TimeLimit? Within(Anchor from, Cited<int>? days) => days is null
        ? null
        : new(
            LimitKind.NotLater,
            new(from, DayDirection.After, days.Value, DayUnit.CalendarDays, PeriodCounting.AnchorNotCounted),
            Read(days.Citation));

    private static Citation Read(Citation citation) => citation.Noted($"{citation.Note} {Reading}".TrimStart());

    private sealed record Version(
        string Year, LocalDate From, int InitialListDays, string InitialListArticle, int FormalListDays, string FormalListArticle);
}
