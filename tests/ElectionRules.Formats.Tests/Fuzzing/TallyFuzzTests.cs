using System.Text;
using ElectionRules.Formats.Tallies;
using ElectionRules.Formats.Tests.Tallies;
using ElectionRules.Formats.Text;
using ElectionRules.Tallying;

namespace ElectionRules.Formats.Tests.Fuzzing;

/// <summary>Whatever the document: a tally that can be written, kept and added, or typed errors; never another exception.</summary>
public sealed class TallyFuzzTests
{
    private const int Cases = 2_000;
    private const string File = "tally.json";

    [Fact]
    public void Any_document_is_a_tally_that_works_or_refused_with_places()
    {
        int read = 0;
        int refused = 0;
        FuzzRun.Each(Cases, random =>
        {
            byte[] bytes = Changed(random);
            using MemoryStream stream = new(bytes);
            switch (TallyFile.Read(stream, File, TextLimits.Default))
            {
                case TallyOutcome.Read outcome:
                    read++;
                    TallyFile.Parse(TallyFile.Write(outcome.Tally), File).Should().Be(outcome);
                    ApprovalTally.FromBytes(outcome.Tally.ToBytes()).Should().Be(outcome.Tally);
                    (ApprovalTally.Empty(outcome.Tally.CandidateCount) + outcome.Tally).Should().Be(outcome.Tally);
                    break;
                case TallyOutcome.Refused outcome:
                    refused++;
                    outcome.Errors.Should().NotBeEmpty();
                    foreach (TextError error in outcome.Errors)
                    {
                        ErrorCheck.IsSound(error, isWarning: false, new Dictionary<string, byte[]>(StringComparer.Ordinal) { [File] = bytes });
                    }

                    break;
            }
        });
        (read + refused < Cases || (read > Cases / 10 && refused > Cases / 10)).Should().BeTrue($"both must be tried often; {read} read, {refused} refused");
    }

    private static byte[] Changed(Random random)
    {
        string text = TallyFile.Write(RandomTallies.Of(random));
        return random.Next(10) == 0
            ? ByteMutation.Of(Encoding.UTF8.GetBytes(text), random)
            : Encoding.UTF8.GetBytes(JsonMutation.Of(text, random, random.Of([1, 1, 2, 3])));
    }
}
