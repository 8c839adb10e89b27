using System.Net;
using System.Text;

namespace Previews.Templates.Rendering;

/// <summary>Joins texts. As soon as one part is safe HTML the whole is, and the other parts are escaped for it.</summary>
internal static class Texts
{
    public static Value Concat(RenderState state, in Value left, in Value right)
    {
        if (state.Escapes && (left.Kind == ValueKind.Html || right.Kind == ValueKind.Html))
            return Value.Html(Limited(state, AsHtml(state, left), AsHtml(state, right)));
        return Value.From(Limited(state, ValueText.Of(left, state), ValueText.Of(right, state)));
    }

    public static Value Repeat(RenderState state, in Value text, long count)
    {
        var part = ValueText.Of(text);
        if (count <= 0)
            return Value.From("");
        if (part.Length * (double)count > state.Options.MaximumSize)
            throw state.Fail(TemplateDiagnostics.TooLarge(state.Here, "the text", state.Options.MaximumSize));
        state.CountWork(part.Length * count / 8);
        var result = new StringBuilder(part.Length * (int)count).Insert(0, part, (int)count).ToString();
        return text.Kind == ValueKind.Html ? Value.Html(result) : Value.From(result);
    }

    /// <summary>The text as HTML: as it is where it is safe, escaped where it is not.</summary>
    public static string AsHtml(RenderState state, in Value value)
    {
        var text = ValueText.Of(value, state);
        return value.Kind == ValueKind.Html ? text : EscapeHtml(text);
    }

    public static string EscapeHtml(string text) => text.AsSpan().IndexOfAny("&<>\"'") < 0
        ? text
        : new StringBuilder(text)
            .Replace("&", "&amp;").Replace("<", "&lt;").Replace(">", "&gt;").Replace("\"", "&quot;").Replace("'", "&#39;")
            .ToString();

    /// <summary>As the reference escapes: with the characters from U+00A0 to U+00FF as numbers.</summary>
    public static string EscapeHtmlLikeReference(string text) => WebUtility.HtmlEncode(text);

    private static string Limited(RenderState state, string left, string right)
    {
        state.CheckSize(left.Length + (long)right.Length);
        state.CountWork((left.Length + right.Length) / 8);
        return left + right;
    }
}
