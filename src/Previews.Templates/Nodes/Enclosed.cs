using System.Collections;
using Previews.Templates.Places;
using Previews.Templates.Rendering;
using Scriban.Runtime;
using Scriban.Syntax;

namespace Previews.Templates.Nodes;

/// <summary>
/// An expression that is not written itself but may call a function that writes: <c>&lt;a href="{{ if f }}…"&gt;</c>. What the
/// function has written lands in the attribute, so it is escaped for it; where no value may stand it is refused.
/// </summary>
/// <param name="refusal">What to say where no value may stand.</param>
internal sealed class Enclosed(ScriptExpression original, Place? place, string refusal) : TypedExpression(original)
{
    /// <summary>Whether evaluating it may run a function of the templates: a variable may hold one, and naming it calls it.</summary>
    public static bool CanWrite(ScriptExpression expression) => expression switch
    {
        ScriptLiteral => false,
        TypedExpression typed => typed.MayWrite,
        ScriptVariable or ScriptMemberExpression or ScriptIndexerExpression or ScriptFunctionCall or ScriptPipeCall => true,
        _ => expression.Children.Any(static c => c is ScriptExpression inner ? CanWrite(inner) : c is ScriptList),
    };

    public override Value Read(PageContext page)
    {
        var (start, outer) = (page.Output.Length, page.Writing);
        var value = page.Evaluate(Original);
        // A lazy list runs its functions when it is read, which is here and not in the loop.
        if (value is IEnumerable list and not (string or IList or IScriptObject or IReadOnlyList<object>))
            value = new ScriptArray(list);
        if (page.Output.Length > start)
        {
            if (place is not { } known)
                throw page.Fail(TemplateDiagnostics.WrittenWhereNoValueMayStand(page.At(Span), refusal));
            page.Writing = Span;
            ValueWriter.WriteHtml(page, ValueWriter.CutFrom(page, start), known);
            page.Writing = outer;
        }

        return Value.FromObject(value);
    }
}
