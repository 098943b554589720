using ElectionRules.Composition;
using ElectionRules.Nominations;

namespace ElectionRules.Formats.Scenarios;

/// <summary>Counts a group by its traits and sums up its ages.</summary>
internal sealed class CompositionPart(CompositionSpec spec, ScenarioContext context, ReportParts parts)
{
    private static readonly EquatableArray<LocalizedText> Columns =
    [
        new("Figure", "指标", "指標"),
        new("Computed", "计算结果", "計算結果"),
        new("Of", "总数", "總數"),
        new("Share, rounded down", "比例（舍去尾数）", "比例（捨去尾數）"),
        new("Published", "公布数字", "公布數字"),
    ];

    private static readonly LocalizedText Youngest = new("youngest", "最小年龄", "最小年齡");
    private static readonly LocalizedText Oldest = new("oldest", "最大年龄", "最大年齡");
    private static readonly LocalizedText Average = new("average age", "平均年龄", "平均年齡");
    private static readonly LocalizedText Change = new("change on the last term", "比上届增减", "比上屆增減");

    private readonly List<EquatableArray<LocalizedText>> rows = [];

    public void Go()
    {
        Group group = Group.Of(spec.Name, spec.Group.Persons(context, parts).Select(Member).ToList());
        foreach (TraitSpec trait in spec.Traits)
        {
            trait.CheckValues(context.Tables);
            Add(trait, group.Measure(trait.Trait));
        }

        if (spec.Ages is { } ages)
        {
            Add(ages, group.Summarize(TraitSpec.Age));
        }

        parts.Sections.Add(new()
        {
            Title = Figures.Of(new("Composition", "结构", "結構"), spec.Name),
            Summary = spec.Note,
            Columns = Columns,
            Rows = [.. rows],
        });
    }

    private GroupMember Member(Candidate person)
    {
        GroupMember member = new(person.Id, person.Name);
        PersonFacts? facts = context.Tables.Facts.GetValueOrDefault(person.Id);
        foreach ((string column, string word) in facts?.Words ?? new Dictionary<string, string>())
        {
            member = member.With(new AttributeId(column), word);
        }

        return spec.Ages?.AgeOf(facts?.Born, person.Name) is int age ? member.With(TraitSpec.Age, age) : member;
    }

    private void Add(TraitSpec trait, TraitCount count)
    {
        string computed = count.Unknown == 0
            ? Figures.Number(count.Count)
            : FormattableString.Invariant($"{count.Count}–{count.Count + count.Unknown}");
        string share = count.LeastShare is { } least ? Figures.RoughPercent(least) : Figures.None.English;
        string published = trait.PublishedCount is long figure ? Figures.Number(figure) : "";
        LocalizedText name = Figures.Of(spec.Name, count.Trait.Name);
        if (trait.PublishedCount is long number)
        {
            parts.Measures.Add(new(name, computed, published, count.Unknown == 0 && count.Count == number));
        }

        if (trait.PublishedShareAbove is { } above)
        {
            published = $"> {Figures.Share(above)}";
            parts.Measures.Add(new(
                name,
                FormattableString.Invariant($"{count.Count}/{count.Total}"),
                published,
                count.LeastShare > above));
        }

        Row(count.Trait.Name, computed, Figures.Number(count.Total), share, published);
        if (trait.LastTerm is { } before)
        {
            TraitChange change = TraitChange.Between(before, count);
            string up = Signed(change.CountChange);
            string publishedUp = trait.PublishedChange is long upPublished ? Signed(upPublished) : "";
            Row(Figures.Of(count.Trait.Name, Change), up, "", "", publishedUp);
            if (trait.PublishedChange is long stated)
            {
                parts.Measures.Add(new(
                    Figures.Of(name, Change), up, publishedUp, count.Unknown == 0 && change.CountChange == stated));
            }
        }
    }

    private void Add(AgeSpec ages, NumberSummary summary)
    {
        RoundedAverage? average = summary.AverageTo(ages.Rounding);
        Age(Youngest, summary.Least, "", summary, ages.PublishedYoungest);
        Age(Oldest, summary.Greatest, "", summary, published: null);
        Age(Average, average?.Value, FormattableString.Invariant($" ({summary.Sum}/{summary.Known})"), summary, ages.PublishedAverage);
    }

    private void Age(LocalizedText name, long? computed, string exact, NumberSummary summary, long? published)
    {
        string text = computed is long figure ? $"{Figures.Number(figure)}{exact}" : "";
        string stated = published is long number ? Figures.Number(number) : "";
        Row(name, text, Figures.Number(summary.Known), "", stated);
        if (published is not null)
        {
            parts.Measures.Add(new(Figures.Of(spec.Name, name), text, stated, summary.Unknown == 0 && computed == published));
        }
    }

    private void Row(LocalizedText name, params ReadOnlySpan<string> figures) => rows.Add(
        [name, .. figures.ToArray().Select(figure => figure.Length == 0 ? Figures.None : LocalizedText.Same(figure))]);

    private static string Signed(long change) => change > 0 ? $"+{Figures.Number(change)}" : Figures.Number(change);
}
