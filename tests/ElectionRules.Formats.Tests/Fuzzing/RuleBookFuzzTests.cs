using System.Text;
using ElectionRules.Formats.RuleBooks;
using ElectionRules.Formats.Text;
using ElectionRules.TestSupport;

namespace ElectionRules.Formats.Tests.Fuzzing;

/// <summary>Whatever the document: a book that can be written, checked and used, or typed errors; never another exception.</summary>
public sealed class RuleBookFuzzTests
{
    private const int Cases = 2_000;
    private const string File = "book.json";

    private static readonly string[] Books =
    [
        .. FuzzScenario.Versions.Select(RuleBookFile.Write),
        System.IO.File.ReadAllText(Path.Combine(GoldenFile.RepositoryRoot(), "docs", "examples", "association", "board.json")),
    ];

    [Fact]
    public void Any_document_is_a_book_that_works_or_refused_with_places()
    {
        int read = 0;
        int refused = 0;
        int steps = 0;
        FuzzRun.Each(Cases, random =>
        {
            byte[] bytes = Changed(random);
            using MemoryStream stream = new(bytes);
            switch (RuleBookFile.Read(stream, File, TextLimits.Default))
            {
                case RuleBookOutcome.Read outcome:
                    read++;
                    RuleBookFile.Parse(RuleBookFile.Write(outcome.Book), File).Should().BeOfType<RuleBookOutcome.Read>().Which.Book.Should().Be(outcome.Book);
                    Rounds.RuleBooks.Check(outcome.Book, CountingBase.WholeBody, CountingBase.Present).Select(finding => finding.ToString()).Should().NotContain("");
                    Rounds.RuleBooks.Compare(outcome.Book, FuzzScenario.Versions[0]).Select(change => change.ToString()).Should().NotContain("");
                    steps += RandomWalk.Of(outcome.Book, random);
                    break;
                case RuleBookOutcome.Refused outcome:
                    refused++;
                    outcome.Errors.Should().NotBeEmpty();
                    foreach (TextError error in outcome.Errors)
                    {
                        ErrorCheck.IsSound(error, isWarning: false, new Dictionary<string, byte[]>(StringComparer.Ordinal) { [File] = bytes });
                    }

                    break;
            }
        });
        (read + refused < Cases || (read > Cases / 10 && refused > Cases / 10 && steps > Cases / 10)).Should().BeTrue($"all must be tried often; {read} read, {refused} refused, {steps} steps");
    }

    private static byte[] Changed(Random random)
    {
        string text = random.Of(Books);
        return random.Next(10) == 0
            ? ByteMutation.Of(Encoding.UTF8.GetBytes(text), random)
            : Encoding.UTF8.GetBytes(JsonMutation.Of(text, random, random.Of([1, 1, 2, 3])));
    }
}
