using ElectionRules.Bodies;
using ElectionRules.Law;
using ElectionRules.Transcripts;
using NodaTime;

namespace ElectionRules.Nominations;

/// <summary>When the lists must be public, in days counted back from election day. The last day itself is in time.</summary>
public sealed record NominationTimetable
{
    /// <summary>Gets how many days before election day all nominees are published at the latest; null where no day is laid down.</summary>
    public required Cited<int>? NomineesDaysBefore { get; init; }

    /// <summary>Gets how many days before election day the candidates are published at the latest; null where no day is laid down.</summary>
    public required Cited<int>? CandidatesDaysBefore { get; init; }

    /// <summary>Tells whether the list of all nominees (初步候选人名单) is public in time.</summary>
    /// <param name="electionDay">Election day.</param>
    /// <param name="publishedOn">The day of publication.</param>
    public RuleFinding CheckNominees(LocalDate electionDay, LocalDate publishedOn) =>
        Check("list of nominees", NomineesDaysBefore, electionDay, publishedOn);

    /// <summary>Tells whether the list of candidates (正式候选人名单) is public in time.</summary>
    /// <param name="electionDay">Election day.</param>
    /// <param name="publishedOn">The day of publication.</param>
    public RuleFinding CheckCandidates(LocalDate electionDay, LocalDate publishedOn) =>
        Check("list of candidates", CandidatesDaysBefore, electionDay, publishedOn);

    private static RuleFinding Check(string list, Cited<int>? daysBefore, LocalDate electionDay, LocalDate publishedOn)
    {
        if (daysBefore is null)
        {
            return new RuleFinding.Met();
        }

        LocalDate last = electionDay.PlusDays(-daysBefore.Value);
        return publishedOn <= last
            ? new RuleFinding.Met()
            : new RuleFinding.NotMet(
            [
                new Reason(
                    NominationReasons.PublishedLate,
                    daysBefore.Citation,
                    new("list", LocalizedText.Same(list)),
                    new("day", publishedOn),
                    new("last", last),
                    new("gap", Period.DaysBetween(last, publishedOn))),
            ]);
    }
}
