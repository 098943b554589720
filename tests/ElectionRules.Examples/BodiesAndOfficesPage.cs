namespace ElectionRules.Examples;

/// <summary>The code of docs/bodies-and-offices.md.</summary>
public class BodiesAndOfficesPage
{
    [Fact]
    public void Areas()
    {
        bool isMade = JurisdictionTree.TryCreate(
            [
                new() { Id = new("wenshan"), Name = LocalizedText.Same("Wenshan"), Kind = ChinaAreaKinds.County, Population = 400_000, Parent = null },
                new() { Id = new("east"), Name = LocalizedText.Same("East"), Kind = ChinaAreaKinds.Township, Population = -5, Parent = new("wenshan") },
                new() { Id = new("west"), Name = LocalizedText.Same("West"), Kind = ChinaAreaKinds.Township, Population = 20_000, Parent = new("west") },
            ],
            out JurisdictionTree? tree,
            out EquatableArray<Reason> refusals);

        foreach (Reason refusal in refusals)
        {
            Console.WriteLine(refusal);
        }

        // East: -5, at least 0 needed, short by 5
        // West: leads back to itself

        isMade.Should().BeFalse();
        tree.Should().BeNull();
        refusals.Select(refusal => refusal.ToString()).Should().Equal("East: -5, at least 0 needed, short by 5", "West: leads back to itself");
    }

    [Fact]
    public void Offices()
    {
        BodyId congress = new("congress");
        OfficeId deputy = new("congress/deputy");
        OfficeId director = new("standing-committee/director");
        Office chair = new()
        {
            Id = director,
            Name = new("Director", "主任", "主任"),
            Body = new("standing-committee"),
            GivesMembership = true,
            Posts = 1,
            Electorate = new Electorate.MembersOf(congress),
            MustBeMemberOf = ChinaTenure.MustBeDeputy(congress),
            ApprovalAbove = null,
            Grade = null,
            Incompatibilities = ChinaTenure.StandingCommitteeMember,
            TenureLimits = [ChinaTenure.TwoTerms],
            Exchange = null,
            Filling = [ChinaTenure.OfficerVacancy],
        };

        LocalDate day = new(2011, 6, 23);
        Term term = new(14, day, ChinaTerms.CountyCongress);
        BodyRegister.TryCreate(
            JurisdictionTree.Empty,
            [
                new() { Id = congress, Name = LocalizedText.Same("Congress"), Kind = ChinaBodyKinds.Congress, Area = null, Size = 192, Term = term, Electorate = new Electorate.Voters() },
                new() { Id = new("standing-committee"), Name = LocalizedText.Same("Standing committee"), Kind = ChinaBodyKinds.StandingCommittee, Area = null, Size = 21, Term = term, Electorate = new Electorate.MembersOf(congress) },
            ],
            [
                chair with { Id = deputy, Body = congress, Posts = 192, Electorate = new Electorate.Voters(), MustBeMemberOf = null, Incompatibilities = [], TenureLimits = [], Filling = [ChinaTenure.DeputyVacancy] },
                chair,
            ],
            out BodyRegister? register,
            out _);
        Roster roster = Roster.Empty(register!);

        RosterOutcome tooEarly = roster.Seat(Holds("chen", director, day));
        RosterOutcome both = roster.Seat(Holds("chen", deputy, day), Holds("chen", director, day));

        if (tooEarly is RosterOutcome.Refused refused)
        {
            Console.WriteLine(refused.Reasons[0]);
        }

        // chen: not a member of congress on 2011-06-23, as the holder of standing-committee/director must be — Organic Law (2022) art. 47(2), 18

        tooEarly.Should().BeOfType<RosterOutcome.Refused>().Which.Reasons[0].ToString().Should().Be(
            "chen: not a member of congress on 2011-06-23, as the holder of standing-committee/director must be — Organic Law (2022) art. 47(2), 18");
        Roster seated = both.Should().BeOfType<RosterOutcome.Changed>().Which.Roster;

        RosterOutcome recall = seated.End(new("chen"), deputy, day.PlusYears(1), TenureEnd.Recalled);
        if (recall is RosterOutcome.Changed after)
        {
            foreach (Tenure tenure in after.Ended)
            {
                Console.WriteLine($"{tenure.Office}: {tenure.End}");
            }

            Vacancy vacancy = after.Roster.VacanciesOn(day.PlusYears(1).PlusDays(1))[^1];
            Console.WriteLine($"{vacancy.Office}: {vacancy.Posts} vacant, {vacancy.Filling[0].Citation}");
        }

        // congress/deputy: Recalled
        // standing-committee/director: FellWithMandate
        // standing-committee/director: 1 vacant, Organic Law (2022) art. 30

        RosterOutcome.Changed changed = recall.Should().BeOfType<RosterOutcome.Changed>().Subject;
        changed.Ended.Select(tenure => $"{tenure.Office}: {tenure.End}").Should().Equal(
            "congress/deputy: Recalled", "standing-committee/director: FellWithMandate");
        Vacancy last = changed.Roster.VacanciesOn(day.PlusYears(1).PlusDays(1))[^1];
        $"{last.Office}: {last.Posts} vacant, {last.Filling[0].Citation}".Should().Be("standing-committee/director: 1 vacant, Organic Law (2022) art. 30");
    }

