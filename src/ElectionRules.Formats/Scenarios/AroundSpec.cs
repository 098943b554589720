using ElectionRules.Formats.Json;

namespace ElectionRules.Formats.Scenarios;

/// <summary>What a scenario says of selections, exchanges, composition, programme and conduct, all of which may be left out.</summary>
internal sealed record AroundSpec(
    IReadOnlyList<SelectionSpec> Selections,
    IReadOnlyList<ExchangeSpec> Exchanges,
    IReadOnlyList<CompositionSpec> Composition,
    IReadOnlyList<ProgrammeSpec> Programme,
    ConductSpec? Conduct)
{
    public static AroundSpec None { get; } = new([], [], [], [], null);

    public static AroundSpec Read(JsonObjectAt top, ScenarioDocument document)
    {
        List<SelectionSpec> selections = SelectionSpec.ReadAll(top.Optional("selections"), document);
        List<ExchangeSpec> exchanges = ExchangeSpec.ReadAll(top.Optional("exchanges"), document);
        List<CompositionSpec> composition = [];
        foreach (JsonNodeAt node in top.Optional("composition")?.AsArray(JsonParts.MostParts) ?? [])
        {
            if (node.AsObject() is { } item && CompositionSpec.Read(item, document) is { } read)
            {
                composition.Add(read);
            }
        }

        List<ProgrammeSpec> programme = [];
        foreach (JsonNodeAt node in top.Optional("programme")?.AsArray(JsonParts.MostParts) ?? [])
        {
            if (node.AsObject() is { } item && ProgrammeSpec.Read(item) is { } read)
            {
                programme.Add(read);
            }
        }

        return new(selections, exchanges, composition, programme, top.Optional("conduct")?.AsObject() is { } conduct ? ConductSpec.Read(conduct) : null);
    }

    /// <summary>Computes all of it; mistakes are reported where they stand.</summary>
    public ReportParts Compute(ScenarioContext context)
    {
        ReportParts parts = new();
        foreach (SelectionSpec spec in Selections)
        {
            new SelectionPart(spec, context, parts).Go();
        }

        foreach (ExchangeSpec spec in Exchanges)
        {
            new ExchangePart(spec, context, parts).Go();
        }

        foreach (CompositionSpec spec in Composition)
        {
            new CompositionPart(spec, context, parts).Go();
        }

        foreach (ProgrammeSpec spec in Programme)
        {
            new ProgrammePart(spec, context, parts).Go();
        }

        if (Conduct is not null)
        {
            new ConductPart(Conduct, context, parts).Go();
        }

        return parts;
    }
}
