using System.Numerics;
using System.Runtime.CompilerServices;
using Previews.Templates.Compilation;
using Previews.Templates.Output;
using Previews.Templates.Parsing;
using Previews.Text;
using Scriban;
using Scriban.Functions;
using Scriban.Parsing;
using Scriban.Runtime;
using Scriban.Runtime.Accessors;
using Scriban.Syntax;

namespace Previews.Templates.Rendering;

/// <summary>
/// Everything that changes while one page is rendered: the library's context with our model, output and limits. Contexts are
/// used again for later pages; two pages at the same time have two.
/// </summary>
internal sealed class PageContext : TemplateContext
{
    /// <summary>Larger integers take longer and longer to calculate with and to print.</summary>
    private const int MaximumBits = 1 << 15;

    private readonly PageVariables _variables = new();
    private readonly CallChain _chain = new();
    private string _pageName = "";
    private long _work;

    /// <param name="builtins">Of this context alone: a template may write into them.</param>
    public PageContext(SetResources set, ScriptObject builtins)
        : base(builtins)
    {
        Set = set;
        Output = new Utf8Output(set.Options.MaximumOutput, maximum => Fail(TemplateDiagnostics.OutputTooLarge(Here, maximum)));
        TemplateLoader = new ReferenceLoader(set.Templates);
        (NewLine, RegexTimeOut, RecursiveLimit) = ("\n", set.Options.RegexTimeout, set.Options.MaximumDepth);
        LoopLimit = set.Options.MaximumLoops ?? (int)Math.Min(int.MaxValue, set.Options.MaximumWork / 2);
        // A text that is too long is an error, not cut; a page has a limit of its own, in bytes.
        (LimitToString, OnStringLimit, OutputLimit) = (set.Options.MaximumSize, ScriptLimitBehavior.Throw, 0);
        IsTolerant = !set.Options.Strict;
        (TryGetVariable, TryGetMember) = (NoVariable, NoMember);
        PushOutput(new LibraryOutput(this));
    }

    public SetResources Set { get; }

    public new Utf8Output Output { get; }

    /// <summary>The page's object, whose members are variables.</summary>
    public object Model { get; private set; } = new();

    public ModelType ModelType { get; private set; } = ModelType.Dynamic;

    public object? HostState { get; private set; }

    /// <summary>The variables of the loops whose lists the checker knows, each name in its slot.</summary>
    public object?[] Slots { get; private set; } = [];

    /// <summary>The arguments of the include that is running, the template's name first; null on a page.</summary>
    public Value[]? Arguments { get; set; }

    public Random Random { get; private set; } = new(0);

    public bool Escapes => Set.Options.Escape;

    /// <summary>Whether what is missing is null; else it is an error.</summary>
    public bool IsTolerant
    {
        get => !StrictVariables;
        set => (StrictVariables, EnableRelaxedMemberAccess, EnableRelaxedTargetAccess) = (!value, value, value && Set.Options.Strict);
    }

    /// <summary>Where the statement that is running stands, for errors that have no better place.</summary>
    public TextLocation Here => At(Writing ?? CurrentSpan);

    /// <summary>The value that is being written.</summary>
    public SourceSpan? Writing { get; set; }

    public void Start(ModelType type, object model, object? hostState, string pageName)
    {
        (ModelType, Model, HostState, _pageName, _work) = (type, model, hostState, pageName, 0);
        if (model is not IScriptObject global)
        {
            _variables.Start(type, model);
            global = _variables;
        }

        PushGlobal(global);
        GrowSlots();
        Random = new Random(Set.Options.Seed);
    }

    /// <summary>Templates that are bound while a page is rendered bring new names.</summary>
    public void GrowSlots()
    {
        if (Slots.Length < Set.Slots.Count)
        {
            var slots = Slots;
            Array.Resize(ref slots, Set.Slots.Count);
            Slots = slots;
        }
    }

    /// <summary>Leaves nothing of the page behind.</summary>
    public new void Reset()
    {
        PopGlobal();
        _variables.Reset();
        Output.Reset();
        Tags.Clear();
        Array.Clear(Slots);
        (Model, HostState, Arguments, Writing) = (Set, null, null, null);
        ((DateTimeFunctions)BuiltinObject["date"]!).Format = DateTimeFunctions.DefaultFormat;
    }

    /// <summary>Our own nodes do without the library's bookkeeping: what they evaluate in turn has it.</summary>
    public override object? Evaluate(ScriptNode? scriptNode, bool aliasReturnedFunction)
    {
        if (++_work > Set.Options.MaximumWork)
            throw Fail(TemplateDiagnostics.TooMuchWork(Here));
        if (scriptNode is IOwnNode own)
            return own.Run(this);
        if (scriptNode is null)
            return null;
        if (!RuntimeHelpers.TryEnsureSufficientExecutionStack())
            throw Fail(TemplateDiagnostics.CallsTooDeep(At(scriptNode.Span), _chain.Depth));
        return Checked(base.Evaluate(scriptNode, aliasReturnedFunction), scriptNode);
    }

