using System.Reflection;
using System.Reflection.Emit;
using System.Text.RegularExpressions;

namespace ElectionRules.Tests.Architecture;

/// <summary>Finds numbers that round: in signatures, in instructions and in the words of a source.</summary>
internal static partial class FloatingPoint
{
    private const BindingFlags All =
        BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    private static readonly Type[] Rounding = [typeof(double), typeof(float), typeof(decimal), typeof(Half)];

    private static readonly HashSet<OpCode> Operations =
    [
        OpCodes.Ldc_R4, OpCodes.Ldc_R8, OpCodes.Conv_R4, OpCodes.Conv_R8, OpCodes.Conv_R_Un,
        OpCodes.Ldind_R4, OpCodes.Ldind_R8, OpCodes.Stind_R4, OpCodes.Stind_R8,
        OpCodes.Ldelem_R4, OpCodes.Ldelem_R8, OpCodes.Stelem_R4, OpCodes.Stelem_R8,
    ];

    /// <summary>Returns the places of a type that round, each in words.</summary>
    public static IEnumerable<string> In(Type type)
    {
        foreach (FieldInfo field in type.GetFields(All).Where(field => Rounds(field.FieldType)))
        {
            yield return $"field {type}.{field.Name}";
        }

        foreach (MethodBase method in type.GetMembers(All).OfType<MethodBase>().Where(Rounds))
        {
            yield return $"signature of {type}.{method.Name}";
        }

        foreach (MethodBase method in IlCode.Methods(type))
        {
            if (method.GetMethodBody()!.LocalVariables.Any(local => Rounds(local.LocalType)))
            {
                yield return $"variable in {type}.{method.Name}";
            }

            foreach ((OpCode code, MemberInfo? member) in IlCode.Instructions(method))
            {
                if (Operations.Contains(code) || Rounds(member))
                {
                    yield return $"{code} {member} in {type}.{method.Name}";
                }
            }
        }
    }

    /// <summary>Returns the words of a source, outside comments and texts, that name a rounding number.</summary>
    public static IEnumerable<string> InSource(string source) =>
        Word().Matches(CommentOrText().Replace(source, "")).Select(match => match.Value);

    private static bool Rounds(MemberInfo? member) => member switch
    {
        MethodBase method => Rounds(method) || Rounds(method.DeclaringType!),
        FieldInfo field => Rounds(field.FieldType) || Rounds(field.DeclaringType!),
        Type type => Rounds(type),
        _ => false,
    };

    private static bool Rounds(MethodBase method) =>
        method.GetParameters().Any(parameter => Rounds(parameter.ParameterType))
        || (method is MethodInfo returning && Rounds(returning.ReturnType))
        || (method.IsGenericMethod && method.GetGenericArguments().Any(Rounds));

    private static bool Rounds(Type type) =>
        Rounding.Contains(type)
        || (type.HasElementType && Rounds(type.GetElementType()!))
        || (type.IsGenericType && type.GetGenericArguments().Any(Rounds));

    [GeneratedRegex(@"//[^\n]*|/\*.*?\*/|\$?""""""(?:.|\n)*?""""""|@""(?:[^""]|"""")*""|""(?:\\.|[^""\\\n])*""|'(?:\\.|[^'\\])+'", RegexOptions.Singleline)]
    private static partial Regex CommentOrText();

    [GeneratedRegex(@"\b(double|float|decimal)\b")]
    private static partial Regex Word();
}
