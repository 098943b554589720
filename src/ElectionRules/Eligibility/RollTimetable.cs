using Ardalis.GuardClauses;
using ElectionRules.Bodies;
using ElectionRules.Law;
using ElectionRules.Transcripts;
using NodaTime;

namespace ElectionRules.Eligibility;

/// <summary>When a roll must be public and how long it may be contested. Days are counted back from election day, or on from the publication.</summary>
public sealed record RollTimetable
{
    /// <summary>Gets how many days before election day the roll is public at the latest.</summary>
    /// <exception cref="ArgumentNullException">The figure is null.</exception>
    public required Cited<int> PublicDaysBefore { get; init => field = Guard.Against.Null(value); }

    /// <summary>Gets within how many days of the publication objections are raised, or null where no limit is laid down.</summary>
    public required Cited<int>? ObjectionWithin { get; init; }

    /// <summary>Gets within how many days an objection is decided.</summary>
    /// <exception cref="ArgumentNullException">The figure is null.</exception>
    public required Cited<int> DecisionWithin { get; init => field = Guard.Against.Null(value); }

    /// <summary>Gets how many days before election day a suit is brought at the latest.</summary>
    /// <exception cref="ArgumentNullException">The figure is null.</exception>
    public required Cited<int> SuitDaysBefore { get; init => field = Guard.Against.Null(value); }

    /// <summary>Gets how many days before election day the judgment is given at the latest.</summary>
    /// <exception cref="ArgumentNullException">The figure is null.</exception>
    public required Cited<int> JudgmentDaysBefore { get; init => field = Guard.Against.Null(value); }

    /// <summary>Returns the last days, one for each step.</summary>
    /// <param name="electionDay">Election day.</param>
    /// <param name="publishedOn">The day of publication.</param>
    public RollDeadlines For(LocalDate electionDay, LocalDate publishedOn) => new(
        Publication: electionDay.PlusDays(-PublicDaysBefore.Value),
        Objection: ObjectionWithin is { } within ? publishedOn.PlusDays(within.Value) : null,
        Suit: electionDay.PlusDays(-SuitDaysBefore.Value),
        Judgment: electionDay.PlusDays(-JudgmentDaysBefore.Value));

    /// <summary>Returns the last day for deciding an objection.</summary>
    /// <param name="raisedOn">The day on which it was raised.</param>
    public LocalDate DecisionBy(LocalDate raisedOn) => raisedOn.PlusDays(DecisionWithin.Value);

    /// <summary>Tells whether a publication is in time.</summary>
    /// <param name="electionDay">Election day.</param>
    /// <param name="publishedOn">The day of publication.</param>
    public RuleFinding CheckPublication(LocalDate electionDay, LocalDate publishedOn) =>
        Check("publication of the roll", publishedOn, electionDay.PlusDays(-PublicDaysBefore.Value), PublicDaysBefore.Citation);

    /// <summary>Tells whether an objection is in time.</summary>
    /// <param name="publishedOn">The day of publication.</param>
    /// <param name="raisedOn">The day on which it was raised.</param>
    public RuleFinding CheckObjection(LocalDate publishedOn, LocalDate raisedOn) => ObjectionWithin is { } within
        ? Check("objection", raisedOn, publishedOn.PlusDays(within.Value), within.Citation)
        : new RuleFinding.Met();

    /// <summary>Tells whether a suit is in time.</summary>
    /// <param name="electionDay">Election day.</param>
    /// <param name="broughtOn">The day on which it was brought.</param>
    public RuleFinding CheckSuit(LocalDate electionDay, LocalDate broughtOn) =>
        Check("suit", broughtOn, electionDay.PlusDays(-SuitDaysBefore.Value), SuitDaysBefore.Citation);

    private static RuleFinding Check(string step, LocalDate day, LocalDate last, Citation citation) => day <= last
        ? new RuleFinding.Met()
        : new RuleFinding.NotMet([
            new Reason(EligibilityReasons.Late, citation, new("day", day), new("last", last), new("gap", Period.DaysBetween(last, day)))
            {
                Subject = LocalizedText.Same(step),
            },
        ]);
}
