using Previews.Templates.Rendering;
using Scriban.Functions;
using Scriban.Parsing;

namespace Previews.Templates.Builtins;

/// <summary><c>object.format</c> and <c>math.format</c>, which name a culture.</summary>
internal static class FormatBuiltins
{
    public static readonly BuiltinFunction OfObject = Format(static (page, span, value, format) => ObjectFunctions.Format(page, span, value, format));
    public static readonly BuiltinFunction OfNumber = Format(static (page, span, value, format) => MathFunctions.Format(page, span, value, format));

    private static BuiltinFunction Format(Func<PageContext, SourceSpan, object?, string?, string> format) => new(
        "format",
        [BuiltinFunction.Any("value"), BuiltinFunction.Text("format"), BuiltinFunction.OptionalText("culture")],
        (page, at, a) => CultureScope.Run(page, at, a[2], () => format(page, at.Span, a[0], (string?)a[1])));
}
