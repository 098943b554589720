using Ardalis.GuardClauses;
using ElectionRules.Formats.Text;

namespace ElectionRules.Formats.Scenarios;

/// <summary>Reads the folder of a scenario and decides it: one JSON document, and the CSV files and rule books that it names.</summary>
public static class ScenarioFolder
{
    /// <summary>The name of the document in the folder.</summary>
    public const string DocumentName = "scenario.json";

    /// <summary>Reads and decides a scenario.</summary>
    /// <param name="folder">The folder; only the files that the document names are opened, and only in this folder.</param>
    /// <param name="library">
    /// Gives what the scenario may refer to, for its readings of open law. It throws <see cref="ArgumentException"/>, with a
    /// sentence for the user, where the readings themselves are wrong.
    /// </param>
    /// <param name="limits">What the input may have at most.</param>
    /// <param name="progress">Told after each contest how many of how many are decided; null where nobody listens.</param>
    /// <returns>The result, or every mistake found. Nothing half-read is decided.</returns>
    /// <exception cref="ArgumentNullException">A reference is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="folder"/> is empty.</exception>
    public static ScenarioOutcome Decide(
        string folder,
        Func<IReadOnlyList<ScenarioReading>, ScenarioLibrary> library,
        TextLimits limits,
        IProgress<(int Decided, int All)>? progress)
    {
        Guard.Against.NullOrEmpty(folder);
        Guard.Against.Null(library);
        Guard.Against.Null(limits);
        TextErrorBatch errors = new(limits.Errors);
        SourceText? text = FolderFile.Load(folder, DocumentName, limits, errors);
        if (text is null || ScenarioDocument.Read(text) is not { } document)
        {
            return Refused(errors);
        }

        ScenarioLibrary known;
        try
        {
            known = library(document.Readings);
        }
        catch (ArgumentException exception)
        {
            text.At(0).Report(ScenarioErrorCodes.Unknown, $"{Refusal.Of(exception)} Correct the member 'readings'.");
            return Refused(errors);
        }

        SourceText? Open(Located<string> name) => FolderFile.Load(folder, name.Value, limits, errors);
        ScenarioBooks books = new(document, Open, known);
        ScenarioTables tables = new(document, Open);
        if (errors.HasErrors)
        {
            return Refused(errors);
        }

        ScenarioResult? result = new ScenarioRun(document, tables, books, known, errors).Go(progress);
        return result is null ? Refused(errors) : new ScenarioOutcome.Decided(result);
    }

    private static ScenarioOutcome.Refused Refused(TextErrorBatch errors) => new([.. errors.Errors]);
}
