using System.Text.Json;
using ElectionRules.Formats.Json;
using ElectionRules.Formats.Text;
using ElectionRules.Law;
using ElectionRules.Nominations;
using ElectionRules.Rounds;

namespace ElectionRules.Formats.RuleBooks;

/// <summary>Parts that many members of a rule book share. Each gives null where it reported a mistake.</summary>
internal sealed class RuleParts
{
    private readonly Dictionary<string, Citation> citations = new(StringComparer.Ordinal);

    /// <summary>Reads a text in three languages, or one text for all.</summary>
    public static LocalizedText? Text(JsonNodeAt? node)
    {
        if (node is null || node.Kind == JsonValueKind.String)
        {
            return node?.AsName() is string same ? LocalizedText.Same(same) : null;
        }

        return node.AsObject() is { } item
            && item.Required("en")?.AsName() is string english
            && item.Required("zh-Hans")?.AsName() is string simplified
            && item.Required("zh-Hant")?.AsName() is string traditional
            ? new LocalizedText(english, simplified, traditional)
            : null;
    }

    /// <summary>Makes a value whose own checks may refuse it; what they say is reported at the node.</summary>
    public static T? Made<T>(JsonNodeAt node, Func<T> make)
        where T : class
    {
        try
        {
            return make();
        }
        catch (ArgumentException exception)
        {
            node.Report(RuleBookErrorCodes.Value, $"This rule cannot be: {Refusal.Of(exception)} Correct its numbers.");
            return null;
        }
    }

    /// <summary>Leaves an object in which a mistake was reported, so that members not come to do not look unknown.</summary>
    public static T? GiveUp<T>(JsonObjectAt item)
        where T : class
    {
        foreach (JsonNodeAt member in item.Node.Items)
        {
            _ = item.Optional(member.Name!);
        }

        return null;
    }

    public void Add(string key, Citation citation) => citations[key] = citation;

    public Citation? CitationAt(JsonNodeAt node)
    {
        if (node.AsText() is not string key)
        {
            return null;
        }

        if (citations.TryGetValue(key, out Citation? citation))
        {
            return citation;
        }

        node.Report(
            RuleBookErrorCodes.UnknownCitation,
            $"{VisibleText.Excerpt(key)} is not among the citations of this book. {Nearest.Advice(key, citations.Keys.Order(StringComparer.Ordinal))}");
        return null;
    }

    /// <summary>Joins a value with the provision that its member <c>by</c> names.</summary>
    public Cited<T>? Cite<T>(JsonObjectAt item, T? value)
        where T : notnull => item.Required("by") is { } by && CitationAt(by) is { } citation && value is not null
            ? new(value, citation)
            : GiveUp<Cited<T>>(item);

    public static EquatableArray<T> Each<T>(JsonNodeAt? array, Func<JsonNodeAt, T?> read)
        where T : class, IEquatable<T> => (array?.AsArray() ?? []).Select(read).OfType<T>().ToEquatableArray();

    public Cited<LocalizedText>? CitedText(JsonNodeAt? node) =>
        node?.AsObject() is { } item ? Cite(item, Text(item.Required("text"))) : null;

    public Cited<Requirement>? CitedRequirement(JsonNodeAt node) =>
        node.AsObject() is not { } item ? null : Requirement(item) is Requirement needed ? Cite(item, needed) : GiveUp<Cited<Requirement>>(item);

    public Cited<PollTest>? PollTest(JsonNodeAt node)
    {
        if (node.AsObject() is not { } item)
        {
            return null;
        }

        CountingBase? measured = item.Required("measured")?.AsWord(Words.Bases.Values);
        Requirement? needed = Requirement(item);
        PollFailure? failure = item.Required("failure")?.AsWord(Words.Failures.Values);
        return Cite(item, measured is null || needed is null || failure is null
            ? null
            : new PollTest(measured.Value, needed.Value, failure.Value));
    }

    /// <summary>Reads "moreThan" or "atLeast" a fraction "of" a base, or "of" a number.</summary>
    public static Requirement? Requirement(JsonObjectAt item)
    {
        JsonNodeAt? strict = item.Optional("moreThan");
        JsonNodeAt? share = strict ?? item.Required("atLeast");
        JsonNodeAt? of = item.Required("of");
        if (share is null || of is null || Fraction(share) is not (long numerator, long denominator))
        {
            return null;
        }

        Boxed<Threshold>? threshold = Made(share, () => new Boxed<Threshold>(
            strict is null ? Threshold.AtLeast(numerator, denominator) : Threshold.MoreThan(numerator, denominator)));
        if (of.Kind == JsonValueKind.Number)
        {
            return of.AsInteger(1, long.MaxValue) is long number ? threshold?.Value.OfNumber(number) : null;
        }

        return of.AsWord(Words.Bases.Values) is CountingBase countingBase ? threshold?.Value.Of(countingBase) : null;
    }

    /// <summary>Reads a number of extra candidates, or a fraction of the seats.</summary>
    public static Extra? Extra(JsonNodeAt node)
    {
        if (node.Kind == JsonValueKind.Number)
        {
            return node.AsInteger(0, int.MaxValue) is long number ? Nominations.Extra.Fixed((int)number) : null;
        }

        return Fraction(node) is (long numerator, long denominator)
            ? Made(node, () => new Boxed<Extra>(Nominations.Extra.ShareOfSeats(numerator, denominator)))?.Value
            : null;
    }

    private static (long Numerator, long Denominator)? Fraction(JsonNodeAt node)
    {
        if (node.AsText() is not string text)
        {
            return null;
        }

        string[] terms = text.Split('/');
        if (terms.Length == 2
            && long.TryParse(terms[0], System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out long numerator)
            && long.TryParse(terms[1], System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out long denominator))
        {
            return (numerator, denominator);
        }

        node.Report(RuleBookErrorCodes.Fraction, $"{VisibleText.Excerpt(text)} is no fraction. Write two whole numbers, such as \"1/2\".");
        return null;
    }

    /// <summary>A value type as a reference, so that "not there" and a value can be told apart.</summary>
    private sealed record Boxed<T>(T Value)
        where T : struct;
}
