using System.Text;
using System.Text.RegularExpressions;
using Previews.Templates.Rendering;

namespace Previews.Templates.Functions;

/// <summary>The builtins of <c>html</c>, and <c>raw</c>. What escapes marks its result as safe.</summary>
internal static class HtmlFunctions
{
    public static readonly BuiltinGroup Group = new("html",
    [
        new("html.strip", "text", Strip),
        new("html.escape", "text", Escape),
        new("html.newline_to_br", "text", NewLineToBreak),
        new("html.url_encode", "text", static (in BuiltinArguments a) => Value.From(Uri.EscapeDataString(a.Text(0)))),
        new("html.url_escape", "text", static (in BuiltinArguments a) => Value.From(UrlEscape(a.Text(0)))),
    ]);

    /// <summary>The one way round escaping: the template's author answers for the text.</summary>
    public static readonly Builtin Raw = new("raw", "text", static (in BuiltinArguments a) => a.Has(0) ? Value.Html(a.Text(0)) : Value.Null);

    private static Value Escape(in BuiltinArguments a)
    {
        if (!a.State.Escapes)
            return Value.From(Texts.EscapeHtmlLikeReference(a.Text(0)));
        return Value.Html(Texts.AsHtml(a.State, a[0]));
    }

    /// <summary>Tags, comments, and scripts with what is in them. Where values are escaped the rest is a text like any other.</summary>
    private static Value Strip(in BuiltinArguments a)
    {
        const string Markup = "<script.*?</script>|<!--.*?-->|<style.*?</style>|<.*?>";
        var text = a.Text(0);
        return Value.From(Patterns.Run(a, Markup, RegexOptions.Singleline | RegexOptions.IgnoreCase, regex => regex.Replace(text, "")));
    }

    private static Value NewLineToBreak(in BuiltinArguments a)
    {
        var text = a.State.Escapes ? Texts.AsHtml(a.State, a[0]) : a.Text(0);
        var result = text.Replace("\r\n", "\n", StringComparison.Ordinal).Replace("\n", "<br />\n", StringComparison.Ordinal);
        return a.State.Escapes ? Value.Html(result) : Value.From(result);
    }

    /// <summary>What may stand in an address stays as it is.</summary>
    private static string UrlEscape(string text)
    {
        const string Kept = "-_.~:/?#[]@!$&'()*+,;=%";
        var result = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            if (rune.IsAscii && (char.IsAsciiLetterOrDigit((char)rune.Value) || Kept.Contains((char)rune.Value, StringComparison.Ordinal)))
                result.Append((char)rune.Value);
            else
                result.Append(Uri.EscapeDataString(rune.ToString()));
        }

        return result.ToString();
    }
}
