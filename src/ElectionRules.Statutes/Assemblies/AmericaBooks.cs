using ElectionRules.Rounds;
using NodaTime;
using static ElectionRules.CountingBase;
using static ElectionRules.Law.Evidence;
using static ElectionRules.Statutes.Assemblies.Sheet;
using static ElectionRules.Threshold;

namespace ElectionRules.Statutes.Assemblies;

/// <summary>North America: the Speaker, party conventions, and the rules of order of societies.</summary>
internal static class AmericaBooks
{
    private static readonly Requirement MajorityOfVotes = MoreThan(1, 2).Of(VotesForPersons);

    public static IEnumerable<RuleBookSeries> All() =>
        [Speaker(), SpeakerByPlurality(), CanadianConvention(), DemocraticTwoThirds(), ConventionMajority(), RobertsRules()];

    private static RuleBookSeries Speaker()
    {
        Sheet sheet = Of("us-house-speaker", "United States House: Speaker", "Precedents of the House of Representatives", "", "1839", TextSeen, "Read in a report of the Congressional Research Service. Those who answer \"present\" are not in the base.");
        return new([sheet.Book(In(1839), null, sheet.FreeBallot(null, [MajorityOfVotes], Open))]);
    }

    private static RuleBookSeries SpeakerByPlurality()
    {
        Sheet sheet = Of("us-house-speaker-plurality", "United States House: Speaker, by resolution", "House resolutions on the Speaker", "", "1849, 1856", Unverified, "Adopted for these two elections only, each decided on the day of its resolution.");
        return new([OnlyOn(new(1849, 12, 22)), OnlyOn(new(1856, 2, 2))]);

        RuleBook OnlyOn(LocalDate day) => sheet.Book(day, day, sheet.FreeBallot(3, [MajorityOfVotes], Open), sheet.FreeBallot(1, [], null));
    }

    private static RuleBookSeries CanadianConvention()
    {
        Sheet sheet = Of("ca-leadership-convention", "Canada: party leader, by convention", "Constitutions of Canadian parties", "", "to 2006", Secondary, "The first year is from memory; some contests also set a least number of votes.");
        return new([sheet.Book(
            In(1919),
            EndOf(2006),
            sheet.Ballot(null, [MajorityOfVotes], Same) with
            {
                Eliminations = sheet.Drop(new Elimination.Lowest(LowestTie.Decided, null, leave: 2, onlyIfNobodyElse: false)),
            })]);
    }

    /// <summary>Two thirds of the whole convention; delegations split votes in fractions, counted in units.</summary>
    private static RuleBookSeries DemocraticTwoThirds()
    {
        Sheet sheet = Of("us-dem-two-thirds", "Democratic National Convention: two-thirds rule", "Rules of the Democratic National Convention", "", "1832–1936", Secondary, "");
        return new([sheet.Book(In(1832), EndOf(1936), sheet.FreeBallot(null, [AtLeast(2, 3).Of(WholeBody)], Open))]);
    }

    private static RuleBookSeries ConventionMajority()
    {
        Sheet sheet = Of("us-convention-majority", "United States party convention: majority", "Rules of the national conventions", "", "1856 onward", Secondary, "A ballot is counted once it is declared: votes may be changed before.");
        return new([sheet.Book(In(1856), null, sheet.FreeBallot(null, [MoreThan(1, 2).Of(WholeBody)], Open))]);
    }

    /// <summary>A blank paper is scrap, a vote for somebody who cannot be elected is not; nobody is ever dropped.</summary>
    private static RuleBookSeries RobertsRules()
    {
        Sheet sheet = Of("roberts-rules", "Society: election by ballot", "Robert's Rules of Order Newly Revised", "45:4, 46:32", "11th and 12th edition", TextSeen, "The section numbers of the 12th edition are from memory.");
        return new([sheet.Book(In(2011), null, sheet.FreeBallot(null, [MoreThan(1, 2).Of(NonBlankBallots)], Open))]);
    }
}
