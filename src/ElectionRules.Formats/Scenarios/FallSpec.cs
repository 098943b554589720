using ElectionRules.Formats.Json;
using ElectionRules.Nominations;

namespace ElectionRules.Formats.Scenarios;

/// <summary>Somebody who fell out before a ballot was held.</summary>
internal sealed record FallSpec(PersonId Person, FallCause Cause, int Ballot)
{
    private static readonly Dictionary<string, FallCause> Causes = new(StringComparer.Ordinal)
    {
        ["withdrew"] = FallCause.Withdrew,
        ["died"] = FallCause.Died,
        ["disqualified"] = FallCause.Disqualified,
    };

    public static FallSpec? Read(JsonObjectAt item)
    {
        string? person = item.Required("person")?.AsKey();
        FallCause? cause = item.Required("cause")?.AsWord(Causes);
        long? ballot = item.Required("ballot")?.AsInteger(1, int.MaxValue);
        return person is null || cause is null || ballot is null ? null : new(new(person), cause.Value, (int)ballot.Value);
    }
}
