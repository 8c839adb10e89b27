using System.Reflection;

namespace Previews.Tests.Structure;

/// <summary>
/// The types that a compiled type names, written out in the code or not. What the compiler leaves out is not seen: a constant's
/// value, nameof, comments.
/// </summary>
internal static class TypeUses
{
    private const BindingFlags Declared =
        BindingFlags.DeclaredOnly | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static;

    public static IEnumerable<Type> Of(Type type) => Named(type).SelectMany(Parts).Distinct();

    /// <summary>Those that whoever may use the type has to name: in its bases and in what it shows of its members.</summary>
    public static IEnumerable<Type> ShownBy(Type type) => new[] { type.BaseType, type.DeclaringType }
        .Concat(type.GetInterfaces())
        .Concat(type.GetGenericArguments().SelectMany(Constraints))
        .Concat(type.GetFields(Declared).Where(f => f.IsPublic || f.IsFamily).Select(f => f.FieldType))
        .Concat(
            type.GetMethods(Declared).Where(m => m.IsPublic || m.IsFamily)
            .SelectMany(m => m.GetParameters().Select(p => p.ParameterType).Append(m.ReturnType).Concat(m.GetGenericArguments().SelectMany(Constraints))))
        .Concat(type.GetConstructors(Declared).Where(c => c.IsPublic || c.IsFamily).SelectMany(c => c.GetParameters().Select(p => p.ParameterType)))
        .SelectMany(Parts)
        .Distinct();

    private static IEnumerable<Type?> Named(Type type) =>
    [
        type.BaseType,
        .. type.GetInterfaces(),
        .. type.GetGenericArguments().SelectMany(Constraints),
        .. Attributes(type),
        .. type.GetFields(Declared).SelectMany(f => Attributes(f).Append(f.FieldType)),
        .. type.GetProperties(Declared).SelectMany(Attributes),
        .. type.GetMethods(Declared).SelectMany(m => Signature(m).Append(m.ReturnType).Concat(m.GetGenericArguments().SelectMany(Constraints))),
        .. type.GetConstructors(Declared).SelectMany(Signature),
    ];

    private static IEnumerable<Type?> Signature(MethodBase method) =>
        method.GetParameters().Select(p => p.ParameterType).Concat(Attributes(method)).Concat(MethodBodies.TypesUsedIn(method));

    private static IEnumerable<Type?> Attributes(MemberInfo member) => member.GetCustomAttributesData()
        .SelectMany(a => a.ConstructorArguments.Select(c => c.Value as Type).Append(a.AttributeType));

    private static IEnumerable<Type> Constraints(Type type) => type.IsGenericParameter ? type.GetGenericParameterConstraints() : [];

    /// <summary>The type itself and what it is made of: a list of teams uses teams.</summary>
    private static IEnumerable<Type> Parts(Type? type)
    {
        if (type is null)
            yield break;
        if (type.HasElementType)
        {
            foreach (var part in Parts(type.GetElementType()))
                yield return part;
            yield break;
        }

        yield return type.IsGenericType ? type.GetGenericTypeDefinition() : type;
        foreach (var part in (type.IsGenericTypeDefinition ? [] : type.GetGenericArguments()).SelectMany(Parts))
            yield return part;
    }
}
