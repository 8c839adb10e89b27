using System.Text;
using Previews.Templates.Output;
using Previews.Templates.Places;
using Previews.Templates.Rendering;
using Scriban.Syntax;

namespace Previews.Templates.Nodes;

/// <summary><c>capture x</c>: what its body writes, as a value.</summary>
internal sealed class Capture(ScriptCaptureStatement original, TemplateKind kind) : OwnStatement(original)
{
    public override object? Run(PageContext page)
    {
        var statement = (ScriptCaptureStatement)Original;
        var capture = page.Output.BeginCapture();
        var indent = page.CurrentIndent;
        page.CurrentIndent = null;
        page.Evaluate(statement.Body!);
        page.CurrentIndent = indent;
        page.SetValue(statement.Target, Captured.Take(page, capture, kind));
        return null;
    }
}

/// <summary>What was written, as a value.</summary>
internal static class Captured
{
    /// <summary>Markup is safe in markup. The text of any other kind is only a text there.</summary>
    public static object Take(PageContext page, Utf8Output.Capture capture, TemplateKind kind)
    {
        var written = page.Output.EndCapture(capture);
        if (written.Length > page.LimitToString)
            throw page.Fail(TemplateDiagnostics.TooLarge(page.Here, "the text", page.LimitToString));
        page.CountWork(written.Length / 8);
        return kind is TemplateKind.Html or TemplateKind.Xml && page.Escapes
            ? new HtmlText(written.ToArray()) { IsXml = kind == TemplateKind.Xml }
            : Encoding.UTF8.GetString(written);
    }
}
