using ElectionRules.Rounds;
using ElectionRules.TestSupport;
using ElectionRules.TestSupport.RuleBooks;

namespace ElectionRules.Statutes.Tests.RuleBooks;

/// <summary>Every boundary of every built-in book is kept in a file that people read; a number changed anywhere shows.</summary>
public class BoundariesTests(ITestOutputHelper output)
{
    [Fact]
    public void Boundaries_of_the_books_of_China_are_as_they_were_read() =>
        GoldenFile.Check(Text(BuiltIn.China), "china.txt");

    [Fact]
    public void Boundaries_of_the_books_of_assemblies_are_as_they_were_read() =>
        GoldenFile.Check(Text(BuiltIn.Assemblies), "assemblies.txt");

    /// <summary>Each mutant has one number, one strictness or one day changed by the least step.</summary>
    [Fact]
    public void Any_one_number_changed_in_any_book_is_noticed()
    {
        int mutants = 0;
        List<string> survivors = [];
        foreach (RuleBook book in BuiltIn.All)
        {
            string[] expected = [.. Boundaries.Of(book)];
            foreach ((string what, RuleBook mutant) in Mutants.Of(book))
            {
                mutants++;
                if (Boundaries.Of(mutant).SequenceEqual(expected, StringComparer.Ordinal))
                {
                    survivors.Add($"{book} {what}");
                }
            }
        }

        output.WriteLine($"{BuiltIn.All.Count} books, {mutants} mutants, {survivors.Count} survivors");
        survivors.Should().BeEmpty();
        mutants.Should().BeGreaterThan(1_000);
    }

    private static string Text(IEnumerable<RuleBook> books) => string.Concat(books.SelectMany(Boundaries.Of).Select(line => line + "\n"));
}
