using Scriban.Functions;

namespace Previews.Templates.Builtins;

/// <summary>Builtins of the library's that it finds by reflection alone: a natively compiled program would lose them without a word.</summary>
internal static class ReflectedBuiltins
{
    public static readonly BuiltinFunction[] OfString =
    [
        new("slice", [BuiltinFunction.Text("text"), new(typeof(int), "start"), new(typeof(int?), "length", null)], static (_, _, a) =>
            StringFunctions.Slice((string?)a[0], (int)a[1]!, (int?)a[2])),
        new(
            "index_of",
            [
                BuiltinFunction.Text("text"), BuiltinFunction.Text("search"), new(typeof(int?), "startIndex", null),
                new(typeof(int?), "count", null), BuiltinFunction.OptionalText("stringComparison"),
            ],
            static (_, _, a) => StringFunctions.IndexOf((string?)a[0] ?? "", (string?)a[1] ?? "", (int?)a[2], (int?)a[3], (string?)a[4])),
    ];

    public static readonly BuiltinFunction[] OfObject =
    [
        new("has_key", [new(typeof(IDictionary<string, object?>), "value"), BuiltinFunction.Text("key")], static (_, _, a) =>
            Boxes.Of(ObjectFunctions.HasKey((IDictionary<string, object?>?)a[0], (string?)a[1]))),
        new("has_value", [new(typeof(IDictionary<string, object?>), "value"), BuiltinFunction.Text("key")], static (_, _, a) =>
            Boxes.Of(ObjectFunctions.HasValue((IDictionary<string, object?>?)a[0], (string?)a[1]))),
    ];
}
