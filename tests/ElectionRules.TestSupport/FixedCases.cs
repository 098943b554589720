using System.Globalization;
using CsCheck;

namespace ElectionRules.TestSupport;

/// <summary>Checks a property on the same generated cases in every run, so that a red run can be had again.</summary>
/// <remarks>
/// CsCheck's own sampling is random after the first case. ELECTIONRULES_CASES_SEED, a whole number, gives other cases;
/// a case that fails is handed to CsCheck, which looks for a smaller one.
/// </remarks>
public static class FixedCases
{
    private const uint Stream = 2011;

    private static readonly ulong Seed = ulong.TryParse(
        Environment.GetEnvironmentVariable("ELECTIONRULES_CASES_SEED"), NumberStyles.None, CultureInfo.InvariantCulture, out ulong seed) ? seed : 1;

    /// <summary>Calls the check with each case; a check that throws fails the test with its case.</summary>
    /// <exception cref="CsCheckException">A case failed.</exception>
    public static void ForAll<T>(this Gen<T> gen, Action<T> check, int cases)
    {
        PCG random = new(Stream, Seed);
        for (int i = 0; i < cases; i++)
        {
            string found = random.ToString();
            try
            {
                check(gen.Generate(random, null, out _));
            }
            catch (Exception exception)
            {
                gen.Sample(check, seed: found, iter: 2_000, threads: 1);
                throw new CsCheckException($"Case {i} failed once and not again: the check is not determined by its case.", exception);
            }
        }
    }

    /// <inheritdoc cref="ForAll{T}(Gen{T}, Action{T}, int)"/>
    public static void ForAll<T>(this Gen<T> gen, Func<T, bool> property, int cases) => gen.ForAll(
        generated =>
        {
            if (!property(generated))
            {
                throw new CsCheckException("The property does not hold.");
            }
        },
        cases);

    /// <inheritdoc cref="ForAll{T}(Gen{T}, Action{T}, int)"/>
    public static void ForAll<T1, T2>(this Gen<(T1, T2)> gen, Func<T1, T2, bool> property, int cases) =>
        gen.ForAll(made => property(made.Item1, made.Item2), cases);

    /// <inheritdoc cref="ForAll{T}(Gen{T}, Action{T}, int)"/>
    public static void ForAll<T1, T2>(this Gen<(T1, T2)> gen, Action<T1, T2> check, int cases) =>
        gen.ForAll(made => check(made.Item1, made.Item2), cases);

    /// <inheritdoc cref="ForAll{T}(Gen{T}, Action{T}, int)"/>
    public static void ForAll<T1, T2, T3>(this Gen<(T1, T2, T3)> gen, Func<T1, T2, T3, bool> property, int cases) =>
        gen.ForAll(made => property(made.Item1, made.Item2, made.Item3), cases);

    /// <inheritdoc cref="ForAll{T}(Gen{T}, Action{T}, int)"/>
    public static void ForAll<T1, T2, T3>(this Gen<(T1, T2, T3)> gen, Action<T1, T2, T3> check, int cases) =>
        gen.ForAll(made => check(made.Item1, made.Item2, made.Item3), cases);

    /// <inheritdoc cref="ForAll{T}(Gen{T}, Action{T}, int)"/>
    public static void ForAll<T1, T2, T3, T4>(this Gen<(T1, T2, T3, T4)> gen, Func<T1, T2, T3, T4, bool> property, int cases) =>
        gen.ForAll(made => property(made.Item1, made.Item2, made.Item3, made.Item4), cases);

    /// <inheritdoc cref="ForAll{T}(Gen{T}, Action{T}, int)"/>
    public static void ForAll<T1, T2, T3, T4, T5>(this Gen<(T1, T2, T3, T4, T5)> gen, Func<T1, T2, T3, T4, T5, bool> property, int cases) =>
        gen.ForAll(made => property(made.Item1, made.Item2, made.Item3, made.Item4, made.Item5), cases);
}
