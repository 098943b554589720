using ElectionRules.Conduct;
using ElectionRules.Formats.Json;

namespace ElectionRules.Formats.Scenarios;

/// <summary>A document handed out in a scenario: how many were issued and how many pledges or receipts came back.</summary>
internal sealed record HandoutSpec(LocalizedText Name, HandoutKind Kind, long Issued, long Returned, long? PublishedIssued, long? PublishedReturned)
{
    private static readonly Dictionary<string, HandoutKind> Kinds = new(StringComparer.Ordinal)
    {
        ["pledge"] = HandoutKind.Pledge,
        ["receipt"] = HandoutKind.Receipt,
    };

    public static HandoutSpec? Read(JsonObjectAt item)
    {
        LocalizedText? name = JsonParts.Text(item.Required("name"));
        HandoutKind? kind = item.Required("kind")?.AsWord(Kinds);
        long? issued = item.Required("issued")?.AsInteger(0, int.MaxValue);
        JsonNodeAt? returnedAt = item.Required("returned");
        long? returned = returnedAt?.AsInteger(0, int.MaxValue);
        JsonObjectAt? published = item.Optional("published")?.AsObject();
        long? publishedIssued = published?.Optional("issued")?.AsInteger(0, int.MaxValue);
        long? publishedReturned = published?.Optional("returned")?.AsInteger(0, int.MaxValue);
        if (returned > issued)
        {
            returnedAt!.Report(ScenarioErrorCodes.DoesNotReconcile, FormattableString.Invariant(
                $"{returned} came back of {issued} handed out. Correct the figures."));
            return null;
        }

        return name is null || kind is null || issued is null || returned is null
            ? null
            : new(name, kind.Value, issued.Value, returned.Value, publishedIssued, publishedReturned);
    }
}
