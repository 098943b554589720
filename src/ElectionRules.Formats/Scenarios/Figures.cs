using System.Globalization;
using NodaTime;

namespace ElectionRules.Formats.Scenarios;

/// <summary>Writes figures and days so that they read the same in every language.</summary>
internal static class Figures
{
    /// <summary>Fills a cell that has nothing to say.</summary>
    public static LocalizedText None { get; } = LocalizedText.Same("—");

    public static string Number(long number) => number.ToString(CultureInfo.InvariantCulture);

    /// <summary>Writes a share exactly: as a percentage where that is a whole number, else as a fraction.</summary>
    public static string Share(Proportion share) => 100 % share.Denominator == 0
        ? FormattableString.Invariant($"{share.Numerator * (100 / share.Denominator)} %")
        : share.ToString();

    /// <summary>Writes a share to hundredths of a percent, rounded down: for the eye only, decisions use the share itself.</summary>
    public static string RoughPercent(Proportion share)
    {
        (long whole, long rest) = Math.DivRem(share.FloorOf(10_000), 100);
        return FormattableString.Invariant($"{whole}.{rest:00} %");
    }

    public static string Day(LocalDate day) => day.ToString("uuuu-MM-dd", CultureInfo.InvariantCulture);

    public static LocalizedText Cell(long number) => LocalizedText.Same(Number(number));

    public static LocalizedText Cell(LocalDate? day) => day is LocalDate known ? LocalizedText.Same(Day(known)) : None;

    /// <summary>Names a figure of a group: "chiefs: youngest".</summary>
    public static LocalizedText Of(LocalizedText whole, LocalizedText part) => new(
        $"{whole.English}: {part.English}", $"{whole.Simplified}：{part.Simplified}", $"{whole.Traditional}：{part.Traditional}");
}
