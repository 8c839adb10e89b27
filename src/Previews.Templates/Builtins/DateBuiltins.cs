using Previews.Templates.Rendering;
using Scriban;
using Scriban.Functions;
using Scriban.Runtime;
using Scriban.Syntax;

namespace Previews.Templates.Builtins;

/// <summary>
/// <c>date</c>: the clock is the instant of the build, a time with an offset is told in UTC rather than in the machine's zone,
/// and strictly a text that is no date is an error, not the year 1. The rest is the library's.
/// </summary>
internal sealed class DateBuiltins : DateTimeFunctions, IScriptCustomFunction
{
    private readonly bool _strict;

    public DateBuiltins(TemplateOptions options)
    {
        _strict = options.Strict;
        Set(new("now", [], (_, _, _) => DateTime.SpecifyKind(options.Now.DateTime, DateTimeKind.Utc)));
        Set(new("utc_now", [], (_, _, _) => options.Now.UtcDateTime));
        Set(new(
            "parse",
            [BuiltinFunction.Text("text"), BuiltinFunction.OptionalText("pattern"), BuiltinFunction.OptionalText("culture")],
            (page, at, a) => Read(page, at, a[0], a[1], a[2])));
        Set(new(
            "to_string",
            [new(typeof(DateTime?), "date"), BuiltinFunction.Text("pattern"), BuiltinFunction.OptionalText("culture")],
            (page, at, a) => Print(page, at, (DateTime?)a[0], (string?)a[1], a[2])));
        Set(new("parse_to_string", [BuiltinFunction.Text("text"), .. ParseToStringOptions.Select(BuiltinFunction.OptionalText)], (page, at, a) =>
            Read(page, at, a[0], a[3], a[4]) is { } date ? Print(page, at, date, (string?)a[1] ?? DefaultFormat, a[2]) : null));
    }

    private static string[] ParseToStringOptions { get; } = ["output_pattern", "output_culture", "input_pattern", "input_culture"];

    /// <summary><c>date "2025-09-07"</c></summary>
    object? IScriptCustomFunction.Invoke(TemplateContext context, ScriptNode? callerContext, ScriptArray arguments, ScriptBlockStatement? blockStatement)
    {
        if (arguments.Count == 0)
            return this;
        var page = (PageContext)context;
        return Read(page, callerContext ?? context.CurrentNode!, page.ObjectToString(arguments[0]), arguments.Count > 1 ? arguments[1] : null, null);
    }

    private void Set(BuiltinFunction function) => SetValue(function.Name, function, readOnly: true);

    private DateTime? Read(PageContext page, ScriptNode at, object? text, object? pattern, object? culture)
    {
        var read = CultureScope.Run(page, at, culture, () => Parse(page, (string?)text, (string?)pattern));
        if (read is not { } date)
            return null;
        if (_strict && date == default)
            throw page.Fail(TemplateDiagnostics.BadArgument(page.At(at.Span), $"`{text}` is no date"));
        return date.Kind == DateTimeKind.Local ? date.ToUniversalTime() : DateTime.SpecifyKind(date, DateTimeKind.Utc);
    }

    private string? Print(PageContext page, ScriptNode at, DateTime? date, string? pattern, object? culture) =>
        CultureScope.Run(page, at, culture, () => ToString(date, pattern ?? Format, page.CurrentCulture));
}
