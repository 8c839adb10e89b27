using System.Globalization;
using System.Runtime.CompilerServices;
using Previews.Templates.Binding;
using Previews.Text;

namespace Previews.Templates.Rendering;

/// <summary>
/// Everything that changes while one page is rendered: the variables in their slots, the stack of arguments, the output, the
/// chain of calls. States are used again for later pages; two pages at the same time have two.
/// </summary>
internal sealed class RenderState
{
    /// <summary>Of a chain of calls without end the innermost ones say enough.</summary>
    private const int MaximumTrace = 8;

    private Value[] _stack = new Value[256];
    private Frame[] _frames = new Frame[16];
    private LoopFrame[] _loops = new LoopFrame[8];
    private int _loopCount;
    private string _pageName = "";
    private long _work;
    private int _iterations;

    public RenderState(TemplateSet set)
    {
        Set = set;
        Options = set.Options;
        Output = new Utf8Output(this) { MaximumLength = Options.MaximumOutput };
        DateFormat = DefaultDateFormat;
    }

    public const string DefaultDateFormat = "%d %b %Y";

    public TemplateSet Set { get; }

    public TemplateOptions Options { get; }

    public Utf8Output Output { get; }

    /// <summary>The variables of all templates of the set, each name in its slot.</summary>
    public Value[] Cells { get; private set; } = [];

    /// <summary>The page's object, whose members are variables.</summary>
    public object Model { get; private set; } = new();

    /// <summary>The members of a model that was read from a file.</summary>
    public MapValue? DynamicModel { get; private set; }

    public ModelType ModelType { get; private set; } = ModelType.Dynamic;

    public object? HostState { get; private set; }

    /// <summary>The template that is running.</summary>
    public SourceText Source { get; set; } = null!;

    /// <summary>The statement that is running, for errors that have no better place.</summary>
    public TextSpan Span { get; set; }

    /// <summary><c>$</c>: null on a page.</summary>
    public Value Arguments { get; set; }

    public WrapBlock? Block { get; set; }

    /// <summary>What <c>ret</c> has given.</summary>
    public Value Returned { get; set; }

    /// <summary>The objects of the open <c>with</c> statements, the innermost last.</summary>
    public List<MapValue> Contexts { get; } = [];

    public HashSet<int>? ReadOnly { get; set; }

    public string DateFormat { get; set; }

    public Dictionary<string, int>? Cycles { get; set; }

    public Dictionary<string, Value>? Overridden { get; set; }

    public Random? Random { get; set; }

    public int Depth { get; private set; }

    public int Top { get; private set; }

    public bool Strict => Options.Strict;

    public bool Escapes => Options.Escape;

    public TextLocation Here => At(Span);

    public TextLocation At(TextSpan span) => Source.At(span);

    public void Start(ModelType type, object model, object? hostState, string pageName)
    {
        _pageName = pageName;
        ModelType = type;
        Model = model;
        HostState = hostState;
        DynamicModel = model as MapValue;
        GrowCells();
    }

    /// <summary>Leaves nothing of the page behind.</summary>
    public void Reset()
    {
        Array.Clear(Cells);
        Array.Clear(_stack);
        Output.Reset();
        Contexts.Clear();
        (Arguments, Returned, Block, ReadOnly, Cycles, Overridden, Random) = (default, default, null, null, null, null, null);
        (Depth, Top, _loopCount, _work, _iterations) = (0, 0, 0, 0, 0);
        DateFormat = DefaultDateFormat;
        Model = Set;
        DynamicModel = null;
        HostState = null;
    }

    /// <summary>Templates that are compiled while a page is rendered bring new names.</summary>
    public void GrowCells()
    {
        var count = Set.Symbols.Count;
        if (Cells.Length < count)
        {
            var cells = Cells;
            Array.Resize(ref cells, count);
            Cells = cells;
        }
    }

    public void Push(in Value value)
    {
        if (Top == _stack.Length)
            Array.Resize(ref _stack, _stack.Length * 2);
        _stack[Top++] = value;
    }

    public Value Pop() => _stack[--Top];

    public ReadOnlySpan<Value> Pushed(int start, int count) => _stack.AsSpan(start, count);

    public void DropTo(int top) => Top = top;

    /// <summary>Saves the cells on the stack and empties them: the called body has locals of its own.</summary>
    public void SaveCells(int[] cells)
    {
        foreach (var cell in cells)
        {
            Push(Cells[cell]);
            Cells[cell] = default;
        }
    }

