using ElectionRules.Law;

namespace ElectionRules.Statutes.China;

/// <summary>Local rules by the place that made them, so that a citation names the place in each language.</summary>
internal static class LocalInstruments
{
    public static Instrument Beijing { get; } = Of("beijing", new("Beijing", "北京", "北京"));

    public static Instrument BeijingAndZhejiang { get; } = Of("beijing-zhejiang", new("Beijing, Zhejiang", "北京、浙江", "北京、浙江"));

    public static Instrument Chongqing { get; } = Of("chongqing", new("Chongqing", "重庆", "重慶"));

    public static Instrument Shanxi { get; } = Of("shanxi", new("Shanxi", "山西", "山西"));

    private static Instrument Of(string place, LocalizedText name)
    {
        LocalizedText rules = ChinaInstruments.LocalRules.Name;
        return new(
            $"{ChinaInstruments.LocalRules.Id}/{place}",
            new($"{rules.English} of {name.English}", $"{name.Simplified}{rules.Simplified}", $"{name.Traditional}{rules.Traditional}"));
    }
}
