using Ardalis.GuardClauses;
using ElectionRules.Ballots;
using ElectionRules.Eligibility;
using ElectionRules.Law;
using ElectionRules.Nominations;
using ElectionRules.Rounds;
using ElectionRules.Selection;
using NodaTime;
using static ElectionRules.Law.Evidence;
using static ElectionRules.Threshold;

namespace ElectionRules.Statutes.China;

/// <summary>Ready plans for selecting leading cadres.</summary>
public static class ChinaSelectionPlans
{
    private const string LocalPractice =
        "Local practice, named and not explained in a county's report of 2011; no central rule fixes it. Check the scheme of the place.";

    private static readonly LocalDate Measures2004 = new(2004, 4, 8);
    private static readonly LocalDate Regulations2002 = new(2002, 7, 9);

    private static readonly Citation Local = Cite.Of(ChinaInstruments.LocalRules, "2011", "", Unverified, Unverified, "cr.recommend").Noted(LocalPractice);

    private static readonly Citation Decide = Cite.Of(
        ChinaInstruments.CadreRegulations, "2002, 2014, 2019", "33, 34 (2002); 37, 38 (2014)", TextSeen, TextSeen, "cr.decide");

    private static readonly Citation PlenaryQuorum = Cite.Seen(ChinaInstruments.PlenaryVoteMeasures, "2004", "7", "tv.quorum");

    private static readonly Citation PlenaryPass = Cite.Of(ChinaInstruments.PlenaryVoteMeasures, "2004", "7", Unverified, Unverified, "tv.pass")
        .Noted("The text read ends before the number: more than half of those entitled to attend is from memory.");

    private static readonly LocalizedText StandingCommittee = new("Party standing committee", "党委常委会", "黨委常委會");
    private static readonly LocalizedText Plenary = new("plenary of the Party committee", "党委全委会", "黨委全委會");
    private static readonly LocalizedText OrganizationDepartment = new("organization department", "组织部门", "組織部門");

    /// <summary>
    /// Plain appointment by a committee: inspection, discussion, a vote with two thirds of the members present and more than half of
    /// them in favour, publicity.
    /// </summary>
    /// <param name="office">The office; not the <c>default</c> id.</param>
    /// <param name="posts">The posts, 1 or more.</param>
    /// <param name="day">The day, which chooses the version of the publicity.</param>
    /// <exception cref="ArgumentException">The office is the <c>default</c> one, or there are no posts.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The day is before the regulations of 9 July 2002.</exception>
    public static SelectionPlan CommitteeVote(OfficeId office, int posts, LocalDate day)
    {
        Cited<CandidateMargin> any = CandidateMargin.AtLeast(Extra.Fixed(0)).By(Decide.Noted("No margin is laid down."));
        return SelectionPlan.Of(
            office,
            posts,
            [
                Inspection(any, InspectionRule(day)),
                Consultation(ConsultationKind.Discussion, StandingCommittee, any, TwoThirdsPresent(Decide)),
                Vote(StandingCommittee, posts, any, Decide, Decide),
                Publicity(day),
            ]);
    }

    /// <summary>
    /// The measures of 2004: the standing committee proposes, and the plenary votes with two thirds present, more than half of all
    /// members, and no other name.
    /// </summary>
    /// <param name="office">The office; not the <c>default</c> id.</param>
    /// <param name="posts">The posts, 1 or more.</param>
    /// <param name="day">The day, which chooses the version of the publicity.</param>
    /// <exception cref="ArgumentException">The office is the <c>default</c> one, or there are no posts.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The day is before the measures of 8 April 2004.</exception>
    /// <remarks>Made for chiefs of the level below a province or city; a county's plenary on its townships is a local extension.</remarks>
    public static SelectionPlan PlenaryVote(OfficeId office, int posts, LocalDate day)
    {
        if (day < Measures2004)
        {
            throw new ArgumentOutOfRangeException(nameof(day), day, "The measures are of 8 April 2004.");
        }

        Citation proposal = Cite.Of(ChinaInstruments.PlenaryVoteMeasures, "2004", "3", TextSeen, TextSeen, "cr.plenary", "tv.scope");
        Cited<CandidateMargin> equal = CandidateMargin.None.By(proposal.Noted("Reading: one name for each post is put to the plenary."));
        return SelectionPlan.Of(
            office,
            posts,
            [
                Inspection(equal, InspectionRule(day)),
                Consultation(ConsultationKind.Discussion, StandingCommittee, equal, TwoThirdsPresent(Decide)),
                Vote(Plenary, posts, equal, PlenaryQuorum, PlenaryPass),
                Publicity(day),
            ]);
    }

