using ElectionRules.Bodies;

namespace ElectionRules.Statutes.China;

/// <summary>The kinds of area and their five levels.</summary>
public static class ChinaAreaKinds
{
    /// <summary>Gets the nation, level 1.</summary>
    public static AreaKind Nation { get; } = new("cn/nation", 1);

    /// <summary>Gets a province (省), level 2.</summary>
    public static AreaKind Province { get; } = new("cn/province", 2);

    /// <summary>Gets an autonomous region (自治区), level 2.</summary>
    public static AreaKind AutonomousRegion { get; } = new("cn/autonomous-region", 2);

    /// <summary>Gets a centrally governed municipality (直辖市), level 2.</summary>
    public static AreaKind Municipality { get; } = new("cn/municipality", 2);

    /// <summary>Gets a city with districts (设区的市), level 3.</summary>
    public static AreaKind CityWithDistricts { get; } = new("cn/city-with-districts", 3);

    /// <summary>Gets an autonomous prefecture (自治州), level 3.</summary>
    public static AreaKind AutonomousPrefecture { get; } = new("cn/autonomous-prefecture", 3);

    /// <summary>Gets a county (县), level 4.</summary>
    public static AreaKind County { get; } = new("cn/county", 4);

    /// <summary>Gets an autonomous county (自治县), level 4.</summary>
    public static AreaKind AutonomousCounty { get; } = new("cn/autonomous-county", 4);

    /// <summary>Gets a city without districts (不设区的市), level 4.</summary>
    public static AreaKind CityWithoutDistricts { get; } = new("cn/city-without-districts", 4);

    /// <summary>Gets a district of a city (市辖区), level 4.</summary>
    public static AreaKind CityDistrict { get; } = new("cn/city-district", 4);

    /// <summary>Gets a township (乡), level 5.</summary>
    public static AreaKind Township { get; } = new("cn/township", 5);

    /// <summary>Gets an ethnic township (民族乡), level 5.</summary>
    public static AreaKind EthnicTownship { get; } = new("cn/ethnic-township", 5);

    /// <summary>Gets a town (镇), level 5.</summary>
    public static AreaKind Town { get; } = new("cn/town", 5);
}
