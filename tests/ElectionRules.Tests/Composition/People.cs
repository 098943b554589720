using ElectionRules.Composition;

namespace ElectionRules.Tests.Composition;

/// <summary>Fictional people and the traits they are counted for.</summary>
internal static class People
{
    public static readonly AttributeId Sex = new("sex");
    public static readonly AttributeId Age = new("age");
    public static readonly AttributeId Education = new("education");
    public static readonly AttributeId Employer = new("employer");

    public static readonly GroupTrait Women = GroupTrait.AnyOf(new("women", "妇女", "婦女"), Sex, "f");
    public static readonly GroupTrait Men = GroupTrait.AnyOf(new("men", "男性", "男性"), Sex, "m");
    public static readonly GroupTrait Bachelor = GroupTrait.AnyOf(new("bachelor degree", "本科学历", "本科學歷"), Education, "bachelor");

    public static LocalizedText Name(string text) => LocalizedText.Same(text);

    public static GroupMember Woman(string id) => GroupMember.Of(id, id).With(Sex, "f");

    public static GroupMember Man(string id) => GroupMember.Of(id, id).With(Sex, "m");

    public static GroupMember Unknown(string id) => GroupMember.Of(id, id);

    public static Group Group(params GroupMember[] members) => ElectionRules.Composition.Group.Of(Name("group"), members);

    public static Group OfWomenAndMen(int women, int men) => Group([
        .. Enumerable.Range(0, women).Select(i => Woman($"w{i}")), .. Enumerable.Range(0, men).Select(i => Man($"m{i}"))]);

    public static CompositionRule AtLeastWomen(int count, Remedy remedy) =>
        new CompositionRule.OfTrait(Women, new CompositionLimit.AtLeast(count), remedy, null);
}
