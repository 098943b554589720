using NodaTime;

namespace ElectionRules.Statutes.China;

/// <summary>The versions of the Electoral Law and their first days in force.</summary>
internal static class ElectoralLawVersions
{
    public static readonly LocalDate Of1979 = new(1980, 1, 1);
    public static readonly LocalDate Provisions1983 = new(1983, 3, 5);
    public static readonly LocalDate Of1995 = new(1995, 2, 28);
    public static readonly LocalDate Of2004 = new(2004, 10, 27);
    public static readonly LocalDate Of2010 = new(2010, 3, 14);
    public static readonly LocalDate Of2015 = new(2015, 8, 29);
    public static readonly LocalDate Of2020 = new(2020, 10, 18);

    public static LocalDate Before(LocalDate next) => next.PlusDays(-1);
}
