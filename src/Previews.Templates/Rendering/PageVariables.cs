namespace Previews.Templates.Rendering;

/// <summary>The page's variables as an object, which is what <c>this</c> is outside every <c>with</c>.</summary>
internal sealed class PageVariables(RenderState state) : MapValue
{
    public override IEnumerable<string> Keys
    {
        get
        {
            var set = state.Set.Symbols.Globals().Where(g => !state.Cells[g.Cell].IsUnset).Select(static g => g.Name);
            var model = state.DynamicModel?.Keys ?? state.ModelType.Members.Select(static m => m.Name);
            return set.Concat(model).Distinct(StringComparer.Ordinal).ToList();
        }
    }

    public override bool TryGet(string name, out Value value)
    {
        state.GrowCells();
        if (state.Set.Symbols.FindGlobal(name) is { } cell && cell < state.Cells.Length && !state.Cells[cell].IsUnset)
        {
            value = state.Cells[cell];
            return true;
        }

        if (state.DynamicModel is { } model)
            return model.TryGet(name, out value);
        var member = state.ModelType.Find(name);
        value = member?.Get(state.Model) ?? default;
        return member is not null;
    }

    public override bool TrySet(string name, Value value)
    {
        var cell = state.Set.Symbols.Global(name);
        state.GrowCells();
        if (state.ReadOnly?.Contains(cell) == true)
            return false;
        state.Cells[cell] = value;
        return true;
    }
}
