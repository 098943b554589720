namespace ElectionRules.Ballots;

/// <summary>Counts papers by their number of marks.</summary>
internal static class PaperNumbers
{
    private const int NumbersAtOnce = 12;

    /// <summary>Adds papers. Numbers just below the greatest are many and are counted all at once each; the few others one by one.</summary>
    /// <param name="papersByMarks">The papers so far; index = marks.</param>
    /// <param name="numbers">The number of marks of each paper.</param>
    /// <param name="most">The greatest of them.</param>
    public static void Add(Span<long> papersByMarks, ReadOnlySpan<ushort> numbers, int most)
    {
        int left = numbers.Length;
        int number = most;
        for (; left > 0 && number > most - NumbersAtOnce; number--)
        {
            int papers = numbers.Count((ushort)number);
            papersByMarks[number] += papers;
            left -= papers;
        }

        for (int row = 0; left > 0; row++)
        {
            if (numbers[row] <= number)
            {
                papersByMarks[numbers[row]]++;
                left--;
            }
        }
    }
}
