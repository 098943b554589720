using System.Globalization;
using ElectionRules.Nominations;
using ElectionRules.Rounds;

namespace ElectionRules.Statutes.Tests.RuleBooks;

/// <summary>What a book decides at its boundaries: the least count that passes, the candidates that may stand, the days.</summary>
internal static class Boundaries
{
    private static readonly long[] Sizes = [1, 2, 3, 7, 10, 20, 99, 100, 600, 601, 1_000, 1_001, 2_980];
    private static readonly int[] Seats = [1, 2, 3, 4, 5, 7, 10, 20, 21, 30, 100];

    public static IEnumerable<string> Of(RuleBook book)
    {
        yield return $"{book}";
        foreach (RuleBookField field in book.Fields())
        {
            yield return $"  {field.Name}: {Probe(field.Value)}";
        }
    }

    private static string Probe(object value) => value switch
    {
        Requirement needed => Least(needed),
        PollTest test => $"{test.Measured} {Least(test.Needed)} {test.Failure}",
        CandidateMargin margin => string.Join(", ", Seats.Select(seats => $"{seats}→{margin.For(seats)}{(margin.For(seats).WasEmpty ? " (no whole number)" : "")}")),
        Elimination.Below below => $"out below {Least(below.Needed)}",
        ShortfallOption.AnotherBallot { Slate: NextSlate.Reaching reaching } => $"{Least(reaching.Needed)}, at least {reaching.FilledTo}",
        ShortfallOption.ReduceSeats { Consent: Requirement consent } => $"seats reduced with {Least(consent)}",
        _ => string.Create(CultureInfo.InvariantCulture, $"{value}"),
    };

    private static string Least(Requirement needed) => needed.Base == CountingBase.FixedNumber
        ? $"{needed.Threshold.Least(needed.Number)} of {needed.Number}"
        : $"of {needed.Base} " + string.Join(", ", Sizes.Select(size => $"{size}→{needed.Threshold.Least(size)}"));
}
