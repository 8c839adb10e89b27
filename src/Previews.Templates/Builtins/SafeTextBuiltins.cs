using System.Collections;
using Previews.Templates.Nodes;
using Previews.Templates.Output;
using Previews.Templates.Rendering;
using Scriban.Functions;
using Scriban.Runtime;

namespace Previews.Templates.Builtins;

/// <summary>
/// Builtins that only put texts together or take blanks off them, where values are escaped: what is safe markup stays so, and
/// a text that joins it is escaped.
/// </summary>
internal static class SafeTextBuiltins
{
    public static readonly BuiltinFunction[] OfString =
    [
        Trimming("strip", StringFunctions.Strip),
        Trimming("lstrip", StringFunctions.LStrip),
        Trimming("rstrip", StringFunctions.RStrip),
        new("append", [BuiltinFunction.Any("text"), BuiltinFunction.Any("with")], static (page, _, a) => Joined(page, [a[0], a[1]], "")),
        new("prepend", [BuiltinFunction.Any("text"), BuiltinFunction.Any("by")], static (page, _, a) => Joined(page, [a[1], a[0]], "")),
    ];

    public static readonly BuiltinFunction Join = new(
        "join",
        [BuiltinFunction.Any("list"), BuiltinFunction.Any("delimiter"), new(typeof(object), "function", null)],
        static (page, at, a) =>
        {
            if (a[0] is not IEnumerable list || a[0] is string)
                return a[0] is null ? "" : page.ObjectToString(a[0]);
            var items = new List<object?>();
            foreach (var item in list)
            {
                page.CountWork(1);
                items.Add(a[2] is IScriptCustomFunction function ? Scriban.Syntax.ScriptFunctionCall.Call(page, at, function, [item]) : item);
            }

            return Joined(page, items, a[1]);
        });

    private static BuiltinFunction Trimming(string name, Func<string?, string?> trim) => new(
        name, [BuiltinFunction.Any("text")], (page, _, a) => a[0] is HtmlText html ? new HtmlText(trim(html.ToString())!) : trim(page.ObjectToString(a[0])));

    private static object? Joined(PageContext page, List<object?> items, object? delimiter)
    {
        if (!items.Any(static i => i is HtmlText) && delimiter is not HtmlText)
            return SafeTexts.Limited(page, string.Join(page.ObjectToString(delimiter), items.Select(i => page.ObjectToString(i)))).ToString();
        return SafeTexts.Limited(page, string.Join(SafeTexts.AsHtml(page, delimiter), items.Select(i => SafeTexts.AsHtml(page, i)))).ToObject();
    }
}
