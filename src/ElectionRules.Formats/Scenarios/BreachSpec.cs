using ElectionRules.Conduct;
using ElectionRules.Formats.Json;
using ElectionRules.Formats.Text;
using NodaTime;

namespace ElectionRules.Formats.Scenarios;

/// <summary>A breach reported in a scenario.</summary>
internal sealed record BreachSpec(
    Located<string> Person, Located<string> Prohibition, LocalDate Day, BreachState State, Standing Standing)
{
    private static readonly Dictionary<string, BreachState> States = new(StringComparer.Ordinal)
    {
        ["alleged"] = BreachState.Alleged,
        ["established"] = BreachState.Established,
        ["dismissed"] = BreachState.Dismissed,
    };

    private static readonly Dictionary<string, Standing> Standings = new(StringComparer.Ordinal)
    {
        ["notStanding"] = Standing.NotStanding,
        ["underInspection"] = Standing.UnderInspection,
        ["onTheList"] = Standing.OnTheList,
        ["inOffice"] = Standing.InOffice,
    };

    public static BreachSpec? Read(JsonObjectAt item)
    {
        JsonNodeAt? personAt = item.Required("person");
        JsonNodeAt? prohibitionAt = item.Required("prohibition");
        LocalDate? day = item.Required("day")?.AsDate();
        BreachState? state = item.Required("state")?.AsWord(States);
        Standing? standing = item.Required("standing")?.AsWord(Standings);
        return personAt?.AsKey() is not string person || prohibitionAt?.AsKey() is not string prohibition || day is null || state is null || standing is null
            ? null
            : new(new(person, personAt), new(prohibition, prohibitionAt), day.Value, state.Value, standing.Value);
    }

    /// <summary>Makes the breach; null when the person or the prohibition is unknown, which is reported.</summary>
    public Breach? Make(ConductCode code, ScenarioTables tables)
    {
        string[] known = [.. code.Prohibitions.Select(item => item.Id.Value)];
        bool isKnown = known.Contains(Prohibition.Value, StringComparer.Ordinal);
        if (!isKnown)
        {
            Prohibition.Place.Report(
                ScenarioErrorCodes.Unknown,
                $"The code has no prohibition {VisibleText.Excerpt(Prohibition.Value)}. {Nearest.Advice(Prohibition.Value, known)}");
        }

        return tables.People.Find(Person.Value, Person.Place) is { } person && isKnown
            ? new(person.Value.Id, LocalizedText.Same(person.Value.Name), new ProhibitionId(Prohibition.Value), Day, State)
            : null;
    }
}
