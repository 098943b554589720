using System.Text;
using System.Text.Json.Nodes;
using ElectionRules.Eligibility;
using ElectionRules.Formats.Scenarios;
using ElectionRules.Law;
using ElectionRules.Nominations;
using ElectionRules.Rounds;
using ElectionRules.Selection;
using ElectionRules.Statutes.Assemblies;
using ElectionRules.Statutes.China;
using ElectionRules.TestSupport;

namespace ElectionRules.Formats.Tests.Fuzzing;

/// <summary>The scenarios that are changed: an example of the documentation, and the same with all that can stand around contests.</summary>
internal static class FuzzScenario
{
    private const string Around = """
        {
          "milestones": [{"name": "deputies", "bodyKind": "electoral-district", "by": "2011-05-12"}],
          "measures": [
            {"name": "elected", "measure": "elected", "offices": ["deputy", "committee"], "published": 7},
            {"name": "all full", "measure": "contestsAllFull", "offices": ["deputy"], "published": 1},
            {"name": "one short", "measure": "electedOneVoteShort", "offices": ["deputy"]},
            {"name": "members", "measure": "members", "body": "county-congress", "published": 192}],
          "composition": [{"name": "all", "note": "A note.", "elected": ["deputy"], "rolls": ["party-congress"],
            "ages": {"on": "2011-06-10", "leapDay": "on28February", "attained": "onBirthday", "rounding": "halfUp", "published": {"youngest": 30, "average": 36}},
            "traits": [
              {"name": "young", "age": {"upTo": 35, "reading": "includesTheNumber"}, "published": {"count": 5}},
              {"name": "mid", "age": {"least": 36, "most": 45}},
              {"name": "women", "attribute": "sex", "values": ["female"], "lastTerm": {"count": 1, "of": 4}, "published": {"count": 2, "change": 1, "shareAbove": {"count": 1, "of": 3}}}]}],
          "programme": [
            {"template": "cn/programme/congress", "law": "2011-05-12", "note": "A note.", "days": {"election-day": "2011-05-12"}, "stopped": "2011-04-20",
              "published": {"stages": 5, "tasks": 11, "late": 3},
              "tasks": [{"task": "committee", "done": "2011-03-10", "persons": ["chen-ming"]}, {"task": "districts", "done": "2011-03-18", "persons": ["li-na", "wang-hai"]}, {"task": "first-session", "done": "2011-06-23"}]},
            {"template": "cn/programme/county-party-congress", "law": "2011-06-04", "days": {"congress-opens": "2011-06-04"}, "tasks": [{"task": "procedure-01", "done": "2011-03-08"}]}],
          "selections": [{"id": "selection", "name": "selection", "office": "head", "posts": 1, "plan": "cn/selection/three-rounds-two-votes", "keeps": [5, 4, 3, 2], "law": "2011-03-20",
            "inspections": [{"record": "department", "adverse": []}, {"record": "no objection", "public": {"from": "2011-04-01", "to": "2011-04-09"}}],
            "consultations": [{"record": "leaders"}, {"record": "standing committee", "attendance": {"entitled": 11, "present": 11}}], "decisions": [], "published": {"nominees": 1, "rounds": 3, "votes": 2}}],
          "exchanges": [{"name": "heads", "office": "head", "moves": [{"person": "guo-ying", "from": "township", "to": "county"}], "published": {"moves": 1}}],
          "eligibility": [{"name": "service", "set": "cn/eligibility/cadre-service", "on": "2011-05-01", "candidates": ["head", "procurator"],
            "parties": [{"party": "cpc", "memberOf": ["cn/party"]}], "published": {"assessed": 3, "eligible": 0, "notEligible": 1}}],
          "nominations": [{"contest": "exact-half", "rules": "cn/nominations/county-officers", "closes": "2011-06-22", "lists": [
            {"id": "one", "class": "presidium", "received": "2011-06-21", "organizations": ["county-congress"], "candidates": ["guo-ying"]},
            {"id": "two", "class": "deputies", "received": "2011-06-22", "signers": ["wang-hai", "wang-hai", "li-na"], "candidates": ["chen-ming"]}],
            "published": {"lists": 2, "standing": 2}}],
          "links": {"among": [{"contest": "exact-half", "of": ["tie", "one-third"]}], "rolls": [{"body": "county-congress", "from": ["low-turnout", "tie"]}]},
          "conduct": {"code": "cn/conduct/transition-2010", "published": {"heads": 5, "items": 17, "sanctions": 5, "breaches": 1},
            "breaches": [{"person": "li-na", "prohibition": "PROHIBITION", "day": "2011-04-01", "state": "established", "standing": "onTheList"}],
            "handouts": [{"name": "book", "kind": "receipt", "issued": 350, "returned": 349, "published": {"issued": 350, "returned": 350}}],
            "surveys": [{"name": "survey", "base": "formsReturned", "issued": 30, "returned": 20, "valid": 19, "published": {"returned": 20},
              "questions": [{"name": "known", "answers": [{"name": "yes", "favourable": true, "count": 10}, {"name": "no", "favourable": false, "count": 9}], "published": {"count": 1, "of": 2}}]}]}
        }
        """;

    private static readonly ChinaRuleBooks China = new(Readings.Cautious);

    private static readonly AssemblyRuleBooks Assemblies = new(new AssemblyReadings { OnlyCandidate = OnlyCandidate.MoreForThanAgainst });

