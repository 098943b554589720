namespace ElectionRules.Examples;

/// <summary>The code of docs/eligibility.md.</summary>
public class EligibilityPage
{
    [Fact]
    public void Assessing()
    {
        Person chen = new()
        {
            Id = new("chen"),
            Name = LocalizedText.Same("Chen Yu"),
            Birth = new LocalDate(1993, 6, 11),
            Nationalities = [new("CN", DaySpan.Since(new LocalDate(1993, 6, 11)))],
            Restrictions = [],
        };

        LocalDate electionDay = new(2011, 6, 10);
        EligibilityRules rules = ChinaFranchise.Deputies(LeapDayBirthday.On28February).On(electionDay).Value;
        EligibilityContext context = new() { AssessmentDay = electionDay, ElectionDay = electionDay };

        EligibilityFinding finding = rules.Assess(ElectoralRight.Vote, chen, context);
        string answer = finding switch
        {
            EligibilityFinding.Eligible => "may vote",
            EligibilityFinding.Ineligible no => no.Failed[0].ToString(),
            EligibilityFinding.Undetermined open => open.Missing[0].ToString(),
            _ => "",
        };
        Console.WriteLine(answer);

        // Chen Yu: aged 17 on 2011-06-10, 18 needed, short by 1, reached on 2011-06-11 — Electoral Law (2010) art. 3

        answer.Should().Be("Chen Yu: aged 17 on 2011-06-10, 18 needed, short by 1, reached on 2011-06-11 — Electoral Law (2010) art. 3");

        EligibilityFinding unknown = rules.Assess(ElectoralRight.Vote, chen with { Birth = null }, context);
        Console.WriteLine(((EligibilityFinding.Undetermined)unknown).Missing[0]);

        // Chen Yu: birth is not known — Electoral Law (2010) art. 3

        unknown.Should().BeOfType<EligibilityFinding.Undetermined>().Which.Missing[0].ToString()
            .Should().Be("Chen Yu: birth is not known — Electoral Law (2010) art. 3");

        RollTimetable timetable = ChinaRolls.Voters.On(electionDay).Value;
        RuleFinding late = timetable.CheckPublication(electionDay, new LocalDate(2011, 5, 22));
        Console.WriteLine(((RuleFinding.NotMet)late).Reasons[0]);

        // publication of the roll: on 2011-05-22, allowed until 2011-05-21, late by 1 days — Electoral Law (2010) art. 27

        late.Should().BeOfType<RuleFinding.NotMet>().Which.Reasons[0].ToString().Should().Be(
            "publication of the roll: on 2011-05-22, allowed until 2011-05-21, late by 1 days — Electoral Law (2010) art. 27");
    }

    [Fact]
    public void Age()
    {
        AgeReckoning first = new(LeapDayBirthday.On28February, AgeAttained.OnBirthday);
        AgeReckoning second = new(LeapDayBirthday.On1March, AgeAttained.OnBirthday);
        LocalDate leapDay = new(1992, 2, 29);

        Console.WriteLine(first.AgeOn(leapDay, new LocalDate(2010, 2, 28)));      // 18
        Console.WriteLine(second.AgeOn(leapDay, new LocalDate(2010, 2, 28)));     // 17

        first.AgeOn(leapDay, new LocalDate(2010, 2, 28)).Should().Be(18);
        second.AgeOn(leapDay, new LocalDate(2010, 2, 28)).Should().Be(17);
    }

    [Fact]
    public void Own_rules()
    {
        Citation bylaws = new(new("club/bylaws", LocalizedText.Same("Bylaws")), "2024", "7", Evidence.TextSeen, Evidence.TextSeen);
        OfficeId board = new("board");
        EligibilityRules club = new()
        {
            ToVote = [new Qualification.MemberOf("club", Period.Zero) { Citation = bylaws, Day = NamedDay.ElectionDay, Force = RuleForce.Always }],
            ToStand =
            [
                new Qualification.MemberOf("club", Period.FromMonths(6)) { Citation = bylaws, Day = NamedDay.ElectionDay, Force = RuleForce.Always },
                new Qualification.ConsecutiveTermsAtMost(board, 3) { Citation = bylaws, Day = NamedDay.ElectionDay, Force = RuleForce.Always },
            ],
        };

        Person li = new()
        {
            Id = new("li"),
            Name = LocalizedText.Same("Li Wen"),
            Memberships = [new("club", DaySpan.Since(new LocalDate(2018, 1, 1)))],
            Posts =
            [
                new() { Office = board, Grade = null, Days = new(new(2018, 6, 1), new(2020, 5, 31)), Session = 4 },
                new() { Office = board, Grade = null, Days = new(new(2020, 6, 1), new(2022, 5, 31)), Session = 5 },
                new() { Office = board, Grade = null, Days = new(new(2022, 6, 1), new(2024, 5, 31)), Session = 6 },
            ],
        };

        LocalDate meeting = new(2024, 5, 25);
        EligibilityFinding again = club.Assess(
            ElectoralRight.Stand, li, new EligibilityContext { AssessmentDay = meeting, ElectionDay = meeting, Session = 7 });
        Console.WriteLine(((EligibilityFinding.Ineligible)again).Failed[0]);

        // Li Wen: 4 terms running in board with this one, at most 3 allowed, over by 1 — Bylaws (2024) art. 7

        again.Should().BeOfType<EligibilityFinding.Ineligible>().Which.Failed.Should().ContainSingle().Which.ToString().Should().Be(
            "Li Wen: 4 terms running in board with this one, at most 3 allowed, over by 1 — Bylaws (2024) art. 7");
    }

    [Fact]
    public void Rolls()
    {
        ElectoralRoll roll = ElectoralRoll.Of([new("chen"), new("li"), new("wang")]);
        RollOutcome changed = roll.Apply(
            [new RollChange.Struck(new("wang")) { Day = new LocalDate(2011, 6, 12), Cause = RollCause.Died }]);

        if (changed is RollOutcome.Changed after)
        {
            Console.WriteLine(after.Roll.Count);                                         // 2
            Console.WriteLine(after.Roll.AsOn(new LocalDate(2011, 6, 11)).Count);        // 3, in the first round
        }

        ElectoralRoll later = changed.Should().BeOfType<RollOutcome.Changed>().Which.Roll;
        later.Count.Should().Be(2);
        later.AsOn(new LocalDate(2011, 6, 11)).Count.Should().Be(3);

        Proxy Given(string giver) => new(new(giver), new("chen"), ProxyGround.Away, InWriting: true, AgreedTo: true, AreCloseRelatives: false);
        ElectoralRoll five = ElectoralRoll.Of([new("chen"), new("a"), new("b"), new("c"), new("d")]);
        ProxyFinding proxies = ChinaProxies.Voters.Assess([Given("a"), Given("b"), Given("c"), Given("d")], five, new HashSet<PersonId>());

        Console.WriteLine(proxies.PapersOf(new("chen")));          // 4
        Console.WriteLine(proxies.Refused[0].Reasons[0]);

        // d: proxy number 4 held by chen, at most 3 allowed, over by 1 — Electoral Law (2020) art. 42

        proxies.PapersOf(new("chen")).Should().Be(4);
        proxies.Refused[0].Reasons[0].ToString().Should().Be(
            "d: proxy number 4 held by chen, at most 3 allowed, over by 1 — Electoral Law (2020) art. 42");
    }
}
