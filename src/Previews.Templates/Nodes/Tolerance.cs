using Previews.Templates.Rendering;
using Scriban.Syntax;

namespace Previews.Templates.Nodes;

/// <summary>
/// An expression whose place allows for what is missing: <c>if x.y</c>, the left of <c>??</c>, <c>x?.y</c>. The library knows
/// that only for whole pages.
/// </summary>
internal sealed class Tolerance(ScriptExpression original) : TypedExpression(original)
{
    public override Value Read(PageContext page)
    {
        var outer = page.IsTolerant;
        page.IsTolerant = true;
        var value = page.Evaluate(Original);
        page.IsTolerant = outer;
        return Value.FromObject(value);
    }
}
