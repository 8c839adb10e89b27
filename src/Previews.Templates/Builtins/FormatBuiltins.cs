using Scriban.Functions;

namespace Previews.Templates.Builtins;

/// <summary><c>object.format</c> and <c>math.format</c>, which name a culture.</summary>
internal static class FormatBuiltins
{
    public static readonly BuiltinFunction OfObject = new(
        "format",
        [BuiltinFunction.Any("value"), BuiltinFunction.Text("format"), BuiltinFunction.OptionalText("culture")],
        static (page, at, a) => CultureScope.Run(page, at, a[2], () => ObjectFunctions.Format(page, at.Span, a[0], (string?)a[1])));

    public static readonly BuiltinFunction OfNumber = new(
        "format",
        [BuiltinFunction.Any("value"), BuiltinFunction.Text("format"), BuiltinFunction.OptionalText("culture")],
        static (page, at, a) => CultureScope.Run(page, at, a[2], () => MathFunctions.Format(page, at.Span, a[0], (string?)a[1])));
}
