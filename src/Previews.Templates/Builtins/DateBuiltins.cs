using Scriban.Functions;
using Scriban.Runtime;
using Scriban.Syntax;

namespace Previews.Templates.Builtins;

/// <summary>The clock of templates is the instant of the build. Strictly, a text that is no date is an error and not the year 1.</summary>
internal static class DateBuiltins
{
    public static IEnumerable<BuiltinFunction> For(TemplateOptions options)
    {
        yield return new("now", [], (_, _, _) => options.Now.DateTime);
        yield return new("utc_now", [], (_, _, _) => options.Now.UtcDateTime);
        if (options.Strict)
            yield return new("parse", [BuiltinFunction.Text("text"), BuiltinFunction.OptionalText("pattern"), BuiltinFunction.OptionalText("culture")], Parse);
    }

    private static object? Parse(Rendering.PageContext page, ScriptNode at, ScriptArray arguments)
    {
        var text = (string?)arguments[0];
        if (string.IsNullOrEmpty(text))
            return null;
        return DateTimeFunctions.Parse(page, text, (string?)arguments[1], (string?)arguments[2]) is { } date && date != default
            ? date
            : throw page.Fail(TemplateDiagnostics.BadArgument(page.At(at.Span), $"`{text}` is no date"));
    }
}
