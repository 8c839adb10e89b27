using System.Text;
using Previews.Templates.Output;
using Previews.Templates.Rendering;
using Scriban.Syntax;

namespace Previews.Templates.Nodes;

/// <summary><c>a + b</c>. As soon as one side is safe markup the whole is, and the other side is escaped for it.</summary>
internal sealed class SafeSum(ScriptBinaryExpression original) : TypedExpression(original)
{
    public override Value Read(PageContext page)
    {
        var (left, right) = (page.Evaluate(original.Left!), page.Evaluate(original.Right!));
        if (left is not HtmlText && right is not HtmlText)
        {
            var at = original.OperatorToken?.Span ?? Span;
            return Value.FromObject(
                ScriptBinaryExpression.Evaluate(page, at, ScriptBinaryOperator.Add, original.Left!.Span, left, original.Right!.Span, right));
        }

        return SafeTexts.Limited(page, SafeTexts.AsHtml(page, left) + SafeTexts.AsHtml(page, right));
    }
}

/// <summary><c>$"{a} b"</c>: printed as values are everywhere else, and as safe as they are.</summary>
internal sealed class SafeInterpolation(ScriptInterpolatedStringExpression original, bool escapes) : TypedExpression(original)
{
    public override Value Read(PageContext page)
    {
        var values = new object?[original.Parts.Count];
        for (var i = 0; i < values.Length; i++)
            values[i] = page.Evaluate(original.Parts[i]);
        if (escapes && values.Any(static v => v is HtmlText))
            return SafeTexts.Limited(page, string.Concat(values.Select(v => SafeTexts.AsHtml(page, v))));
        return Value.From(string.Concat(values.Select(v => page.ObjectToString(v))));
    }
}

internal static class SafeTexts
{
    /// <summary>The value as HTML: as it is where it is safe, escaped where it is not.</summary>
    public static string AsHtml(PageContext page, object? value) =>
        value is HtmlText html ? html.ToString() : Escaping.Markup.Of(page.ObjectToString(value) ?? "");

    public static Value Limited(PageContext page, string html)
    {
        if (html.Length > page.LimitToString)
            throw page.Fail(TemplateDiagnostics.TooLarge(page.Here, "the text", page.LimitToString));
        page.CountWork(html.Length / 8);
        return Value.Html(html);
    }
}
