using System.Globalization;
using NodaTime.Text;

namespace ElectionRules.Conformance.Assemblies;

/// <summary>Reads the file of published elections; its head says what each line holds.</summary>
internal static class ElectionsFile
{
    public static IReadOnlyList<PublishedElection> Read()
    {
        List<PublishedElection> elections = [];
        foreach (string line in File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Data", "assemblies", "elections.txt")))
        {
            int space = line.IndexOf(' ', StringComparison.Ordinal);
            if (space > 0 && line[0] != '#')
            {
                Apply(elections, line[..space], line[(space + 1)..]);
            }
        }

        return elections;
    }

    private static void Apply(List<PublishedElection> elections, string word, string rest)
    {
        if (word == "election")
        {
            string[] parts = rest.Split(" | ");
            elections.Add(new(parts[0], parts[1], LocalDatePattern.Iso.Parse(parts[2]).Value, Number(parts[3], 1), parts[4], parts[5]));
            return;
        }

        PublishedElection election = elections[^1];
        PublishedBallot ballot = election.Ballots.LastOrDefault()!;
        switch (word)
        {
            case "source":
                break;
            case "entitled":
                election.Entitled = Number(rest, 1);
                break;
            case "units":
                election.Units = Number(rest, 1);
                break;
            case "house-size":
                election.HouseSizes.Add(rest.Split(' ')[0], Number(rest.Split(' ')[1], 1));
                break;
            case "ballot":
                election.Ballots.Add(new(Number(rest.Split(' ')[0], 1), rest.EndsWith("last-place", StringComparison.Ordinal)));
                break;
            case "undeclared":
                ballot.Undeclared = true;
                break;
            case "votes":
                ballot.Votes = Numbers(rest, election.Units);
                break;
            case "against":
                ballot.Against = Numbers(rest, election.Units);
                break;
            case "written":
                ballot.WrittenIn = Numbers(rest, election.Units);
                break;
            case "house":
                string[] house = rest.Split(" | ");
                ballot.Houses.Add(house[0], Numbers(house[1], election.Units));
                break;
            case "figures":
                ballot.Figures = Numbers(rest, election.Units);
                break;
            case "needs":
                ballot.Needed = Number(rest.Split(' ')[0], election.Units);
                ballot.NeededOf = rest.Contains(" of ", StringComparison.Ordinal) ? Number(rest.Split(" of ")[1], election.Units) : null;
                break;
            case "elected":
                ballot.Elected = Names(rest);
                break;
            case "out":
                ballot.Out = Names(rest);
                break;
            case "withdrawn":
                ballot.Withdrawn = Names(rest);
                break;
            case "shortlist":
                ballot.Shortlist = Names(rest);
                break;
            case "final":
                election.Final = Names(rest);
                break;
            default:
                throw new InvalidDataException($"{election}: what is \"{word}\"?");
        }
    }

    private static string[] Names(string rest) => rest.Split("; ", StringSplitOptions.RemoveEmptyEntries);

    private static Dictionary<string, long> Numbers(string rest, int units) =>
        Names(rest).ToDictionary(pair => pair.Split('=')[0], pair => (long)Number(pair.Split('=')[1], units));

    /// <summary>Votes may be decimals; in units of the election they are whole.</summary>
    private static int Number(string text, int units) =>
        decimal.ToInt32(decimal.Parse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture) * units);
}
