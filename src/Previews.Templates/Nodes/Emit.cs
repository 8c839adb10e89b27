using Previews.Templates.Places;
using Previews.Templates.Rendering;
using Scriban;
using Scriban.Parsing;
using Scriban.Syntax;

namespace Previews.Templates.Nodes;

/// <summary>An expression whose value is written.</summary>
internal sealed class Emit(ScriptStatement original, ScriptExpression expression, Place place) : OutputStatement(original)
{
    private readonly Operand _expression = expression;
    private readonly bool _mayWrite = Enclosed.CanWrite(expression);

    public override bool MayLeave => expression is ScriptVariableLocal;

    public override void Write(PageContext page)
    {
        if (_mayWrite)
        {
            Evaluated.Write(page, expression, expression.Span, place);
            return;
        }

        var outer = page.Writing;
        page.Writing = expression.Span;
        ValueWriter.Write(page, _expression.Read(page), place);
        page.Writing = outer;
    }
}

/// <summary><c>ret x</c> in a page or an included template: the value is written, then the library leaves the template.</summary>
internal sealed class EmitAndGiveNothing : ScriptExpression, IOwnNode
{
    private readonly ScriptExpression _expression;
    private readonly Place _place;

    public EmitAndGiveNothing(ScriptExpression expression, Place place)
    {
        (_expression, _place) = (expression, place);
        Span = expression.Span;
    }

    public object? Run(PageContext page)
    {
        Evaluated.Write(page, _expression, Span, _place);
        return null;
    }

    public override object? Evaluate(TemplateContext context) => Run((PageContext)context);

    public override void PrintTo(ScriptPrinter printer) => _expression.PrintTo(printer);
}

/// <summary><c>wrap f</c>: a statement of the library's that has a value.</summary>
internal sealed class EmitStatement(ScriptStatement statement, Place place) : OutputStatement(statement)
{
    public override void Write(PageContext page) => Evaluated.Write(page, Original, Original.Span, place);
}

/// <summary>What the library evaluates and we write.</summary>
internal static class Evaluated
{
    /// <summary>
    /// A function writes straight to the page. Where that is not between tags, what it has written is a value like any other.
    /// </summary>
    public static void Write(PageContext page, ScriptNode node, SourceSpan span, Place place)
    {
        var (start, outer) = (page.Output.Length, page.Writing);
        var value = Evaluate(page, node);
        page.Writing = span;
        if (page.Output.Length > start && ValueWriter.IsSeparate(place))
            ValueWriter.WriteHtml(page, ValueWriter.CutFrom(page, start), place);
        ValueWriter.Write(page, Value.FromObject(value), place);
        page.Writing = outer;
    }

    /// <summary><c>$$</c> gives the block that <c>wrap</c> was given, which is run here.</summary>
    private static object? Evaluate(PageContext page, ScriptNode node)
    {
        page.Writing = null;
        var value = page.Evaluate(node);
        return value is ScriptNode block and not ScriptFunction ? page.Evaluate(block) : value;
    }
}
