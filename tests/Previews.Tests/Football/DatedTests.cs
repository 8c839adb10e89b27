using System.Collections;
using System.Collections.Immutable;
using System.Reflection;
using System.Runtime.CompilerServices;
using NodaTime;
using Previews.Content;
using Previews.Football;
using Previews.Football.Matches;
using Xunit;

namespace Previews.Tests.Football;

/// <summary>A fact whose instant nobody looks at leaves the preview stale: each lists its own, and what holds facts lists theirs.</summary>
public sealed class DatedTests
{
    public static TheoryData<Type> TypesWithAnInstant => [.. Types.Where(t => ReadIn(t).Any())];

    public static TheoryData<Type> TypesWithDatedParts => [.. Types.Where(t => DatedIn(t).Any())];

    private static IEnumerable<Type> Types => new[] { typeof(Match).Assembly, typeof(Article).Assembly }
        .SelectMany(a => a.GetTypes())
        .Where(
            t => t is { IsAbstract: false, IsGenericType: false } && (t.Namespace is "Previews.Football" or "Previews.Football.Facts" or "Previews.Football.Matches" || t == typeof(Article)));

    [Theory]
    [MemberData(nameof(TypesWithAnInstant))]
    public void What_is_read_with_an_instant_lists_it(Type type)
    {
        Assert.True(type.IsAssignableTo(typeof(IDated)), $"{type} does not list its instants");
        foreach (var property in ReadIn(type))
        {
            var fact = New(type);
            var instant = Instant.FromUtc(2031, 3, 4, 5, 6);
            property.SetValue(fact, instant);
            Assert.True(((IDated)fact).Instants.Contains(instant), $"{type}.{property.Name} is not listed");
        }
    }

    [Theory]
    [MemberData(nameof(TypesWithDatedParts))]
    public void What_holds_dated_facts_lists_their_instants(Type type)
    {
        foreach (var property in DatedIn(type))
        {
            var (part, instant) = Part(property.PropertyType.GetGenericArguments()[0]);
            var whole = New(type);
            property.SetValue(whole, ListOf(part));
            Assert.True(((IDated)whole).Instants.Contains(instant), $"{type}.{property.Name} is not listed");
        }
    }

    [Fact]
    public void Both_ask_of_something()
    {
        Assert.Contains(TypesWithAnInstant, row => row.Data == typeof(Absence));
        Assert.Contains(TypesWithDatedParts, row => row.Data == typeof(Group));
        Assert.Contains(TypesWithDatedParts, row => row.Data == typeof(Fixture));
    }

    /// <summary>What is set, and not computed.</summary>
    private static IEnumerable<PropertyInfo> ReadIn(Type type) =>
        type.GetProperties().Where(p => p.CanWrite && (p.PropertyType == typeof(Instant) || p.PropertyType == typeof(Instant?)));

    private static IEnumerable<PropertyInfo> DatedIn(Type type) => type.GetProperties().Where(p =>
        p.CanWrite && p.PropertyType is { IsGenericType: true } list && list.GetGenericTypeDefinition() == typeof(ImmutableArray<>) && list.GetGenericArguments()[0].IsAssignableTo(typeof(IDated)));

    private static (object Part, Instant Instant) Part(Type type)
    {
        var part = New(type);
        var instant = Instant.FromUtc(2031, 3, 4, 5, 6);
        ReadIn(type).First().SetValue(part, instant);
        return (part, instant);
    }

    /// <summary>Without anything in it; its lists are empty, and what it has to have is as bare.</summary>
    private static object New(Type type)
    {
        var made = RuntimeHelpers.GetUninitializedObject(type);
        foreach (var field in FieldsOf(type))
        {
            if (field.FieldType is { IsGenericType: true } list && list.GetGenericTypeDefinition() == typeof(ImmutableArray<>))
                field.SetValue(made, list.GetField("Empty")!.GetValue(null));
            else if (field.FieldType == typeof(Fixture))
                field.SetValue(made, New(typeof(Fixture)));
            else if (field.FieldType == typeof(Kickoff))
                field.SetValue(made, new Kickoff.OnDate(new LocalDate(2030, 1, 1), DateTimeZone.Utc));
        }

        return made;
    }

    private static IEnumerable<FieldInfo> FieldsOf(Type? type) => type is null
        ? []
        : type.GetFields(BindingFlags.Instance | BindingFlags.NonPublic | BindingFlags.Public | BindingFlags.DeclaredOnly).Concat(FieldsOf(type.BaseType));

    private static object ListOf(object item)
    {
        var list = typeof(ImmutableArray)
            .GetMethods()
            .Single(m => m.Name == "Create" && m.GetParameters() is [{ ParameterType.IsGenericMethodParameter: true }]);
        return list.MakeGenericMethod(item.GetType()).Invoke(null, [item])!;
    }
}