    public void RestoreCells(int[] cells)
    {
        for (var i = cells.Length - 1; i >= 0; i--)
            Cells[cells[i]] = Pop();
    }

    /// <summary>Gives a body locals of its own and the arguments that it names.</summary>
    public void EnterBody(BoundBody body, ReadOnlySpan<Value> arguments)
    {
        SaveCells(body.Locals);
        foreach (var (position, cell) in body.ArgumentCells)
        {
            Push(Cells[cell]);
            Cells[cell] = position >= arguments.Length ? default : arguments[position].IsUnset ? Value.Null : arguments[position];
        }
    }

    public void LeaveBody(BoundBody body)
    {
        for (var i = body.ArgumentCells.Length - 1; i >= 0; i--)
            Cells[body.ArgumentCells[i].Cell] = Pop();
        RestoreCells(body.Locals);
    }

    /// <summary>Goes one call deeper, or refuses to: a stack overflow would end the process.</summary>
    public void EnterCall(string what, TextSpan span)
    {
        if (Depth >= Options.MaximumDepth || !RuntimeHelpers.TryEnsureSufficientExecutionStack())
            throw Fail(TemplateDiagnostics.CallsTooDeep(At(span), Depth));
        if (Depth == _frames.Length)
            Array.Resize(ref _frames, _frames.Length * 2);
        _frames[Depth++] = new Frame(what, Source, span);
        CountWork(1);
    }

    public void LeaveCall()
    {
        Depth--;
        Source = _frames[Depth].Source;
    }

    /// <summary>Where the running code was reached from, innermost first.</summary>
    private List<string> Trace()
    {
        var trace = new List<string>();
        for (var i = Depth - 1; i >= 0; i--)
        {
            if (trace.Count < MaximumTrace)
                trace.Add($"in {_frames[i].What}, from {_frames[i].Source.At(_frames[i].Span)}");
        }

        if (Depth > MaximumTrace)
            trace.Add(string.Create(CultureInfo.InvariantCulture, $"and {Depth - MaximumTrace} more"));
        trace.Add($"in the page {_pageName}");
        return trace;
    }

    public LoopFrame PushLoop(bool isFor)
    {
        if (_loopCount == _loops.Length)
            Array.Resize(ref _loops, _loops.Length * 2);
        var loop = _loops[_loopCount++] ??= new LoopFrame();
        loop.Start(isFor);
        return loop;
    }

    public void PopLoop() => _loopCount--;

    /// <summary>The innermost <c>for</c> or <c>while</c> that runs, in this template or in one that includes it.</summary>
    public LoopFrame? FindLoop(bool isFor)
    {
        for (var i = _loopCount - 1; i >= 0; i--)
        {
            if (_loops[i].IsFor == isFor)
                return _loops[i];
        }

        return null;
    }

    public void CountWork(long steps)
    {
        _work += steps;
        if (_work > Options.MaximumWork)
            throw Fail(TemplateDiagnostics.TooMuchWork(Here));
    }

    public void CountIterations(long count)
    {
        if (Options.MaximumLoops is not { } maximum)
            return;
        _iterations = (int)Math.Min(int.MaxValue, _iterations + count);
        if (_iterations > maximum)
            throw Fail(TemplateDiagnostics.TooManyIterations(Here, maximum));
    }

    public void CheckSize(long size)
    {
        if (size > Options.MaximumSize)
            throw Fail(TemplateDiagnostics.TooLarge(Here, "the text", Options.MaximumSize));
    }

    /// <summary>The error with the way to it; to be thrown.</summary>
    public TemplateException Fail(Diagnostic diagnostic) => new(diagnostic with { Trace = Trace() });

    /// <summary>A call or an include on the way to the running code.</summary>
    private readonly record struct Frame(string What, SourceText Source, TextSpan Span);
}

/// <summary>Where a loop stands.</summary>
internal sealed class LoopFrame
{
    public bool IsFor { get; private set; }

    public int Index { get; set; }

    /// <summary>How many iterations there are; of a <c>while</c> it is not known.</summary>
    public int Length { get; set; }

    /// <summary>The item of this iteration, and that of the one before.</summary>
    public Value Item { get; set; }

    public Value Previous { get; set; }

    public bool Changed => Index == 0 || !Comparison.Equal(Previous, Item);

    public int Column { get; set; }

    public int Columns { get; set; }

    public void Start(bool isFor)
    {
        IsFor = isFor;
        (Index, Length, Column, Columns, Item, Previous) = (0, 0, 0, 1, default, default);
    }
}
