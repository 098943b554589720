using System.Globalization;

namespace ElectionRules.TestSupport;

/// <summary>Runs code under cultures that are known to change how text is read, compared and written.</summary>
public static class Cultures
{
    /// <summary>Gets the names: U+2212 as minus, dotless i, comma as decimal point, another calendar, and none.</summary>
    public static IReadOnlyList<string> Treacherous { get; } = ["sv-SE", "tr-TR", "de-DE", "th-TH", "ar-SA", ""];

    /// <summary>Runs code once under each culture that the runtime knows and returns the results in that order.</summary>
    public static IReadOnlyList<T> Each<T>(Func<T> code)
    {
        CultureInfo before = CultureInfo.CurrentCulture;
        CultureInfo beforeUi = CultureInfo.CurrentUICulture;
        try
        {
            List<T> results = [];
            foreach (CultureInfo culture in Treacherous.Select(Find).Distinct())
            {
                CultureInfo.CurrentCulture = culture;
                CultureInfo.CurrentUICulture = culture;
                results.Add(code());
            }

            return results;
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
            CultureInfo.CurrentUICulture = beforeUi;
        }
    }

    // Where the runtime is told to know no cultures, code cannot depend on one.
    private static CultureInfo Find(string name)
    {
        try
        {
            return CultureInfo.GetCultureInfo(name);
        }
        catch (CultureNotFoundException)
        {
            return CultureInfo.InvariantCulture;
        }
    }
}
