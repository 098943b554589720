using ElectionRules.Formats.Json;

namespace ElectionRules.Formats.Scenarios;

/// <summary>One person's move from a place to another.</summary>
internal sealed record ExchangeMove(Located<string> Person, ScenarioJurisdiction From, ScenarioJurisdiction To)
{
    public static ExchangeMove? Read(JsonObjectAt item, ScenarioDocument document)
    {
        JsonNodeAt? personAt = item.Required("person");
        Located<ScenarioJurisdiction>? from = document.Jurisdictions.Find(item.Required("from"));
        JsonNodeAt? toAt = item.Required("to");
        Located<ScenarioJurisdiction>? to = document.Jurisdictions.Find(toAt);
        if (personAt?.AsKey() is not string person || from is null || to is null)
        {
            return null;
        }

        if (from.Value.Id == to.Value.Id)
        {
            toAt!.Report(ScenarioErrorCodes.DoesNotReconcile, "Nobody is exchanged within one place. Correct one of the two.");
            return null;
        }

        return new(new(person, personAt), from.Value, to.Value);
    }
}
