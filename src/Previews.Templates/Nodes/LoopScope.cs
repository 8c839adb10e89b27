using Previews.Templates.Rendering;
using Scriban;
using Scriban.Syntax;

namespace Previews.Templates.Nodes;

/// <summary>The variable of a loop over a known list: in its slot for our nodes, and by its name for the library's.</summary>
internal sealed class LoopSlot : ScriptExpression, IScriptVariablePath
{
    private readonly ScriptVariable _variable;
    private readonly int _slot;

    public LoopSlot(ScriptVariable variable, int slot)
    {
        (_variable, _slot) = (variable, slot);
        Span = variable.Span;
    }

    public object? GetValue(TemplateContext context) => ((PageContext)context).Slots[_slot];

    public void SetValue(TemplateContext context, object? valueToSet)
    {
        ((PageContext)context).Slots[_slot] = valueToSet;
        context.SetLoopVariable(_variable, valueToSet);
    }

    public ValueTask<object?> GetValueAsync(TemplateContext context) => new(GetValue(context));

    public ValueTask SetValueAsync(TemplateContext context, object? valueToSet)
    {
        SetValue(context, valueToSet);
        return default;
    }

    public string GetFirstPath() => _variable.Name;

    public override object? Evaluate(TemplateContext context) => GetValue(context);

    public override void PrintTo(ScriptPrinter printer) => _variable.PrintTo(printer);
}

/// <summary>A loop over a known list. What its slot held before, it holds again afterwards: an outer loop may have the same variable.</summary>
internal sealed class LoopScope : OwnStatement
{
    private readonly ScriptStatement _loop;
    private readonly int _slot;

    public LoopScope(ScriptStatement loop, int slot)
        : base(loop) => (_loop, _slot) = (loop, slot);

    public override object? Run(PageContext page)
    {
        var outer = page.Slots[_slot];
        var result = page.Evaluate(_loop);
        page.Slots[_slot] = outer;
        return result;
    }
}
