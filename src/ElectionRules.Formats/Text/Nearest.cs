namespace ElectionRules.Formats.Text;

/// <summary>Finds what somebody may have meant by a word that is not known.</summary>
internal static class Nearest
{
    private const int LongestWord = 64;
    private const int MostWords = 2_000;
    private const int MostNamed = 16;    // all counting bases, the longest list of words of a format

    /// <summary>Returns a sentence that offers the known word closest to an unknown one, or names a few known words.</summary>
    /// <param name="word">The unknown word.</param>
    /// <param name="known">The known words, in an order that does not depend on chance.</param>
    public static string Advice(string word, IEnumerable<string> known)
    {
        string? best = null;
        int least = 1 + Math.Min(3, word.Length / 2);
        List<string> few = [];
        foreach (string candidate in known.Take(MostWords))
        {
            if (few.Count <= MostNamed)
            {
                few.Add(candidate);
            }

            int distance = Distance(word, candidate, least);
            if (distance < least)
            {
                (best, least) = (candidate, distance);
            }
        }

        return best is not null ? $"Did you mean {VisibleText.Excerpt(best)}?"
            : few.Count is 0 or > MostNamed ? "Check how it is spelt where it is defined."
            : $"Known are {string.Join(", ", few.Select(VisibleText.Excerpt))}.";
    }

    // Insertions, deletions and replacements; "most" or more is as good as infinite.
    private static int Distance(string left, string right, int most)
    {
        if (left.Length > LongestWord || right.Length > LongestWord || Math.Abs(left.Length - right.Length) >= most)
        {
            return most;
        }

        Span<int> row = stackalloc int[right.Length + 1];
        for (int j = 0; j < row.Length; j++)
        {
            row[j] = j;
        }

        for (int i = 0; i < left.Length; i++)
        {
            int diagonal = row[0];
            row[0] = i + 1;
            for (int j = 0; j < right.Length; j++)
            {
                int replace = diagonal + (char.ToLowerInvariant(left[i]) == char.ToLowerInvariant(right[j]) ? 0 : 1);
                diagonal = row[j + 1];
                row[j + 1] = Math.Min(replace, 1 + Math.Min(row[j], row[j + 1]));
            }
        }

        return row[^1];
    }
}
