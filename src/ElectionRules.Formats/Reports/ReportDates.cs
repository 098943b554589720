using System.Globalization;
using ElectionRules.Law;
using NodaTime;

namespace ElectionRules.Formats.Reports;

/// <summary>Says days in ISO form, which reads the same in every language.</summary>
internal static class ReportDates
{
    /// <summary>Says a day.</summary>
    public static string Iso(LocalDate day) => day.ToString("uuuu-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>Says the days in force.</summary>
    public static string Say(EffectivePeriod period, ReportWords words) => period.To is LocalDate to
        ? words.Fill("period.closed", ("from", Iso(period.From)), ("to", Iso(to)))
        : words.Fill("period.open", ("from", Iso(period.From)));
}
