using System.Diagnostics.CodeAnalysis;
using Ardalis.GuardClauses;
using ElectionRules.Transcripts;
using NodaTime;

namespace ElectionRules.Bodies;

/// <summary>The days from a first to a last, both included; without a last while it goes on.</summary>
public sealed record DaySpan
{
    /// <summary>Creates a span.</summary>
    /// <param name="from">The first day.</param>
    /// <param name="to">The last day, or null while it goes on.</param>
    /// <exception cref="ArgumentOutOfRangeException">The last day is before the first.</exception>
    public DaySpan(LocalDate from, LocalDate? to)
    {
        if (to < from)
        {
            throw new ArgumentOutOfRangeException(nameof(to), to, "The last day is before the first.");
        }

        From = from;
        To = to;
    }

    /// <summary>Gets the first day.</summary>
    public LocalDate From { get; }

    /// <summary>Gets the last day, or null while it goes on.</summary>
    public LocalDate? To { get; }

    /// <summary>Creates a span that goes on.</summary>
    /// <param name="from">The first day.</param>
    public static DaySpan Since(LocalDate from) => new(from, to: null);

    /// <summary>Creates a span from days that come from outside, and says why where they make none.</summary>
    /// <param name="from">The first day.</param>
    /// <param name="to">The last day, or null while it goes on.</param>
    /// <param name="span">The span; null where it is refused.</param>
    /// <param name="refusal">Why it is refused; null where it is not.</param>
    public static bool TryCreate(
        LocalDate from, LocalDate? to, [NotNullWhen(true)] out DaySpan? span, [NotNullWhen(false)] out Reason? refusal)
    {
        bool isReversed = to < from;
        span = isReversed ? null : new(from, to);
        refusal = isReversed
            ? new(BodyReasons.ReversedDays, citation: null, new("from", from), new("to", to!.Value))
            : null;
        return !isReversed;
    }

    /// <summary>Tells whether a day is in the span.</summary>
    /// <param name="day">The day.</param>
    public bool Contains(LocalDate day) => day >= From && (To is null || day <= To);

    /// <summary>Tells whether two spans share a day.</summary>
    /// <param name="other">The other span.</param>
    /// <exception cref="ArgumentNullException"><paramref name="other"/> is null.</exception>
    public bool Overlaps(DaySpan other)
    {
        Guard.Against.Null(other);
        return (other.To is null || From <= other.To) && (To is null || other.From <= To);
    }

    /// <summary>Returns the days of the span up to and including a day.</summary>
    /// <param name="day">The day.</param>
    /// <returns>The days, or null where the span begins later.</returns>
    public DateInterval? Through(LocalDate day) =>
        day < From ? null : new DateInterval(From, To is { } to && to < day ? to : day);

    /// <summary>Returns the days in ISO form, such as <c>2006-06-30..2011-06-23</c>.</summary>
    public override string ToString() => $"{From.ToString("uuuu-MM-dd", null)}..{To?.ToString("uuuu-MM-dd", null)}";
}