    /// <summary>Gets the key of every rule book that a scenario may name.</summary>
    public static IReadOnlyList<string> Books { get; } = [.. China.All.Concat(Assemblies.All).Select(series => series.Id)];

    /// <summary>Gets every built-in book in every version.</summary>
    public static IReadOnlyList<RuleBook> Versions { get; } = [.. China.All.Concat(Assemblies.All).SelectMany(series => series.Versions)];

    /// <summary>Gets the files of each scenario by name.</summary>
    public static IReadOnlyList<IReadOnlyDictionary<string, byte[]>> All { get; } = [Example("hard-rounds"), Whole(), Example("association")];

    public static ScenarioLibrary Library(IReadOnlyList<ScenarioReading> readings) =>
        readings.Any(reading => reading.Value.Length == 0)
            ? throw new ArgumentException("No reading.")
            : new()
            {
                Books = id => China.Find(id) ?? Assemblies.Find(id),
                Programmes = (id, law) => id switch
                {
                    "cn/programme/congress" when law.Year >= 1996 => CongressProgramme.On(law),
                    "cn/programme/county-party-congress" => PartyCongressProgramme.County1994,
                    _ => null,
                },
                Selections = Selection,
                Codes = id => id == "cn/conduct/transition-2010" ? TransitionDiscipline.Code : null,
                Qualifications = (id, _) => id == "cn/eligibility/cadre-service"
                    ? new EligibilityRules { ToVote = [], ToStand = [.. ChinaCadreQualifications.Service(NamedDay.ElectionDay)] }
                    : null,
                Nominations = (id, law) => id == "cn/nominations/county-officers"
                    && new ChinaNominations(ExcessSignatures.LaterOnesFall).CountyOfficers.TryFind(law, out Cited<NominationRules>? rules) ? rules.Value : null,
            };

    private static SelectionPlan? Selection(SelectionTerms terms) => terms.Plan switch
    {
        "cn/selection/three-rounds-two-votes" when terms.Keeps is [int first, int second, int third, int vote] => ChinaSelectionPlans.ThreeRoundsTwoVotes(
            terms.Office, terms.Posts, new() { FirstRound = first, SecondRound = second, ThirdRound = third, FirstVote = vote }, terms.Law),
        "cn/selection/three-rounds-two-votes" => throw new ArgumentException("Four numbers are needed.", nameof(terms)),
        "cn/selection/plenary-vote" => ChinaSelectionPlans.PlenaryVote(terms.Office, terms.Posts, terms.Law),
        _ => null,
    };

    private static Dictionary<string, byte[]> Example(string name) => new DirectoryInfo(Path.Combine(GoldenFile.RepositoryRoot(), "docs", "examples", name))
        .GetFiles().ToDictionary(file => file.Name, file => File.ReadAllBytes(file.FullName), StringComparer.Ordinal);

    private static Dictionary<string, byte[]> Whole()
    {
        Dictionary<string, byte[]> files = Example("hard-rounds");
        JsonObject document = JsonNode.Parse(files["scenario.json"])!.AsObject();
        string around = Around.Replace("PROHIBITION", TransitionDiscipline.Code.Prohibitions[^1].Id.Value, StringComparison.Ordinal);
        foreach ((string name, JsonNode? value) in JsonNode.Parse(around)!.AsObject())
        {
            document[name] = value!.DeepClone();
        }

        document["files"]!["rolls"] = new JsonArray("rolls.csv");
        files["scenario.json"] = Encoding.UTF8.GetBytes(document.ToJsonString());
        string[] people = Encoding.UTF8.GetString(files["people.csv"]).TrimEnd('\n').Split('\n');
        files["people.csv"] = Encoding.UTF8.GetBytes(string.Concat(people.Select((row, index) => index == 0
            ? $"{row},sex,born,party,service_since,grassroots_since\n"
            : FormattableString.Invariant($"{row},{(index % 2 == 0 ? "female" : "male")},19{60 + index}-02-{10 + index},cpc,1999-07-{10 + index},\n"))));
        Select(files);
        files["rolls.csv"] = Encoding.UTF8.GetBytes("body,person\nparty-congress,chen-ming\nparty-congress,li-na\ncounty-congress,wang-hai\n");
        return files;
    }

    /// <summary>Six persons, five ballots that keep five, four, three, two and one of them.</summary>
    private static void Select(Dictionary<string, byte[]> files)
    {
        string[] persons = ["guo-ying", "chen-ming", "li-na", "wang-hai", "zhao-yun", "wu-lan"];
        string[] turnouts = ["33", "33", "33", "33", "33"];
        Append("slates.csv", persons.Select(person => $"selection,{person}"));
        Append("turnouts.csv", turnouts.Select((size, index) => FormattableString.Invariant($"selection,{index + 1},,,{size},{size},{size},{size},{size}")));
        Append("totals.csv", turnouts.SelectMany((size, ballot) => persons.Take(persons.Length - ballot)
            .Select((person, index) => FormattableString.Invariant($"selection,{ballot + 1},{person},{Votes(ballot, index)},,"))));

        static int Votes(int ballot, int place) => ballot < 3 ? 8 - place : ballot == 3 ? 30 - (12 * place) : 30 - (29 * place);

        void Append(string name, IEnumerable<string> rows) =>
            files[name] = [.. files[name], .. Encoding.UTF8.GetBytes(string.Concat(rows.Select(row => $"{row}\n")))];
    }
}
