using ElectionRules.Formats.Json;
using ElectionRules.Formats.Text;
using NodaTime;

namespace ElectionRules.Formats.Scenarios;

/// <summary>What the JSON document of a scenario says, checked for itself; the CSV files are checked against it.</summary>
internal sealed class ScenarioDocument
{
    private const string Format = "election-rules/scenario/1";

    public LocalizedText Title { get; private set; } = LocalizedText.Same("?");

    public DateInterval Calendar { get; private set; } = new(LocalDate.MinIsoValue, LocalDate.MaxIsoValue);

    public List<ScenarioReading> Readings { get; } = [];

    public Dictionary<string, List<Located<string>>> Files { get; } = new(StringComparer.Ordinal);

    public KeyedList<ScenarioJurisdiction> Jurisdictions { get; } = new("place");

    public KeyedList<ScenarioBody> Bodies { get; } = new("body");

    public KeyedList<LocalizedText> Offices { get; } = new("office");

    public KeyedList<ContestSpec> Contests { get; } = new("contest");

    public List<MilestoneSpec> Milestones { get; } = [];

    public List<MeasureSpec> Measures { get; } = [];

    public AroundSpec Around { get; private set; } = AroundSpec.None;

    /// <summary>Reads the document; mistakes are reported to its source.</summary>
    public static ScenarioDocument? Read(SourceText source)
    {
        if (JsonText.Read(source) is not { } root || root.AsObject() is not { } top)
        {
            return null;
        }

        ScenarioDocument document = new();
        top.Required("format")?.AsWord(new Dictionary<string, int>(StringComparer.Ordinal) { [Format] = 1 });
        document.Title = JsonParts.Text(top.Required("title")) ?? document.Title;
        document.ReadCalendar(top);
        document.ReadReadings(top);
        document.ReadFiles(top);
        document.ReadPlaces(top);
        document.ReadContests(top);
        document.ReadGoals(top);
        document.Around = AroundSpec.Read(top, document);
        root.RefuseUnread();
        return document;
    }

    private void ReadCalendar(JsonObjectAt top)
    {
        if (top.Required("calendar")?.AsObject() is { } calendar
            && calendar.Required("opens")?.AsDate() is LocalDate opens
            && calendar.Required("closes") is { } closesAt
            && closesAt.AsDate() is LocalDate closes)
        {
            if (closes < opens)
            {
                closesAt.Report(ScenarioErrorCodes.DateOutOfOrder, "The calendar closes before it opens. Correct one of the days.");
                return;
            }

            Calendar = new DateInterval(opens, closes);
        }
    }

    private void ReadReadings(JsonObjectAt top)
    {
        if (top.Required("readings")?.AsObject() is not { } readings)
        {
            return;
        }

        foreach (JsonNodeAt member in readings.Node.Items)
        {
            if (readings.Required(member.Name!)?.AsKey() is string value)
            {
                Readings.Add(new ScenarioReading(member.Name!, value));
            }
        }
    }

    private void ReadFiles(JsonObjectAt top)
    {
        if (top.Required("files")?.AsObject() is not { } files)
        {
            return;
        }

        HashSet<string> seen = new(StringComparer.OrdinalIgnoreCase) { ScenarioFolder.DocumentName };
        foreach (string kind in ScenarioTables.Kinds.Append(ScenarioBooks.Kind))
        {
            List<Located<string>> names = Files[kind] = [];
            foreach (JsonNodeAt item in files.Optional(kind)?.AsArray() ?? [])
            {
                if (item.AsText() is not string name)
                {
                    continue;
                }

                if (!FolderFile.IsName(name))
                {
                    item.Report(ScenarioErrorCodes.FileName, "A file must stand in the folder of the scenario. Give its bare name.");
                    continue;
                }

                if (!seen.Add(name))
                {
                    item.Report(ScenarioErrorCodes.Duplicate, $"The file {VisibleText.Excerpt(name)} is named twice, capitals aside. Name each file once.");
                    continue;
                }

                names.Add(new(name, item));
            }
        }
    }

    private void ReadPlaces(JsonObjectAt top)
    {
        foreach ((JsonObjectAt item, Located<string> id) in JsonParts.Keyed(top.Required("jurisdictions")))
        {
            if (JsonParts.Text(item.Required("name")) is { } name && item.Required("level")?.AsKey() is string level)
            {
                JurisdictionId? parent = JsonParts.Reference(item.Optional("parent"), Jurisdictions) is { } above ? above.Value.Id : null;
                long? population = item.Optional("population")?.AsInteger(0, long.MaxValue);
                Jurisdictions.Add(id, new(new(id.Value), name, level, parent, population));
            }
        }

        foreach ((JsonObjectAt item, Located<string> id) in JsonParts.Keyed(top.Required("bodies")))
        {
            if (JsonParts.Text(item.Required("name")) is { } name
                && item.Required("kind")?.AsKey() is string kind
                && JsonParts.Reference(item.Required("jurisdiction"), Jurisdictions) is { } place
                && item.Required("members")?.AsInteger(1, int.MaxValue) is long members)
            {
                Bodies.Add(id, new(new(id.Value), kind, name, place.Value.Id, members));
            }
        }

        foreach ((JsonObjectAt item, Located<string> id) in JsonParts.Keyed(top.Required("offices")))
        {
            if (JsonParts.Text(item.Required("name")) is { } name)
            {
                Offices.Add(id, name);
            }
        }
    }

    private void ReadContests(JsonObjectAt top)
    {
        foreach ((JsonObjectAt item, Located<string> id) in JsonParts.Keyed(top.Required("contests")))
        {
            if (ContestSpec.Read(item, id, this) is { } contest)
            {
                Contests.Add(id, contest);
            }
        }
    }

    private void ReadGoals(JsonObjectAt top)
    {
        foreach (JsonNodeAt node in top.Optional("milestones")?.AsArray(JsonParts.MostFigures) ?? [])
        {
            if (node.AsObject() is { } item && MilestoneSpec.Read(item, this) is { } milestone)
            {
                Milestones.Add(milestone);
            }
        }

        foreach (JsonNodeAt node in top.Optional("measures")?.AsArray(JsonParts.MostFigures) ?? [])
        {
            if (node.AsObject() is { } item && MeasureSpec.Read(item, this) is { } measure)
            {
                Measures.Add(measure);
            }
        }
    }
}
