using Ardalis.GuardClauses;
using ElectionRules.Formats.Csv;
using ElectionRules.Formats.Scenarios;
using ElectionRules.Rounds;

namespace ElectionRules.Formats.Reports;

/// <summary>Writes a decided scenario as a table: one row for each candidate of each ballot.</summary>
/// <remarks>
/// UTF-8 with a byte order mark. A text that a spreadsheet would take for a formula gets an apostrophe in front, and so does
/// one that starts with an apostrophe. The columns, and the words for kinds and standings, are the same in every language.
/// </remarks>
public static class ResultsCsv
{
    private static readonly string[] Columns =
    [
        "contest", "office", "body", "date", "book", "ballot", "kind", "candidate_id", "name", "write_in",
        "for", "against", "abstain", "standing", "gap", "base_of", "base", "needed",
    ];

    /// <summary>Writes the table.</summary>
    /// <param name="result">The scenario.</param>
    /// <param name="language">The language of offices and bodies.</param>
    /// <param name="stream">The destination; stays open.</param>
    /// <exception cref="ArgumentNullException">A reference is null.</exception>
    /// <exception cref="System.ComponentModel.InvalidEnumArgumentException">The language is not one of the named ones.</exception>
    public static void Write(ScenarioResult result, Language language, Stream stream)
    {
        Guard.Against.Null(result);
        Guard.Against.EnumOutOfRange(language);
        Guard.Against.Null(stream);
        using CsvTableWriter table = new(stream, Columns);
        foreach (ContestResult contest in result.Contests)
        {
            foreach (BallotReport ballot in contest.State.Contest.Ballots)
            {
                BallotNeeds needs = new(contest.Terms, ballot);
                foreach (CandidateResult line in BallotLines.Of(ballot))
                {
                    Row(table, contest, language, ballot, line, needs.For(line));
                }
            }
        }
    }

    private static void Row(
        CsvTableWriter table, ContestResult contest, Language language, BallotReport ballot, CandidateResult line, NeededVotes? needed) => table
        .Text(contest.Id.Value)
        .Text(contest.Office.In(language))
        .Text(contest.Body.Name.In(language))
        .Date(contest.Date)
        .Text(contest.Terms.Book.ToString())
        .Number(ballot.Number)
        .Text(EnumKey.Of(ballot.Kind))
        .Text(line.Candidate.Id.Value)
        .Text(line.Candidate.Name)
        .Text(line.IsWriteIn ? "true" : "false")
        .Number(line.For)
        .Number(line.Against)
        .Number(line.Abstain)
        .Text(ballot.Stood ? EnumKey.Of(line.Standing) : "pollDidNotStand")
        .Number(line.Gap)
        .Text(needed is null ? "" : EnumKey.Of(needed.Requirement.Base))
        .Number(needed?.Base)
        .Number(needed?.Least)
        .EndRow();
}
