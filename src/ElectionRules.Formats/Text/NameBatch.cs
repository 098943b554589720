namespace ElectionRules.Formats.Text;

/// <summary>The names of one list, watched for two that a reader of the list could take for each other.</summary>
/// <remarks>Mutable; for one thread. Names are never merged: an error or a warning names both places.</remarks>
internal sealed class NameBatch
{
    private readonly Dictionary<string, (string Name, TextPlace Place)> canonical = new(StringComparer.Ordinal);
    private readonly Dictionary<string, (string Name, TextPlace Place)> skeletons = new(StringComparer.Ordinal);

    /// <summary>Adds a name that <see cref="NameText.Check"/> accepted, and reports what it can be confused with.</summary>
    public void Add(string name, TextPlace place)
    {
        string form = CanonicalForm.Of(name);
        if (canonical.TryGetValue(form, out (string Name, TextPlace Place) same))
        {
            if (same.Name == name)
            {
                Report(TextErrorCodes.NameRepeated, "is also that of", "Make sure that these are two persons");
            }
            else
            {
                Report(TextErrorCodes.NormalisationCollision, "is composed otherwise than, but reads like,", "Write both with the same characters or tell them apart");
            }

            return;
        }

        canonical.Add(form, (name, place));
        string skeleton = Scripts.Skeleton(name);
        if (!skeletons.TryGetValue(skeleton, out same))
        {
            skeletons.Add(skeleton, (name, place));
            return;
        }

        if (string.Equals(Plain(same.Name), Plain(name), StringComparison.OrdinalIgnoreCase))
        {
            Report(TextErrorCodes.NameNearlySame, "differs only in case or spaces from", "Make sure that these are two persons");
        }
        else
        {
            Report(TextErrorCodes.NameConfusable, "looks like", "Make sure that each letter is meant");
        }

        void Report(TextErrorCode code, string relation, string advice) => place.Report(
            code,
            $"The name {VisibleText.Excerpt(name)} {relation} {VisibleText.Excerpt(same.Name)} in {same.Place.Source.Name}:{same.Place.Position}. {advice}.");
    }

    private static string Plain(string name) => name.Replace(" ", "", StringComparison.Ordinal);
}
