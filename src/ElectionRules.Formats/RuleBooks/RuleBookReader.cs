using ElectionRules.Formats.Json;
using ElectionRules.Formats.Text;
using ElectionRules.Law;
using ElectionRules.Rounds;
using NodaTime;

namespace ElectionRules.Formats.RuleBooks;

/// <summary>Reads the document of one rule book; mistakes are reported to its source.</summary>
internal sealed class RuleBookReader(JsonObjectAt top)
{
    private readonly RuleParts parts = new();

    /// <summary>Reads the book; null where a mistake keeps it from being one.</summary>
    public RuleBook? Read()
    {
        top.Required("format")?.AsWord(new Dictionary<string, int>(StringComparer.Ordinal) { [RuleBookFile.Format] = 1 });
        string? id = top.Required("id")?.AsKey();
        LocalizedText? name = RuleParts.Text(top.Required("name"));
        EffectivePeriod? inForce = Period();
        Citations(top.Required("citations"));
        Cited<PreselectionRule>? preselection = Preselection(top.Optional("preselection"));
        BallotRule[] ballots = Ballots(top.Required("ballots"));
        long? repeatsFrom = top.Optional("repeatsFrom")?.AsInteger(1, Math.Max(1, ballots.Length));
        Citation? unopposed = top.Optional("unopposed") is { } provision ? parts.CitationAt(provision) : null;
        Cited<LocalizedText>? approval = parts.CitedText(top.Optional("approval"));
        EquatableArray<Cited<LocalizedText>> readings = RuleParts.Each(top.Optional("readings"), parts.CitedText);
        return id is null || name is null || inForce is null || ballots.Length == 0 ? null : new RuleBook
        {
            Id = id,
            Name = name,
            InForce = inForce,
            Preselection = preselection,
            Ballots = [.. ballots],
            RepeatsFrom = repeatsFrom is long first ? (int)first - 1 : null,
            Unopposed = unopposed,
            Approval = approval,
            Readings = readings,
        };
    }

    private EffectivePeriod? Period()
    {
        LocalDate? from = top.Required("from")?.AsDate();
        JsonNodeAt? toAt = top.Optional("to");
        LocalDate? to = toAt?.AsDate();
        if (to < from)
        {
            toAt!.Report(RuleBookErrorCodes.Value, "The last day in force is before the first. Correct one of them.");
            return null;
        }

        return from is LocalDate first ? new EffectivePeriod(first, to) : null;
    }

    private void Citations(JsonNodeAt? node)
    {
        foreach (JsonNodeAt member in node?.AsObject()?.Node.Items ?? [])
        {
            _ = node!.AsObject()!.Required(member.Name!);
            JsonObjectAt? item = member.AsObject();
            Citation? citation = item is null ? null : Citation(item);
            if (citation is not null)
            {
                parts.Add(member.Name!, citation);
            }
        }
    }

    private static Citation? Citation(JsonObjectAt item)
    {
        string? instrument = item.Required("instrument")?.AsKey();
        LocalizedText? name = RuleParts.Text(item.Required("instrumentName"));
        string? version = item.Required("version")?.AsName();
        string? article = item.Optional("article") is { } articleAt ? articleAt.AsText() : "";
        Evidence? content = item.Required("content")?.AsWord(Words.Evidence.Values);
        Evidence? start = item.Required("start")?.AsWord(Words.Evidence.Values);
        string[] ruleIds = [.. item.Optional("ruleIds")?.AsArray().Select(node => node.AsKey() ?? "") ?? []];
        string note = item.Optional("note")?.AsText() ?? "";
        return instrument is null || name is null || version is null || article is null || content is null || start is null
            ? null
            : new Citation(new Instrument(instrument, name), version, article, content.Value, start.Value)
            {
                RuleIds = [.. ruleIds],
                Note = note,
            };
    }

    private Cited<PreselectionRule>? Preselection(JsonNodeAt? node) => node?.AsObject() is not { } item ? null : parts.Cite(item, new PreselectionRule
    {
        ByConsultation = item.Required("byConsultation")?.AsBoolean() ?? false,
        ByBallot = item.Required("byBallot")?.AsBoolean() ?? false,
        PollTests = RuleParts.Each(item.Required("pollTests"), parts.PollTest),
        Reaching = item.Optional("reaching") is { } reaching ? parts.CitedRequirement(reaching) : null,
        SatisfiesMargin = item.Required("satisfiesMargin")?.AsBoolean() ?? false,
    });

    private BallotRule[] Ballots(JsonNodeAt? node)
    {
        List<BallotRule> ballots = [];
        foreach (JsonNodeAt at in node?.AsArray() ?? [])
        {
            if (at.AsObject() is { } item && new BallotRuleReader(item, parts).Read() is { } ballot)
            {
                ballots.Add(ballot);
            }
        }

        if (node is not null && node.Items.Count == 0)
        {
            node.Report(TextErrorCodes.ValueMissing, "A book needs at least one rule of a ballot. Add it.");
        }

        return [.. ballots];
    }
}
