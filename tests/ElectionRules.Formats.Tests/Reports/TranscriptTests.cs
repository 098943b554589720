using System.ComponentModel;
using System.Diagnostics;
using System.Text;
using ElectionRules.Formats.Reports;
using ElectionRules.Formats.Scenarios;
using ElectionRules.Rounds;
using ElectionRules.TestSupport;

namespace ElectionRules.Formats.Tests.Reports;

/// <summary>The second program accepts what the library wrote, and nothing that was changed.</summary>
public sealed class TranscriptTests
{
    private const string Python = "python3";

    [Fact]
    public void The_transcript_is_the_golden_one() => GoldenFile.Check(Text(SampleScenario.Small), "transcript.json");

    [Fact]
    public void The_transcript_is_the_same_under_every_culture() =>
        Cultures.Each(() => Text(SampleScenario.Small)).Should().AllBe(Text(SampleScenario.Small));

    [Fact]
    public void The_hash_returned_is_the_one_at_the_end()
    {
        using StringWriter writer = new();
        string hash = TranscriptJson.Write(SampleScenario.Small, writer);
        writer.ToString().Should().EndWith($"\"sha256\":\"{hash}\"}}\n");
    }

    [Fact]
    public void The_second_program_accepts_the_sample() => Check(SampleScenario.Small).Should().StartWith("accepted: 8 contests");

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void The_second_program_decides_contests_played_at_random_in_the_same_way(int seed) =>
        Check(new RandomContests(seed).Scenario(600)).Should().StartWith("accepted: 600 contests");

    [Fact]
    public void Contests_played_at_random_take_every_path()
    {
        ContestResult[] played = [.. Enumerable.Range(1, 4).SelectMany(seed => new RandomContests(seed).Scenario(600).Contests)];
        BallotReport[] ballots = [.. played.SelectMany(contest => contest.State.Contest.Ballots)];
        ballots.Select(ballot => ballot.Kind).Distinct().Should().BeEquivalentTo(Enum.GetValues<BallotKind>());
        ballots.SelectMany(ballot => ballot.Results).Select(result => result.Standing).Distinct().Should().BeEquivalentTo(Enum.GetValues<CandidateStanding>());
        played.Select(contest => contest.State.GetType()).Distinct().Should().HaveCount(4);
        played.Select(contest => contest.State).OfType<ContestState.Concluded>().Select(done => done.Ending).Distinct()
            .Should().BeEquivalentTo(Enum.GetValues<Ending>());
        played.SelectMany(contest => contest.State.Contest.Events).OfType<ContestEvent.Decided>().Select(decided => decided.Kind).Distinct()
            .Should().BeEquivalentTo(Enum.GetValues<DecisionKind>());
    }

    [Fact]
    public void The_second_program_refuses_every_change_of_the_sample() =>
        Mutate(SampleScenario.Small, count: 340).Should().StartWith("1020 of 1020 changes refused");

    [Fact]
    public void The_second_program_refuses_every_change_of_contests_played_at_random() =>
        Mutate(new RandomContests(4).Scenario(12), count: 170).Should().StartWith("510 of 510 changes refused");

    private static string Text(ScenarioResult result)
    {
        using StringWriter writer = new();
        TranscriptJson.Write(result, writer);
        return writer.ToString();
    }

    private static string Check(ScenarioResult result) => Run("check_transcript.py", result);

    private static string Mutate(ScenarioResult result, int count) => Run("mutate_transcript.py", result, $"{count}", "20110623");

    private static string Run(string program, ScenarioResult result, params ReadOnlySpan<string> arguments)
    {
        string file = Path.GetTempFileName();
        try
        {
            File.WriteAllText(file, Text(result), new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
            ProcessStartInfo start = new(Python, ["-B", Path.Combine(GoldenFile.RepositoryRoot(), "tests", "checker", program), file, .. arguments])
            {
                UseShellExecute = false,
                RedirectStandardOutput = true,
                RedirectStandardError = true,
            };
            using Process process = Start(start);
            Task<string> errors = process.StandardError.ReadToEndAsync();
            string output = process.StandardOutput.ReadToEnd();
            process.WaitForExit();
            return output + errors.GetAwaiter().GetResult();
        }
        finally
        {
            File.Delete(file);
        }
    }

    private static Process Start(ProcessStartInfo start)
    {
        try
        {
            return Process.Start(start)!;
        }
        catch (Win32Exception)
        {
            Assert.Skip($"{Python} is not on this machine, so the transcript was not checked by the second program.");
            throw;
        }
    }
}