    /// <summary>
    /// Three rounds of recommendation and two votes (3轮推荐、2次票决) with a margin at every step (差额推荐、考察、酝酿、讨论、票决).
    /// </summary>
    /// <param name="office">The office; not the <c>default</c> id.</param>
    /// <param name="posts">The posts, 1 or more.</param>
    /// <param name="cuts">How many people each round keeps.</param>
    /// <param name="day">The day, which chooses the version of the publicity.</param>
    /// <exception cref="ArgumentNullException"><paramref name="cuts"/> is null.</exception>
    /// <exception cref="ArgumentException">
    /// The office is the <c>default</c> one, there are no posts, or the cuts do not leave one more than is kept at every step.
    /// </exception>
    /// <exception cref="ArgumentOutOfRangeException">The day is before the measures of 8 April 2004.</exception>
    /// <remarks>
    /// Who recommends and what is needed is not fixed centrally and cited as local and unverified. The two votes take their
    /// thresholds from the cadre regulations and from the measures of 2004.
    /// </remarks>
    public static SelectionPlan ThreeRoundsTwoVotes(OfficeId office, int posts, RecommendationCuts cuts, LocalDate day)
    {
        Guard.Against.Null(cuts);
        if (day < Measures2004)
        {
            throw new ArgumentOutOfRangeException(nameof(day), day, "The measures are of 8 April 2004.");
        }

        Cited<CandidateMargin> margin = CandidateMargin.AtLeast(Extra.Fixed(1)).By(Local);
        return SelectionPlan.Of(
            office,
            posts,
            [
                Recommendation(new("First round of recommendation", "第一轮推荐", "第一輪推薦"), new("meeting of cadres", "干部大会", "幹部大會"), cuts.FirstRound, margin),
                Recommendation(new("Second round of recommendation", "第二轮推荐", "第二輪推薦"), new("meeting of leading cadres", "领导干部会议", "領導幹部會議"), cuts.SecondRound, margin),
                Recommendation(new("Third round of recommendation", "第三轮推荐", "第三輪推薦"), StandingCommittee, cuts.ThirdRound, margin),
                Inspection(margin, InspectionRule(day)),
                Consultation(ConsultationKind.Deliberation, new("those who must be heard", "有关方面", "有關方面"), margin, quorum: null),
                Consultation(ConsultationKind.Discussion, StandingCommittee, margin, TwoThirdsPresent(Decide)),
                Vote(StandingCommittee, cuts.FirstVote, margin, Decide, Decide),
                Vote(Plenary, posts, margin, PlenaryQuorum, PlenaryPass),
                Publicity(day),
            ]);
    }

    private static SelectionStage.Ballot Recommendation(LocalizedText name, LocalizedText by, int keep, Cited<CandidateMargin> margin) => new()
    {
        Name = name,
        By = by,
        Kind = StageBallotKind.Recommendation,
        Keep = keep,
        MostNames = null,
        Margin = margin,
        Paper = new PaperForm(NameLimit.Seats, WriteInRule.Allowed, ContradictionRule.VoidsMark).By(Local),
        PollTests = [],
        Passing = [],
        Tie = TieDecided(),
    };

    private static SelectionStage.Ballot Vote(LocalizedText by, int keep, Cited<CandidateMargin> margin, Citation quorum, Citation pass) => new()
    {
        Name = new($"Vote of the {by.English}", $"{by.Simplified}票决", $"{by.Traditional}票決"),
        By = by,
        Kind = StageBallotKind.Vote,
        Keep = keep,
        MostNames = null,
        Margin = margin,
        Paper = new PaperForm(NameLimit.Seats, WriteInRule.Forbidden, ContradictionRule.VoidsMark).By(quorum),
        PollTests = [TwoThirdsPresent(quorum)],
        Passing = [MoreThan(1, 2).Of(CountingBase.EntitledToAttend).By(pass)],
        Tie = TieDecided(),
    };

    private static Cited<TieRule> TieDecided() =>
        ((TieRule)new TieRule.DecidedBy(TieMeans.NamedBody)).By(Local.Noted("No text says what follows a tie at the cut: the body decides and it is recorded."));

    private static Cited<PollTest> TwoThirdsPresent(Citation citation) =>
        new PollTest(CountingBase.Present, AtLeast(2, 3).Of(CountingBase.EntitledToAttend), PollFailure.NoQuorum).By(citation);

    private static SelectionStage.Inspection Inspection(Cited<CandidateMargin> margin, Citation rule) => new()
    {
        Name = new("Inspection", "考察", "考察"),
        By = OrganizationDepartment,
        Margin = new(margin.Value, rule with { Note = margin.Citation.Note }),
        Publicity = null,
    };

    private static SelectionStage.Consultation Consultation(
        ConsultationKind kind, LocalizedText by, Cited<CandidateMargin> margin, Cited<PollTest>? quorum) => new()
        {
            Name = kind == ConsultationKind.Deliberation ? new("Deliberation", "酝酿", "醞釀") : new("Discussion", "讨论", "討論"),
            By = by,
            Kind = kind,
            Margin = margin,
            Quorum = quorum,
        };

    private static SelectionStage.Inspection Publicity(LocalDate day)
    {
        Cited<PublicityRule> rule = ChinaPublicity.BeforeAppointment.On(day);
        return new()
        {
            Name = new("Publicity before appointment", "任前公示", "任前公示"),
            By = OrganizationDepartment,
            Margin = CandidateMargin.None.By(rule.Citation),
            Publicity = rule.Value,
        };
    }

    private static Citation InspectionRule(LocalDate day) => day < Regulations2002
        ? throw new ArgumentOutOfRangeException(nameof(day), day, "The regulations are of 9 July 2002.")
        : Cite.Seen(ChinaInstruments.CadreRegulations, "2002, 2014", "22; 28", "cr.inspect");
}
