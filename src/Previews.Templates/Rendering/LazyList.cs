namespace Previews.Templates.Rendering;

/// <summary>
/// What <c>array.each</c> and <c>array.filter</c> give: an item is made when it is first read, and kept. Counting makes all.
/// </summary>
internal sealed class LazyList : ListValue
{
    /// <summary>A list that reads a longer chain of lazy lists is made at once: reading it would recurse through all of them.</summary>
    private const int LongestChain = 8;

    private readonly RenderState _state;
    private readonly IEnumerator<Value> _source;
    private readonly List<Value> _made = [];
    private readonly int _chain;

    /// <param name="list">What the items are made from.</param>
    public LazyList(RenderState state, in Value list, IEnumerable<Value> items)
    {
        _state = state;
        _source = items.GetEnumerator();
        _chain = list.Reference is LazyList lazy ? lazy._chain + 1 : 1;
        if (_chain < LongestChain)
            return;
        Has(int.MaxValue);
        _chain = 0;
    }

    public override int Count
    {
        get
        {
            Has(int.MaxValue);
            return _made.Count;
        }
    }

    public override Value this[int index] => Has(index) ? _made[index] : throw new ArgumentOutOfRangeException(nameof(index));

    public override bool Has(int index)
    {
        while (_made.Count <= index && _source.MoveNext())
        {
            _made.Add(_source.Current);
            _state.CountWork(1);
            _state.CountIterations(1);
            if (_made.Count > _state.Options.MaximumSize)
                throw _state.Fail(TemplateDiagnostics.TooLarge(_state.Here, "the list", _state.Options.MaximumSize));
        }

        return index < _made.Count;
    }
}