    [Fact]
    public void Motions()
    {
        MotionRule rule = ChinaMotions.RecallOfCountyDeputy.On(new LocalDate(2011, 6, 23)).Value;
        MotionOutcome outcome = rule.Decide(new MotionVote { For = 480, Participants = 700, Entitled = 1_000 });

        if (outcome is MotionOutcome.Lost lost)
        {
            Console.WriteLine(lost.Reasons[0]);
        }

        // 480 of 1000, more than 1/2 of registered voters needed (501), short by 21 — Electoral Law (2010) art. 50(1)

        outcome.Should().BeOfType<MotionOutcome.Lost>().Which.Reasons[0].ToString().Should().Be(
            "480 of 1000, more than 1/2 of registered voters needed (501), short by 21 — Electoral Law (2010) art. 50(1)");
    }

    [Fact]
    public void Seats()
    {
        Cited<SeatFormula> formula = ChinaSeats.County.On(new LocalDate(2011, 6, 23));
        SeatRange range = formula.Value.RangeFor(359_999, ChinaAreaKinds.County);
        RuleFinding finding = range.Check(192, new("County congress", "县人大", "縣人大"), formula.Citation);

        if (finding is RuleFinding.NotMet notMet)
        {
            Console.WriteLine(notMet.Reasons[0]);
        }

        // County congress: 192, at most 191 allowed, over by 1 — Electoral Law (2010) art. 11(1)(3)

        finding.Should().BeOfType<RuleFinding.NotMet>().Which.Reasons[0].ToString().Should().Be(
            "County congress: 192, at most 191 allowed, over by 1 — Electoral Law (2010) art. 11(1)(3)");

        DistributionOutcome spread = SeatDistribution.ByLargestRemainder(
            [new(new("north"), 100_000), new(new("south"), 100_000), new(new("hills"), 1_000)], 6, ChinaSeats.LeastPerTownship);

        if (spread is DistributionOutcome.TiedForLastSeats tied)
        {
            Console.WriteLine($"{tied.SeatsLeft} seat between {string.Join(" and ", tied.Tied)}");
        }

        // 1 seat between north and south

        spread.Should().BeOfType<DistributionOutcome.TiedForLastSeats>().Which.Tied.Should().Equal(new JurisdictionId("north"), new JurisdictionId("south"));

        ContestId deputies = new("deputies");
        ContestId chairElection = new("chair");
        ContestSequence.TryCreate(
            [chairElection, deputies],
            [
                new ContestLink.MustBeElectedFirst(deputies, chairElection, formula.Citation),
                new ContestLink.ElectedVote(deputies, chairElection, formula.Citation),
            ],
            out ContestSequence? sequence,
            out _);

        Dictionary<ContestId, EquatableArray<PersonId>> elected = new() { [deputies] = [new("chen"), new("li")] };
        Console.WriteLine(sequence!.Order);                                                 // [deputies, chair]
        Console.WriteLine(sequence.ElectorsOf(chairElection, elected));                     // [chen, li]
        Console.WriteLine(sequence.MayBeElected(chairElection, new("wang"), elected));      // NotMet, with the reason

        sequence.Order.Should().Equal(deputies, chairElection);
        sequence.ElectorsOf(chairElection, elected)!.Value.Should().Equal(new PersonId("chen"), new PersonId("li"));
        sequence.MayBeElected(chairElection, new("wang"), elected).Should().BeOfType<LinkFinding.NotMet>();
    }

    private static Tenure Holds(string person, OfficeId office, LocalDate from) => new()
    {
        Person = new(person),
        Office = office,
        Days = DaySpan.Since(from),
        Session = 14,
        Basis = TenureBasis.Elected,
    };
}
