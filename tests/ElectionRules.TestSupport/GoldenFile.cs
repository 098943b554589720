using System.Runtime.CompilerServices;
using System.Text;

namespace ElectionRules.TestSupport;

/// <summary>Compares a text with the one kept in the folder <c>Golden</c> beside the test; <c>ELECTIONRULES_ACCEPT=1</c> rewrites it.</summary>
public static class GoldenFile
{
    private const string AcceptVariable = "ELECTIONRULES_ACCEPT";
    private const string Solution = "ElectionRules.sln";

    /// <summary>Compares, byte for byte.</summary>
    /// <param name="actual">The text that was produced.</param>
    /// <param name="fileName">The name of the golden file, with its extension.</param>
    /// <param name="testFile">The test's own file; filled in by the compiler.</param>
    /// <exception cref="InvalidOperationException">The texts differ, or there is no golden file.</exception>
    public static void Check(string actual, string fileName, [CallerFilePath] string testFile = "") =>
        CheckIn(Path.Combine(FolderOf(testFile), "Golden"), actual, fileName, Environment.GetEnvironmentVariable(AcceptVariable) == "1");

    /// <summary>Compares with a file of a named folder, or rewrites it.</summary>
    /// <exception cref="InvalidOperationException">The texts differ, or there is no golden file.</exception>
    public static void CheckIn(string folder, string actual, string fileName, bool accept)
    {
        string path = Path.Combine(folder, fileName);
        if (accept)
        {
            Directory.CreateDirectory(folder);
            File.WriteAllText(path, actual, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
            return;
        }

        if (!File.Exists(path))
        {
            throw new InvalidOperationException($"There is no golden file {path}. Run again with {AcceptVariable}=1 and read it.");
        }

        string expected = File.ReadAllText(path, Encoding.UTF8);
        if (!string.Equals(expected, actual, StringComparison.Ordinal))
        {
            throw new InvalidOperationException(Difference(expected, actual, path));
        }
    }

    /// <summary>Returns the root folder of the repository: the first above the test program that holds the solution.</summary>
    /// <exception cref="InvalidOperationException">The program does not run inside the repository.</exception>
    public static string RepositoryRoot()
    {
        for (DirectoryInfo? folder = new(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, Solution)))
            {
                return folder.FullName;
            }
        }

        throw new InvalidOperationException($"{Solution} is in no folder above {AppContext.BaseDirectory}.");
    }

    // A deterministic build writes /_/ for the root, so only what follows the last "tests" folder is relied on.
    private static string FolderOf(string testFile)
    {
        string unified = testFile.Replace('\\', '/');
        int tests = unified.LastIndexOf("/tests/", StringComparison.Ordinal);
        return Path.GetDirectoryName(Path.Combine(RepositoryRoot(), unified[(tests + 1)..]))!;
    }

    private static string Difference(string expected, string actual, string path)
    {
        string[] left = expected.Split('\n');
        string[] right = actual.Split('\n');
        int line = 0;
        while (line < left.Length && line < right.Length && left[line] == right[line])
        {
            line++;
        }

        string wanted = line < left.Length ? left[line] : "(end)";
        string found = line < right.Length ? right[line] : "(end)";
        return FormattableString.Invariant(
            $"{path} differs from line {line + 1} on.\nexpected: {wanted}\nactual:   {found}\nIf the new text is right, run again with {AcceptVariable}=1.");
    }
}
