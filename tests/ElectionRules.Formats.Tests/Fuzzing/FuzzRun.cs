using System.Globalization;

namespace ElectionRules.Formats.Tests.Fuzzing;

/// <summary>How many cases are tried, and from which seed; <c>docs/security-of-input.md</c> names the two variables.</summary>
internal static class FuzzRun
{
    private const string CasesVariable = "ELECTIONRULES_FUZZ_CASES";
    private const string SeedVariable = "ELECTIONRULES_FUZZ_SEED";
    private const int FirstSeed = 20_110_608;

    /// <summary>Tries all cases; each kind of failure is named once, with the seed that shows it again as the only case.</summary>
    public static void Each(int cases, Action<Random> check)
    {
        int first = Number(SeedVariable, FirstSeed);
        int count = Number(CasesVariable, cases);
        Dictionary<string, string> failures = new(StringComparer.Ordinal);
        for (int seed = first; seed < first + count; seed++)
        {
            try
            {
                check(new Random(seed));
            }
            catch (Exception exception)
            {
                string place = exception.StackTrace?.Split('\n').FirstOrDefault(line => !line.Contains("System.", StringComparison.Ordinal)) ?? "";
                failures.TryAdd($"{exception.GetType().Name}{place}{exception.Message[..Math.Min(20, exception.Message.Length)]}", FormattableString.Invariant($"{SeedVariable}={seed} {CasesVariable}=1\n{exception}"));
            }
        }

        if (failures.Count > 0)
        {
            throw new InvalidOperationException(string.Join("\n\n", failures.Values));
        }
    }

    private static int Number(string variable, int otherwise) =>
        Environment.GetEnvironmentVariable(variable) is { Length: > 0 } text ? int.Parse(text, CultureInfo.InvariantCulture) : otherwise;
}