    /// <summary>The value of what a node of ours stands for, where it leaves that to the library.</summary>
    public object? EvaluateByLibrary(ScriptExpression original) => Checked(base.Evaluate(original, aliasReturnedFunction: false), original);

    /// <summary>Builtins can make texts and numbers of any size out of small ones.</summary>
    private object? Checked(object? result, ScriptNode node)
    {
        if (result is string text)
        {
            _work += text.Length / 64;
            if (text.Length > LimitToString)
                throw Fail(TemplateDiagnostics.TooLarge(At(node.Span), "the text", LimitToString));
        }
        else if (result is BigInteger number && number.GetBitLength() > MaximumBits)
        {
            throw Fail(TemplateDiagnostics.NumberOutOfRange(At(node.Span)));
        }

        return result;
    }

    /// <summary>One step, which is bounded with the next that is counted.</summary>
    public void CountStep() => _work++;

    public void CountWork(long steps)
    {
        _work += steps;
        if (_work > Set.Options.MaximumWork)
            throw Fail(TemplateDiagnostics.TooMuchWork(Here));
    }

    public TextLocation At(SourceSpan span) => Set.Templates.LocationOf(span);

    /// <summary>Goes into an include or a function, which does not share its caller's tolerance; gives what <see cref="LeaveCall"/> wants.</summary>
    public bool EnterCall(string what, SourceSpan from)
    {
        if (_chain.Depth >= Set.Options.MaximumDepth)
            throw Fail(TemplateDiagnostics.CallsTooDeep(At(from), _chain.Depth));
        _chain.Enter(what, from);
        var outer = IsTolerant;
        IsTolerant = !Set.Options.Strict;
        return outer;
    }

    public void LeaveCall(bool outer)
    {
        IsTolerant = outer;
        _chain.Leave();
    }

    /// <summary>The error with the way to it; to be thrown. (A call that fails is not left, so the way is still known then.)</summary>
    public TemplateException Fail(Diagnostic diagnostic) => new(WithTrace(diagnostic));

    public Diagnostic WithTrace(Diagnostic diagnostic) => diagnostic with { Trace = [.. _chain.Describe(this), $"in the page {_pageName}"] };

    public override string? ObjectToString(object? value, bool nested = false) =>
        value is HtmlText html ? base.ObjectToString(html.ToString(), nested) : base.ObjectToString(value, nested);

    /// <summary>Where a text, a number or a date is wanted, markup is the text that it holds.</summary>
    public override object? ToObject(SourceSpan span, object? value, Type destinationType) =>
        base.ToObject(span, value is HtmlText html && destinationType != typeof(object) ? html.ToString() : value, destinationType);

    protected override IObjectAccessor? GetMemberAccessorImpl(object target)
    {
        if (target is HtmlText)
            return NullAccessor.Default;
        return Set.Accessors.Find(target) ?? (target is IReadOnlyList<object> ? ModelListAccessor.Instance : base.GetMemberAccessorImpl(target));
    }

    protected override IListAccessor? GetListAccessorImpl(object target, Type type) =>
        target is IReadOnlyList<object> ? ModelListAccessor.Instance : base.GetListAccessorImpl(target, type);

    protected override bool OnStepLoop(ScriptLoopStatementBase loop)
    {
        CountWork(1);
        return true;
    }

    private bool NoVariable(TemplateContext context, SourceSpan span, ScriptVariable variable, out object? value)
    {
        value = null;
        if (IsTolerant || variable.Name is "$" or "$$")
            return true;
        if (variable.Parent is ScriptFunctionCall { Target: { } target } && ReferenceEquals(target, variable))
            throw Fail(TemplateDiagnostics.UnknownFunction(At(span), variable.Name, Suggest(variable.Name)));
        throw Fail(TemplateDiagnostics.UnknownVariable(At(span), variable.Name, Suggest(variable.Name)));
    }

    private string? Suggest(string name) =>
        ForeignWords.Help(name)
            ?? Suggestions.DidYouMean(name, Set.Builtins.Names.Concat(CurrentGlobal!.GetMembers()).Concat(Set.Templates.Facts.Assigned).Where(n => n != name));

    private bool NoMember(TemplateContext context, SourceSpan span, object target, string member, out object? value)
    {
        value = null;
        if (IsTolerant)
            return true;
        var what = target is IReadOnlyList<object> or ScriptArray ? "a list" : target is string ? "a text" : "an object";
        throw Fail(TemplateDiagnostics.UnknownMember(At(span), what, member, GetMemberAccessor(target).GetMembers(this, span, target)));
    }
}
