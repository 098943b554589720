using ElectionRules.Composition;

namespace ElectionRules.Statutes.China;

/// <summary>The attributes and traits that reports on transitions count, each once.</summary>
public static class ChinaTraits
{
    /// <summary>Gets the attribute sex; keys <c>female</c> and <c>male</c>.</summary>
    public static AttributeId Sex { get; } = new("sex");

    /// <summary>Gets the attribute age, in completed years on the day that the caller chose.</summary>
    public static AttributeId Age { get; } = new("age");

    /// <summary>
    /// Gets the attribute education, the highest reached; keys <c>primary</c>, <c>middle</c>, <c>senior-middle</c>,
    /// <c>junior-college</c>, <c>bachelor</c>, <c>master</c> and <c>doctor</c>.
    /// </summary>
    public static AttributeId Education { get; } = new("education");

    /// <summary>Gets the attribute party; <c>cpc</c>, <c>none</c>, or the key of another party.</summary>
    public static AttributeId Party { get; } = new("party");

    /// <summary>Gets the attribute ethnicity; <c>han</c> or the key of a minority.</summary>
    public static AttributeId Ethnicity { get; } = new("ethnicity");

    /// <summary>Gets the attribute place of work; keys <c>front-line</c> and <c>other</c>.</summary>
    public static AttributeId Work { get; } = new("work");

    /// <summary>Gets women (妇女).</summary>
    public static GroupTrait Women { get; } = GroupTrait.AnyOf(new("women", "妇女", "婦女"), Sex, "female");

    /// <summary>Gets people who belong to no party (无党派). Members of the other parties are not among them.</summary>
    public static GroupTrait WithoutParty { get; } = GroupTrait.AnyOf(new("without party", "无党派", "無黨派"), Party, "none");

    /// <summary>Gets people who work on the front line (基层一线).</summary>
    public static GroupTrait FrontLine { get; } = GroupTrait.AnyOf(new("front line", "基层一线", "基層一線"), Work, "front-line");

    /// <summary>Gets people with junior college or more (大专以上); junior college itself is included.</summary>
    public static GroupTrait JuniorCollegeAndUp { get; } = GroupTrait.AnyOf(
        new("junior college and up", "大专以上学历", "大專以上學歷"), Education, "junior-college", "bachelor", "master", "doctor");

    /// <summary>Gets people whose highest education is a bachelor's degree (本科学历).</summary>
    public static GroupTrait Bachelor { get; } = GroupTrait.AnyOf(new("bachelor degree", "本科学历", "本科學歷"), Education, "bachelor");

    /// <summary>Returns the trait "35 and under" (35岁以下), which reports use without saying whether 35 belongs to it.</summary>
    /// <param name="reading">Whether 35 belongs to it; in statutes it does.</param>
    /// <exception cref="System.ComponentModel.InvalidEnumArgumentException">The reading is not one of the named ones.</exception>
    public static GroupTrait Aged35AndUnder(LimitReading reading) =>
        GroupTrait.Within(new("aged 35 and under", "35岁以下", "35歲以下"), Age, NumberBand.UpTo(35, reading));
}
