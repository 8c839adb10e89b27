using System.Collections;
using Previews.Templates.Places;
using Previews.Templates.Rendering;
using Scriban.Syntax;

namespace Previews.Templates.Nodes;

/// <summary>
/// <c>include_join names separator begin end</c>: the templates one after the other; a part that starts with <c>tpl:</c> is
/// a template itself. A part that is a plain text is escaped between the templates.
/// </summary>
internal sealed class IncludeJoin(ScriptExpression original, ScriptExpression[] arguments, TemplateKind kind, Func<PageContext, string, BoundTemplate> find)
    : TypedExpression(original)
{
    private const string TemplatePrefix = "tpl:";

    public override Value Read(PageContext page)
    {
        if (new Operand(arguments[0]).Read(page).Reference is not IEnumerable list || list is string)
            throw page.Fail(TemplateDiagnostics.NotIterable(page.At(arguments[0].Span), "this"));
        var capture = page.Output.BeginCapture();
        Part(page, 2);
        var isFirst = true;
        foreach (var name in list)
        {
            if (!isFirst)
                Part(page, 1);
            Render(page, page.ObjectToString(name) ?? "");
            isFirst = false;
        }

        Part(page, 3);
        return Value.FromObject(Captured.Take(page, capture, kind));
    }

    private void Part(PageContext page, int index)
    {
        if (index >= arguments.Length)
            return;
        var value = new Operand(arguments[index]).Read(page);
        if (value.Kind == ValueKind.Text && value.Text.StartsWith(TemplatePrefix, StringComparison.Ordinal))
            Render(page, value.Text[TemplatePrefix.Length..]);
        else
            ValueWriter.Write(page, value, page.Escapes && kind is TemplateKind.Html or TemplateKind.Xml ? Place.Markup : Place.Raw);
    }

    private void Render(PageContext page, string name) =>
        new IncludeCall(Original, p => find(p, name), [], [], []).Render(page, find(page, name));
}
