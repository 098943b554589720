using System.Text;
using System.Text.RegularExpressions;
using ElectionRules.Formats.Scenarios;
using ElectionRules.Formats.Text;

namespace ElectionRules.Formats.Tests.Fuzzing;

/// <summary>Whatever a folder holds: a decision with all its reports, or typed errors; never another exception.</summary>
public sealed partial class ScenarioFuzzTests : IDisposable
{
    private const int Cases = 1_000;
    private const long MostAllocated = 256 << 20;

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("election-rules-fuzz");

    public void Dispose() => folder.Delete(recursive: true);

    [Fact]
    public void Any_folder_is_decided_and_reported_or_refused_with_places()
    {
        int decided = 0;
        int refused = 0;
        FuzzRun.Each(Cases, random =>
        {
            Dictionary<string, byte[]> files = Changed(random);
            long before = GC.GetAllocatedBytesForCurrentThread();
            switch (Decide(files))
            {
                case ScenarioOutcome.Decided outcome:
                    decided++;
                    foreach (TextError warning in outcome.Result.Warnings)
                    {
                        ErrorCheck.IsSound(warning, isWarning: true, files);
                    }

                    ReportCheck.AreSound(outcome.Result);
                    break;
                case ScenarioOutcome.Refused outcome:
                    refused++;
                    outcome.Errors.Should().NotBeEmpty();
                    foreach (TextError error in outcome.Errors)
                    {
                        ErrorCheck.IsSound(error, isWarning: false, files);
                    }

                    break;
            }

            (GC.GetAllocatedBytesForCurrentThread() - before).Should().BeLessThan(MostAllocated);
        });
        (decided + refused < Cases || (decided > Cases / 20 && refused > Cases / 20)).Should().BeTrue($"both must be tried often; {decided} decided, {refused} refused");
    }

    [Fact]
    public void Unchanged_the_folders_are_decided()
    {
        foreach (IReadOnlyDictionary<string, byte[]> files in FuzzScenario.All)
        {
            ScenarioOutcome outcome = Decide(new(files, StringComparer.Ordinal));

            (outcome is ScenarioOutcome.Refused refused ? string.Join('\n', refused.Errors) : "").Should().BeEmpty();
        }
    }

    private static Dictionary<string, byte[]> Changed(Random random)
    {
        Dictionary<string, byte[]> files = new(random.Of(FuzzScenario.All), StringComparer.Ordinal);
        for (int left = random.Next(1, 3); left > 0; left--)
        {
            string name = random.Next(2) == 0 ? ScenarioFolder.DocumentName : random.Of([.. files.Keys.Order(StringComparer.Ordinal)]);
            files[name] = random.Next(10) == 0 ? ByteMutation.Of(files[name], random) : Changed(name, files[name], random);
        }

        return files;
    }

    private static byte[] Changed(string name, byte[] bytes, Random random)
    {
        string text = Encoding.UTF8.GetString(bytes);
        int changes = random.Of([1, 1, 1, 2, 4]);
        if (!name.EndsWith(".json", StringComparison.Ordinal))
        {
            return Encoding.UTF8.GetBytes(CsvMutation.Of(text, random, changes));
        }

        if (name == ScenarioFolder.DocumentName && random.Next(4) == 0)
        {
            text = Book().Replace(text, _ => $"\"book\": \"{random.Of(FuzzScenario.Books)}\"", count: random.Next(1, 9));
        }

        return Encoding.UTF8.GetBytes(JsonMutation.Of(text, random, changes));
    }

    private ScenarioOutcome Decide(Dictionary<string, byte[]> files)
    {
        foreach (FileInfo old in folder.GetFiles())
        {
            old.Delete();
        }

        foreach ((string name, byte[] bytes) in files)
        {
            File.WriteAllBytes(Path.Combine(folder.FullName, name), bytes);
        }

        return ScenarioFolder.Decide(folder.FullName, FuzzScenario.Library, TextLimits.Default, progress: null);
    }

    [GeneratedRegex("\"book\": ?\"[^\"]*\"", RegexOptions.NonBacktracking)]
    private static partial Regex Book();
}
