using ElectionRules.Formats.Json;

namespace ElectionRules.Formats.Scenarios;

/// <summary>People moved between places into one office (交流).</summary>
internal sealed record ExchangeSpec(LocalizedText Name, string Office, IReadOnlyList<ExchangeMove> Moves, long? PublishedMoves)
{
    public static ExchangeSpec? Read(JsonObjectAt item, ScenarioDocument document)
    {
        LocalizedText? name = JsonParts.Text(item.Required("name"));
        JsonNodeAt? officeAt = item.Required("office");
        bool isOffice = document.Offices.Find(officeAt) is not null;
        KeyedList<ExchangeMove> moves = new("person moved");
        foreach (Located<ExchangeMove> move in JsonParts.LocatedObjects(item.Required("moves"), move => ExchangeMove.Read(move, document)))
        {
            moves.Add(move.Value.Person, move.Value);
        }

        long? published = item.Optional("published")?.AsObject()?.Optional("moves")?.AsInteger(0, int.MaxValue);
        return name is null || !isOffice ? null : new(name, officeAt!.AsKey()!, [.. moves.Values], published);
    }
}
