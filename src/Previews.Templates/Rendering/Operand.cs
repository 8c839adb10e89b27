using Scriban.Syntax;

namespace Previews.Templates.Rendering;

/// <summary>An expression that a node of ours reads. Whether it is one of ours too is asked once, and not at each reading.</summary>
internal readonly struct Operand(ScriptExpression expression)
{
    private readonly TypedExpression? _typed = expression as TypedExpression;

    public ScriptExpression Expression => expression;

    /// <summary>Its value; of an expression of ours without a box around it.</summary>
    public Value Read(PageContext page)
    {
        if (_typed is null)
            return Value.FromObject(page.Evaluate(expression, aliasReturnedFunction: false));
        page.CountStep();
        return _typed.Read(page);
    }

    public static implicit operator Operand(ScriptExpression expression) => new(expression);
}
