using System.Text.Json.Nodes;
using ElectionRules.Ballots;
using ElectionRules.Nominations;
using ElectionRules.Rounds;
using ElectionRules.Tallying;
using static ElectionRules.Formats.Reports.Transcript.CanonicalJson;

namespace ElectionRules.Formats.Reports.Transcript;

/// <summary>Writes a ballot for the transcript: all its figures, and how everybody came out.</summary>
internal static class BallotJson
{
    public static JsonObject Of(BallotReport ballot) => new()
    {
        ["event"] = "held",
        ["number"] = Number(ballot.Number),
        ["kind"] = EnumKey.Of(ballot.Kind),
        ["seats"] = Number(ballot.Seats),
        ["slate"] = List(ballot.Slate, ContestJson.Person),
        ["namesAtMost"] = Number(ballot.PaperRule.MaxMarks),
        ["turnout"] = Turnout(ballot.Turnout),
        ["tally"] = Tally(ballot.Tally, ballot.WriteIns),
        ["houses"] = List(ballot.Houses, house => new JsonObject
        {
            ["name"] = LawJson.Words(house.Name),
            ["turnout"] = Turnout(house.Turnout),
            ["tally"] = Tally(house.Tally, ballot.WriteIns),
        }),
        ["stood"] = ballot.Stood,
        ["results"] = List(ballot.Results, Result),
        ["reasons"] = List(ballot.Reasons, ContestJson.ReasonJson),
    };

    private static JsonObject Turnout(Turnout turnout) => new()
    {
        ["wholeBody"] = Number(turnout.WholeBody),
        ["registeredVoters"] = Number(turnout.Registered),
        ["entitledToAttend"] = Number(turnout.Entitled),
        ["present"] = Number(turnout.Present),
        ["participants"] = Number(turnout.Participants),
        ["ballotsIssued"] = Number(turnout.Issued),
        ["ballotsReturned"] = Number(turnout.Returned),
        ["namingSomebody"] = Number(turnout.NamingSomebody),
    };

    private static JsonObject Tally(ApprovalTally tally, Slate writeIns) => new()
    {
        ["papers"] = Number(tally.Papers),
        ["valid"] = Number(tally.Valid),
        ["for"] = List(Enumerable.Range(0, tally.CandidateCount), candidate => Number(tally.For(candidate))),
        ["against"] = List(Enumerable.Range(0, tally.CandidateCount), candidate => Number(tally.Against(candidate))),
        ["writeIns"] = List(tally.WriteIns, written => WriteIn(writeIns, written)),
        ["fromPapers"] = tally.HasPapers ? FromPapers(tally) : null,
        ["batches"] = List(tally.Batches, batch => batch.Value),
    };

    private static JsonObject WriteIn(Slate writeIns, WriteInVotes written)
    {
        // Only a name without votes may have no person.
        JsonObject item = written.Code < writeIns.Count ? ContestJson.Person(writeIns[written.Code]) : [];
        item["votes"] = Number(written.Votes);
        return item;
    }

    private static JsonObject FromPapers(ApprovalTally tally) => new()
    {
        ["blank"] = Number(tally.Blank),
        ["namingSomebody"] = Number(tally.NamingSomebody),
        ["underVotes"] = Number(tally.UnderVotes),
        ["papersByMarks"] = List(Enumerable.Range(0, tally.MostMarks!.Value + 1), marks => Number(tally.PapersWithMarks(marks))),
        ["voidByReason"] = ByKey(Enum.GetValues<VoidReason>(), tally.VoidBecause),
        ["marksVoidByReason"] = ByKey(Enum.GetValues<MarkVoidReason>(), tally.MarksVoidBecause),
    };

    private static JsonObject ByKey<T>(IEnumerable<T> values, Func<T, long> count)
        where T : struct, Enum
    {
        JsonObject item = [];
        foreach (T value in values)
        {
            item[EnumKey.Of(value)] = Number(count(value));
        }

        return item;
    }

    private static JsonObject Result(CandidateResult result) => new()
    {
        ["person"] = result.Candidate.Id.Value,
        ["writeIn"] = result.IsWriteIn,
        ["for"] = Number(result.For),
        ["against"] = Number(result.Against),
        ["abstain"] = Number(result.Abstain),
        ["standing"] = EnumKey.Of(result.Standing),
        ["gap"] = Number(result.Gap),
    };
}
