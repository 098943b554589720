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
    /// <summary>Gets how contests hang together; null where nothing is said of it.</summary>
    public LinksSpec? Links { get; private init; }

    /// <summary>Gets the qualifications that candidates are held against.</summary>
    public IReadOnlyList<EligibilitySpec> Eligibility { get; private init; } = [];

    /// <summary>Gets the lists handed in, by contest.</summary>
    public IReadOnlyList<NominationsSpec> Nominations { get; private init; } = [];

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

        List<EligibilitySpec> eligibility = [];
        foreach (JsonNodeAt node in top.Optional("eligibility")?.AsArray() ?? [])
        {
            if (node.AsObject() is { } item && EligibilitySpec.Read(item, document) is { } read)
            {
                eligibility.Add(read);
            }
        }

        return new(selections, exchanges, composition, programme, top.Optional("conduct")?.AsObject() is { } conduct ? ConductSpec.Read(conduct) : null)
        {
            Eligibility = eligibility,
            Nominations = NominationsSpec.ReadAll(top.Optional("nominations"), document),
            Links = top.Optional("links")?.AsObject() is { } links ? LinksSpec.Read(links, document) : null,
        };
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

        foreach (EligibilitySpec spec in Eligibility)
        {
            new EligibilityPart(spec, context, parts).Go();
        }

        if (Nominations.Count > 0)
        {
            new NominationsPart(Nominations, context, parts).Go();
        }

        if (Links is not null)
        {
            new LinksPart(Links, context, parts).Go();
        }

        return parts;
    }
}
