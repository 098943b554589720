using ElectionRules.Formats.Json;

namespace ElectionRules.Formats.Scenarios;

/// <summary>What a scenario says beside its contests, all of which may be left out.</summary>
internal sealed record AroundSpec
{
    public static AroundSpec None { get; } = new();

    public IReadOnlyList<EligibilitySpec> Eligibility { get; private init; } = [];

    public IReadOnlyList<NominationsSpec> Nominations { get; private init; } = [];

    public LinksSpec? Links { get; private init; }

    public IReadOnlyList<SelectionSpec> Selections { get; private init; } = [];

    public IReadOnlyList<ExchangeSpec> Exchanges { get; private init; } = [];

    public IReadOnlyList<CompositionSpec> Composition { get; private init; } = [];

    public IReadOnlyList<ProgrammeSpec> Programme { get; private init; } = [];

    public ConductSpec? Conduct { get; private init; }

    public static AroundSpec Read(JsonObjectAt top, ScenarioDocument document) => new()
    {
        Eligibility = JsonParts.Parts(top.Optional("eligibility"), item => EligibilitySpec.Read(item, document)),
        Nominations = NominationsSpec.ReadAll(top.Optional("nominations"), document),
        Links = top.Optional("links")?.AsObject() is { } links ? LinksSpec.Read(links, document) : null,
        Selections = SelectionSpec.ReadAll(top.Optional("selections"), document),
        Exchanges = JsonParts.Parts(top.Optional("exchanges"), item => ExchangeSpec.Read(item, document)),
        Composition = JsonParts.Parts(top.Optional("composition"), item => CompositionSpec.Read(item, document)),
        Programme = JsonParts.Parts(top.Optional("programme"), ProgrammeSpec.Read),
        Conduct = top.Optional("conduct")?.AsObject() is { } conduct ? ConductSpec.Read(conduct) : null,
    };

    /// <summary>Computes all of it; mistakes are reported where they stand.</summary>
    public ReportParts Compute(ScenarioContext context)
    {
        ReportParts parts = new();
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
