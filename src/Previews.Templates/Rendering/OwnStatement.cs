using Scriban;
using Scriban.Syntax;

namespace Previews.Templates.Rendering;

/// <summary>A statement of ours in the place of one or several of the library's.</summary>
internal abstract class OwnStatement : ScriptStatement, IOwnNode
{
    protected OwnStatement(ScriptStatement original)
    {
        Span = original.Span;
        Original = original;
    }

    /// <summary>What stands in the template.</summary>
    protected ScriptStatement Original { get; }

    /// <summary>Whether statements behind it may be left out after it: a <c>break</c>, <c>continue</c> or <c>ret</c> stands in it.</summary>
    public virtual bool MayLeave => true;

    public abstract object? Run(PageContext page);

    public sealed override object? Evaluate(TemplateContext context) => Run((PageContext)context);

    public sealed override void PrintTo(ScriptPrinter printer) => Original.PrintTo(printer);

    public sealed override void Accept(ScriptVisitor visitor) => Original.Accept(visitor);

    public sealed override TResult Accept<TResult>(ScriptVisitor<TResult> visitor) => Original.Accept(visitor)!;
}
