using System.Reflection;
using System.Runtime.CompilerServices;
using ElectionRules.Tests.Architecture;

namespace ElectionRules.Tests.Conventions;

/// <summary>What every public type of the packages keeps to.</summary>
public class PublicTypeTests
{
    private const BindingFlags Declared = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    public static TheoryData<string> Packages => [.. House.Packages.Select(package => package.GetName().Name!)];

    [Theory, MemberData(nameof(Packages))]
    public void Every_class_is_sealed_static_or_closed(string package) =>
        PublicTypes(package).Where(type => type.IsClass && !IsClosed(type)).Should().BeEmpty();

    [Theory, MemberData(nameof(Packages))]
    public void Nothing_public_can_be_set_after_it_is_made(string package) =>
        PublicTypes(package).Where(type => !IsMutableByName(type)).SelectMany(type => type.GetProperties(Declared))
            .Where(property => property.SetMethod is { } setter && IsVisible(setter) && !IsInit(setter))
            .Select(property => $"{property.DeclaringType}.{property.Name}").Should().BeEmpty();

    [Theory, MemberData(nameof(Packages))]
    public void No_field_is_public_but_constants_and_members_of_enums(string package) =>
        PublicTypes(package).Where(type => !type.IsEnum).SelectMany(type => type.GetFields(Declared))
            .Where(field => field.IsPublic && !field.IsLiteral)
            .Select(field => $"{field.DeclaringType}.{field.Name}").Should().BeEmpty();

    [Theory, MemberData(nameof(Packages))]
    public void No_public_signature_names_GuardClauses(string package) =>
        PublicTypes(package).SelectMany(Signature).Where(type => type.Assembly.GetName().Name == "Ardalis.GuardClauses").Should().BeEmpty();

    [Theory, MemberData(nameof(Packages))]
    public void Structs_are_read_only_and_compare_by_value(string package) =>
        PublicTypes(package).Where(type => type is { IsValueType: true, IsEnum: false, IsByRefLike: false })
            .Where(type => !type.IsDefined(typeof(IsReadOnlyAttribute)) || !typeof(IEquatable<>).MakeGenericType(type).IsAssignableFrom(type))
            .Should().BeEmpty();

    [Theory, MemberData(nameof(Packages))]
    public void Types_with_equality_operators_override_Equals_and_GetHashCode(string package) =>
        PublicTypes(package).Where(type => type.GetMethod("op_Equality", Declared) is not null)
            .Where(type => type.GetMethod("GetHashCode", Declared) is null || type.GetMethod("Equals", Declared, [typeof(object)]) is null)
            .Should().BeEmpty();

    [Theory, MemberData(nameof(Packages))]
    public void No_member_of_an_enum_but_None_is_zero_so_that_nothing_is_meant_by_default(string package) =>
        PublicTypes(package).Where(type => type.IsEnum && Enum.GetName(type, Enum.ToObject(type, 0)) is not (null or "None")).Should().BeEmpty();

    [Fact]
    public void Offenders_are_seen()
    {
        IsClosed(typeof(Exception)).Should().BeFalse();
        IsClosed(typeof(Stream)).Should().BeFalse("strangers can derive from it");
        IsClosed(typeof(Closed)).Should().BeTrue();
        IsInit(typeof(Mutable).GetProperty(nameof(Mutable.Settable))!.SetMethod!).Should().BeFalse();
        IsInit(typeof(Mutable).GetProperty(nameof(Mutable.Once))!.SetMethod!).Should().BeTrue();
        Signature(typeof(Guarded)).Should().Contain(type => type.Assembly.GetName().Name == "Ardalis.GuardClauses");
    }

    internal static IEnumerable<Type> PublicTypes(string package) =>
        Assembly.Load(package).GetExportedTypes();

    private static bool IsClosed(Type type) => type.IsSealed
        || (type.IsAbstract && type.GetConstructors(Declared).All(constructor => constructor.IsPrivate || constructor.IsAssembly || constructor.IsFamilyAndAssembly || IsCopy(constructor)));

    /// <summary>The copy constructor of a record needs an instance, which the other constructors do not let a stranger have.</summary>
    private static bool IsCopy(ConstructorInfo constructor) =>
        constructor.GetParameters() is [{ } only] && only.ParameterType == constructor.DeclaringType;

    private static bool IsMutableByName(Type type) =>
        type.Name.EndsWith("Builder", StringComparison.Ordinal) || type.Name.EndsWith("Batch", StringComparison.Ordinal);

    private static bool IsVisible(MethodInfo method) => method.IsPublic || method.IsFamily || method.IsFamilyOrAssembly;

    private static bool IsInit(MethodInfo setter) => setter.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(IsExternalInit));

    private static IEnumerable<Type> Signature(Type type)
    {
        IEnumerable<Type> named = type.GetMembers(Declared).OfType<MethodBase>()
            .Where(method => method.IsPublic || method.IsFamily)
            .SelectMany(method => method.GetParameters().Select(parameter => parameter.ParameterType)
                .Append(method is MethodInfo returning ? returning.ReturnType : typeof(void)))
            .Concat(type.GetInterfaces())
            .Append(type.BaseType ?? typeof(object));
        return named.SelectMany(Parts);
    }

    private static IEnumerable<Type> Parts(Type type) => type.HasElementType
        ? Parts(type.GetElementType()!)
        : type.IsGenericType ? type.GetGenericArguments().SelectMany(Parts).Append(type) : [type];

    private sealed class Mutable
    {
        public int Settable { get; set; }

        public int Once { get; init; }
    }

    private abstract record Closed
    {
        private protected Closed()
        {
        }
    }

    private abstract class Guarded
    {
        public abstract void Check(IReadOnlyList<Ardalis.GuardClauses.IGuardClause> clauses);
    }
}
