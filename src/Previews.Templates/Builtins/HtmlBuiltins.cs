using Previews.Templates.Nodes;
using Previews.Templates.Output;

namespace Previews.Templates.Builtins;

/// <summary>Where values are escaped, what escapes says that its result is safe; a letter stays a letter (<c>é</c>).</summary>
internal static class HtmlBuiltins
{
    public static readonly BuiltinFunction[] All =
    [
        new("escape", [BuiltinFunction.Any("text")], static (page, _, a) => Html(SafeTexts.AsHtml(page, a[0]))),
        new("newline_to_br", [BuiltinFunction.Any("text")], static (page, _, a) =>
            Html(SafeTexts.AsHtml(page, a[0]).Replace("\r\n", "\n", StringComparison.Ordinal).Replace("\n", "<br />\n", StringComparison.Ordinal))),
    ];

    /// <summary>The one way round escaping: the template's author answers for the text.</summary>
    public static readonly BuiltinFunction Raw = new("raw", [BuiltinFunction.Any("text")], static (page, _, a) =>
        a[0] is null ? null : a[0] as HtmlText ?? Html(page.ObjectToString(a[0]) ?? ""));

    private static HtmlText Html(string html) => new(html);
}
