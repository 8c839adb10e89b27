using Scriban;
using Scriban.Syntax;

namespace Previews.Templates.Rendering;

/// <summary>A node that we put into the library's tree. It is run without the library's bookkeeping around it.</summary>
internal interface IOwnNode
{
    object? Run(PageContext page);
}

/// <summary>An expression of ours in the place of the library's: what it reads was resolved by the checker.</summary>
internal abstract class TypedExpression : ScriptExpression, IOwnNode
{
    protected TypedExpression(ScriptExpression original)
    {
        Span = original.Span;
        Original = original;
    }

    /// <summary>What stands in the template.</summary>
    protected ScriptExpression Original { get; }

    /// <summary>Whether reading it may run a function of the templates, which writes.</summary>
    public virtual bool MayWrite => true;

    public abstract Value Read(PageContext page);

    public object? Run(PageContext page) => Read(page).ToObject();

    public sealed override object? Evaluate(TemplateContext context) => Run((PageContext)context);

    public sealed override void PrintTo(ScriptPrinter printer) => Original.PrintTo(printer);

    public sealed override void Accept(ScriptVisitor visitor) => Original.Accept(visitor);

    public sealed override TResult Accept<TResult>(ScriptVisitor<TResult> visitor) => Original.Accept(visitor)!;
}
