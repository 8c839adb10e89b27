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
    private readonly ScriptForStatement _loop;
    private readonly Operand _list;
    private readonly int _slot;
    private readonly OutputRun? _body;

    /// <param name="body">What is repeated, where that does nothing but write and does not ask how far the loop is; null: the library repeats it.</param>
    public LoopScope(ScriptForStatement loop, int slot, OutputRun? body)
        : base(loop) => (_loop, _list, _slot, _body) = (loop, loop.Iterator!, slot, body);

    public override bool MayLeave => _body is null;

    public override object? Run(PageContext page)
    {
        var outer = page.Slots[_slot];
        var result = _body is not null && !page.Set.Slots.AreNamed && _list.Read(page).Reference is IReadOnlyList<object> items
            ? Repeat(page, items, _body)
            : page.Evaluate(_loop);
        page.Slots[_slot] = outer;
        return result;
    }

    private object? Repeat(PageContext page, IReadOnlyList<object> items, OutputRun body)
    {
        for (var i = 0; i < items.Count; i++)
        {
            page.Slots[_slot] = items[i];
            page.CountWork(1);
            body.Run(page);
        }

        return null;
    }
}
