using ElectionRules.Law;
using NodaTime;

namespace ElectionRules.Statutes.China;

/// <summary>Short forms for figures that change with the version of a law.</summary>
internal static class Figures
{
    /// <summary>How an article number is known where only neighbouring versions were read.</summary>
    public const string CountedArticle = "The article number is counted from the articles that amendments added, not read in this version.";

    /// <summary>How an article number is known that was not seen at all.</summary>
    public const string RecalledArticle = "The article number is from memory.";

    public static DatedFigure<T> From<T>(LocalDate from, LocalDate? to, Cited<T> figure)
        where T : notnull => new(new(from, to), figure);

    public static FigureSeries<T> Series<T>(params ReadOnlySpan<DatedFigure<T>> versions)
        where T : notnull => new(versions.ToArray());
}
