using Previews.Templates.Output;
using Previews.Templates.Places;
using Scriban.Syntax;

namespace Previews.Templates.Rendering;

/// <summary>
/// An expression that is not written itself but may call a function that writes: <c>&lt;a href="{{ if f }}…"&gt;</c>. What the
/// function has written lands in the attribute, so it is escaped for it; where no value may stand it is refused.
/// </summary>
/// <param name="refusal">What to say where no value may stand.</param>
internal sealed class Enclosed(ScriptExpression original, Place? place, string refusal) : TypedExpression(original)
{
    /// <summary>Functions write for the place between tags, or for a whole value of JSON; elsewhere what they wrote is taken back.</summary>
    public static bool IsNeeded(Place? place) => place is null or Place.Attribute or Place.Url or Place.UrlPrefix or Place.UrlRest or Place.JsonText;

    /// <summary>Whether evaluating it may run a function of the templates: a variable may hold one, and naming it calls it.</summary>
    public static bool MayWrite(ScriptExpression expression) =>
        expression is not (ScriptLiteral or MemberRead or LoopVariableRead or ArgumentRead or ListSizeRead)
        && (expression is TypedExpression or ScriptVariable or ScriptMemberExpression or ScriptIndexerExpression or ScriptFunctionCall or ScriptPipeCall
            || expression.Children.Any(static c => c is ScriptExpression inner ? MayWrite(inner) : c is ScriptList));

    public static HtmlText CutFrom(PageContext page, int start) => new(page.Output.CutFrom(start).ToArray());

    public override Value Read(PageContext page)
    {
        var start = page.Output.Length;
        var value = page.Evaluate(Original);
        if (page.Output.Length > start)
        {
            if (place is not { } known)
                throw page.Fail(TemplateDiagnostics.WrittenWhereNoValueMayStand(page.At(Span), refusal));
            page.Writing = Span;
            ValueWriter.WriteHtml(page, CutFrom(page, start), known);
            page.Writing = null;
        }

        return Value.FromObject(value);
    }
}
