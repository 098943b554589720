using System.Diagnostics;
using System.Security.Cryptography;
using ElectionRules.Ballots;
using ElectionRules.Tallying;
using ElectionRules.Tests.Ballots;
using static ElectionRules.Tests.Ballots.PaperRules;

namespace ElectionRules.Tests.Tallying;

/// <summary>Starts this test program again: with each kernel forced, without some instructions, and many times.</summary>
/// <remarks>ELECTIONRULES_LONG_RUN makes 64 starts out of the usual four.</remarks>
public sealed class ProcessTests
{
    private const string Digest = "D1BF5FB0";
    private static readonly string[] Counting =
    [
        "-method", "*.TallyEngineTests.Every_*", "-method", "*.WrongCountTests.*",
        "-method", "*.ListCountTests.Every_*", "-method", "*.ApprovalListBatchTests.Every_*",
    ];

    [Theory]
    [InlineData("scalar")]
    [InlineData("portable")]
    [InlineData("vector128")]
    [InlineData("vector256")]
    [InlineData("vector512")]
    public Task Every_forced_kernel_counts_right(string kernel) => RunAgain("ELECTIONRULES_KERNEL", kernel, Counting);

    [Theory]
    [InlineData("DOTNET_EnableAVX512")]
    [InlineData("DOTNET_EnableAVX2")]
    [InlineData("DOTNET_EnableHWIntrinsic")]
    public Task A_processor_that_has_less_counts_right(string variable) => RunAgain(
        variable,
        "0",
        [.. Counting, "-method", "*.KernelTests.Every_number_*", "-method", "*.KernelTests.Rows_with_too_many_*", "-method", "*.AddManyTests.*", "-method", "*.MarkCounterTests.*"]);

    [Fact]
    public async Task Every_process_writes_the_same_bytes()
    {
        bool longRun = !string.IsNullOrEmpty(Environment.GetEnvironmentVariable("ELECTIONRULES_LONG_RUN"));
        for (int start = 0; start < (longRun ? 64 : 4); start++)
        {
            await RunAgain("ELECTIONRULES_START", $"{start}", ["-method", $"*.{nameof(The_bytes_of_a_sum_of_tallies_have_a_known_digest)}"]);
        }
    }

    [Fact]
    public void The_bytes_of_a_sum_of_tallies_have_a_known_digest()
    {
        IEnumerable<ApprovalTally> boxes = Enumerable.Range(0, 40).Select(box => TallyEngine.Count(
            PlainPaper.Pack($"box {box}", 30, TallyEngineTests.ManyPapers(30, 50 + box)),
            AtMost(3, WriteInRule.Allowed)));

        Convert.ToHexString(SHA256.HashData(ApprovalTally.Sum(30, boxes).ToBytes()))[..8].Should().Be(Digest);
    }

    private static async Task RunAgain(string variable, string value, string[] arguments)
    {
        ProcessStartInfo start = new("dotnet", [typeof(ProcessTests).Assembly.Location, "-noColor", .. arguments])
        {
            RedirectStandardOutput = true,
            UseShellExecute = false,
            Environment = { [variable] = value },
        };
        using Process process = Process.Start(start)!;
        string output = await process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);

        process.ExitCode.Should().Be(0, output);
        output.Should().Contain("Failed: 0").And.NotContain("Total: 0", "the filter must find the tests");
    }
}
