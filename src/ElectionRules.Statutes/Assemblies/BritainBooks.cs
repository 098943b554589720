using ElectionRules.Rounds;
using NodaTime;
using static ElectionRules.CountingBase;
using static ElectionRules.Law.Evidence;
using static ElectionRules.Statutes.Assemblies.Sheet;
using static ElectionRules.Threshold;

namespace ElectionRules.Statutes.Assemblies;

/// <summary>The United Kingdom: the Speaker, and the leaders of parties.</summary>
internal static class BritainBooks
{
    private static readonly Requirement MajorityOfVotes = MoreThan(1, 2).Of(VotesForPersons);

    public static IEnumerable<RuleBookSeries> All() => [Speaker(), Conservative1975(), Conservative1998(), Labour()];

    private static RuleBookSeries Speaker()
    {
        Sheet sheet = Of("uk-commons-speaker", "House of Commons: Speaker", "Standing Orders of the House of Commons", "1B", "2001", Secondary, "Who goes on equal votes in the last place was not found.");
        return new([sheet.Book(
            In(2001),
            null,
            sheet.Ballot(null, [MajorityOfVotes], Same) with
            {
                Eliminations = sheet.Drop(
                    new Elimination.Below(AtLeast(1, 20).Of(VotesForPersons)),
                    new Elimination.Lowest(LowestTie.Decided, null, leave: 2, onlyIfNobodyElse: false)),
            })]);
    }

    /// <summary>More than half of the members and a lead of 15 hundredths of them; then the half alone.</summary>
    private static RuleBookSeries Conservative1975()
    {
        Sheet old = Of("uk-conservative-1975", "Conservative Party: leader, by Members of Parliament", "Conservative Party leadership rules", "", "1975", Secondary, "In the third ballot second preferences decide where no first ones do: they are counted outside these rules. Only the years are known.");
        Sheet revised = Of("uk-conservative-1975", old.Title, "Conservative Party leadership rules", "", "1991", Secondary, "Only the year is known.");
        return new(
        [
            old.Book(
                In(1975),
                EndOf(1990),
                FirstBallot(old),
                SecondBallot(old, new NextSlate.HighestPerSeat(3, CutTie.AllGoOn)),
                old.Ballot(1, [MajorityOfVotes], null)) with
            {
                Unopposed = old.By,
            },
            revised.Book(In(1991), EndOf(1997), FirstBallot(revised), SecondBallot(revised, Two), revised.Ballot(1, [MajorityOfVotes], null)) with
            {
                Unopposed = revised.By,
            },
        ]);

        static BallotRule FirstBallot(Sheet sheet) => sheet.Ballot(1, [MoreThan(1, 2).Of(WholeBody)], Open) with
        {
            Lead = sheet.Cite(AtLeast(15, 100).Of(WholeBody)),
        };

        static BallotRule SecondBallot(Sheet sheet, NextSlate next) => sheet.Ballot(1, [MoreThan(1, 2).Of(WholeBody)], next);
    }

    /// <summary>Members of Parliament only drop candidates, until two are left for the party's members.</summary>
    private static RuleBookSeries Conservative1998()
    {
        const string Minimum = "The least number of votes was set for this contest.";
        return new(
        [
            Book(Rules("1998", "A tie for the last place: the ruling of 2001."), In(1998), new(2019, 6, 3)),
            Book(Rules("2019", Minimum + " Its second number is one more than a tenth of the members: to be checked."), new(2019, 6, 4), new(2022, 7, 10), 17, 33),
            Book(Rules("July 2022", Minimum), new(2022, 7, 11), new(2022, 10, 19), 30),
            Book(Rules("October 2022", "The nominators needed, 100 and later 10, are no part of the ballots."), new(2022, 10, 20), null),
        ]);

        static Sheet Rules(string version, string note) => Of(
            "uk-conservative-1998", "Conservative Party: leader, by Members of Parliament and members", "Conservative Party constitution", "schedule 2", version, Secondary, note);

        static RuleBook Book(Sheet sheet, LocalDate from, LocalDate? to, params ReadOnlySpan<long> minimums)
        {
            Elimination last = new Elimination.Lowest(LowestTie.BallotAgain, LowestTie.AllGo, leave: 2, onlyIfNobodyElse: true);
            BallotRule dropping = sheet.Ballot(null, [], Same) with
            {
                Kind = BallotKind.Elimination,
                Electorate = sheet.Cite(LocalizedText.Same("Conservative Members of Parliament")),
                Eliminations = sheet.Drop(last),
            };
            BallotRule members = sheet.Ballot(1, [], null) with
            {
                OnceCandidatesAre = 2,
                Electorate = sheet.Cite(LocalizedText.Same("Members of the party")),
            };
            List<BallotRule> ballots = [];
            foreach (long minimum in minimums)
            {
                ballots.AddRange(
                    [dropping with { Times = 1, Eliminations = sheet.Drop(new Elimination.Below(AtLeast(1, 1).OfNumber(minimum)), last) }, members]);
            }

            return sheet.Book(from, to, [.. ballots, dropping, members]) with { Unopposed = sheet.By };
        }
    }

    private static RuleBookSeries Labour()
    {
        Sheet sheet = Of("uk-labour-plp", "Labour Party: leader, by the parliamentary party", "Parliamentary Labour Party standing orders", "", "1922", Secondary, "Who goes on equal votes in the last place was not found.");
        return new([sheet.Book(
            In(1922),
            EndOf(1980),
            sheet.Ballot(null, [MajorityOfVotes], Same) with
            {
                Eliminations = sheet.Drop(new Elimination.Lowest(LowestTie.Decided, null, leave: 2, onlyIfNobodyElse: false)),
            })]);
    }
}
