using NodaTime;

namespace ElectionRules.Law;

/// <summary>The days on which a version of an instrument is in force, both ends included.</summary>
public sealed record EffectivePeriod
{
    /// <summary>Creates a period.</summary>
    /// <param name="from">The first day in force.</param>
    /// <param name="to">The last day in force, or null while no end is known.</param>
    /// <exception cref="ArgumentOutOfRangeException">The last day is before the first.</exception>
    public EffectivePeriod(LocalDate from, LocalDate? to)
    {
        if (to < from)
        {
            throw new ArgumentOutOfRangeException(nameof(to), to, "The last day in force is before the first.");
        }

        From = from;
        To = to;
    }

    /// <summary>Gets the first day in force.</summary>
    public LocalDate From { get; }

    /// <summary>Gets the last day in force, or null while no end is known.</summary>
    public LocalDate? To { get; }

    /// <summary>Tells whether a day is in the period.</summary>
    /// <param name="day">The day.</param>
    public bool Contains(LocalDate day) => day >= From && (To is null || day <= To);

    /// <summary>Returns the days in ISO form, such as <c>2010-03-14..2015-08-28</c>.</summary>
    public override string ToString() =>
        $"{From.ToString("uuuu-MM-dd", null)}..{To?.ToString("uuuu-MM-dd", null)}";
}
