using System.Collections;
using System.Reflection;
using ElectionRules.Law;
using ElectionRules.Rounds;
using ElectionRules.Statutes.China;
using ElectionRules.TestSupport;
using NodaTime;

namespace ElectionRules.Statutes.Tests.Rules;

/// <summary>
/// Finds every citation in the statutes of China by reflection: books, figures, qualifications, programmes. What is reached only
/// through a method is reached by calling it with days and named values.
/// </summary>
internal sealed class CarriedRules
{
    private static readonly LocalDate[] Days =
    [
        new(1980, 6, 1), new(1984, 6, 1), new(1988, 6, 1), new(1996, 6, 1), new(2005, 6, 1), new(2011, 6, 10), new(2016, 6, 1), new(2018, 6, 1),
        new(2020, 8, 1), new(2021, 6, 1), new(2026, 6, 1),
    ];

    private const string Sample = "sample";

    private readonly HashSet<object> seen = new(ReferenceEqualityComparer.Instance);
    private readonly List<(string Place, Citation Citation)> found = [];

    private CarriedRules()
    {
        foreach (RuleBookSeries series in new ChinaRuleBooks(Readings.Cautious).All)
        {
            foreach (RuleBook book in series.Versions)
            {
                found.AddRange(book.Fields().Where(field => field.Citation is not null)
                    .Select(field => ($"{book.Id}: {WithoutPositions(field.Name)}", field.Citation!)));
            }
        }

        // A span cannot be passed by reflection.
        Walk("ChinaTenure.Exchange", ChinaTenure.Exchange(), 0);
        foreach (Type type in typeof(ChinaRuleBooks).Assembly.GetTypes()
            .Where(type => type.Namespace == typeof(ChinaRuleBooks).Namespace && !type.Name.EndsWith("Books", StringComparison.Ordinal) && !type.Name.Contains('<', StringComparison.Ordinal)))
        {
            Statics(type);
        }
    }

    /// <summary>Gets every citation with the place of the code that carries it.</summary>
    public static IReadOnlyList<(string Place, Citation Citation)> All { get; } = new CarriedRules().found;

    private static string WithoutPositions(string name) => name.Split('.')[^1].Split('[')[0];

    private void Statics(Type type)
    {
        foreach (FieldInfo field in type.GetFields(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic).Where(field => !field.IsLiteral))
        {
            Walk(Place(type, field.Name), field.GetValue(null), 0);
        }

        foreach (PropertyInfo property in type.GetProperties(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic))
        {
            Walk(Place(type, property.Name), property.GetValue(null), 0);
        }

        if (type is { IsPublic: true, IsAbstract: false, IsEnum: false } && type.GetConstructors().Length > 0)
        {
            Walk(type.Name, Made(type, 0), 0);
        }

        foreach (MethodInfo method in type.GetMethods(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly)
            .Where(method => !method.IsSpecialName && !method.ContainsGenericParameters && method.ReturnType != typeof(void)))
        {
            Call(Place(type, method.Name), method, null, 0);
        }
    }

    private void Walk(string place, object? value, int depth)
    {
        if (value is null or string || depth > 12 || value.GetType().IsPrimitive || value.GetType().IsEnum || (!value.GetType().IsValueType && !seen.Add(value)))
        {
            return;
        }

        if (value is Citation citation)
        {
            if (citation.Version != Sample && !citation.RuleIds.Contains(Sample))
            {
                found.Add((place, citation));
            }

            return;
        }

        if (value is IEnumerable items)
        {
            foreach (object? item in items)
            {
                Walk(place, item, depth + 1);
            }

            return;
        }

        if (value.GetType().Namespace?.StartsWith("ElectionRules", StringComparison.Ordinal) != true)
        {
            return;
        }

        foreach (PropertyInfo property in value.GetType().GetProperties(BindingFlags.Instance | BindingFlags.Public).Where(property => property.GetIndexParameters().Length == 0))
        {
            Walk(place, Quietly(() => property.GetValue(value)), depth + 1);
        }

        if (value.GetType().Assembly == typeof(ChinaRuleBooks).Assembly)
        {
            foreach (MethodInfo method in value.GetType().GetMethods(BindingFlags.Instance | BindingFlags.Public | BindingFlags.DeclaredOnly)
                .Where(method => !method.IsSpecialName && !method.ContainsGenericParameters && method.Name is not ("Equals" or "GetHashCode" or "ToString" or "<Clone>$")))
            {
                Call($"{place}.{method.Name}", method, value, depth + 1);
            }
        }
    }

    private void Call(string place, MethodInfo method, object? on, int depth)
    {
        object?[][] samples = [.. method.GetParameters().Select(parameter => Samples(parameter.ParameterType))];
        if (samples.Length > 4 || samples.Any(values => values.Length == 0))
        {
            return;
        }

        foreach (object?[] arguments in samples.Aggregate<object?[], IEnumerable<object?[]>>([[]], (all, values) => all.SelectMany(head => values.Select(value => (object?[])[.. head, value]))))
        {
            Walk(place, Quietly(() => method.Invoke(on, arguments)), depth + 1);
        }
    }

    private static object?[] Samples(Type type) =>
        type == typeof(LocalDate) ? [.. Days.Select(day => (object)day)]
        : type == typeof(bool) ? [true, false]
        : type.IsEnum ? [.. Enum.GetValues(type).Cast<object>()]
        : Made(type, 0) is { } made ? [made] : [];

    /// <summary>Some value of a type, made by its own properties or its first constructor; null where none can be.</summary>
    private static object? Made(Type type, int depth)
    {
        if (depth > 4)
        {
            return null;
        }

        if (type.IsEnum)
        {
            return Enum.GetValues(type).GetValue(0);
        }

        if (type == typeof(string) || type == typeof(int) || type == typeof(long) || type == typeof(ChinaReadings) || type == typeof(LocalDate))
        {
            return type == typeof(string) ? Sample : type == typeof(int) ? 2 : type == typeof(long) ? 2L : type == typeof(LocalDate) ? Days[0] : Readings.Cautious;
        }

        if (type.Namespace?.StartsWith("ElectionRules", StringComparison.Ordinal) != true)
        {
            return null;
        }

        object? ready = typeof(ChinaRuleBooks).Assembly.GetTypes().Where(other => other.IsPublic && other.IsSealed).Append(type)
            .SelectMany(other => other.GetProperties(BindingFlags.Static | BindingFlags.Public)).Where(property => property.PropertyType == type)
            .Select(property => Quietly(() => property.GetValue(null))).FirstOrDefault(value => value is not null);
        Type concrete = type.IsAbstract ? type.GetNestedTypes().FirstOrDefault(nested => nested.IsSubclassOf(type)) ?? type : type;
        ConstructorInfo? constructor = concrete.GetConstructors().FirstOrDefault();
        if (ready is not null || constructor is null)
        {
            return ready ?? (type.IsValueType ? Activator.CreateInstance(type) : null);
        }

        object?[] arguments = [.. constructor.GetParameters().Select(parameter => Made(parameter.ParameterType, depth + 1))];
        return Quietly(() => constructor.Invoke(arguments));
    }

    private static object? Quietly(Func<object?> get)
    {
        try
        {
            return get();
        }
        catch (TargetInvocationException)
        {
            return null;
        }
    }

    private static string Place(Type type, string member) => $"{type.Name}.{member.Replace("k__BackingField", "", StringComparison.Ordinal).Trim('<', '>')}";
}
