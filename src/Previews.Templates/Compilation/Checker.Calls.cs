using Previews.Templates.Builtins;
using Previews.Templates.Nodes;
using Previews.Text;
using Scriban.Runtime;
using Scriban.Syntax;

namespace Previews.Templates.Compilation;

/// <summary>Calls, with brackets, without them and through a pipe.</summary>
internal sealed partial class Checker
{
    /// <summary>What of a list these give: a list of the same, or one of its items.</summary>
    private static readonly HashSet<string> SameList = new(StringComparer.Ordinal) { "limit", "offset", "reverse", "sort", "uniq", "compact", "filter" };

    private static readonly HashSet<string> OneItem = new(StringComparer.Ordinal) { "first", "last" };

    /// <summary>The library parses <c>a | f | g</c> from the right: as <c>a | (f | g)</c>.</summary>
    private Checked CheckPipe(ScriptPipeCall pipe)
    {
        if (pipe is not { From: { } from, To: { } to })
            return Unknown(pipe);
        if (IsFunction(from, "include") || IsFunction(to, "include"))
            return CheckPipedInclude(pipe);
        var source = Check(from, tolerant: IsDefault(to));
        pipe.From = IsDefault(to) ? Tolerant(source.Node) : source.Node;
        if (HostFunctionOf(to) is { } host)
            return CheckHostCall(pipe, host, to as ScriptFunctionCall, pipe.From);
        var target = CheckInto(to, source);
        if (target.Node != to)
            pipe.To = target.Node;
        return target with { Node = pipe };
    }

    /// <summary>The value is passed to the call at the far left: <c>x | string.size &gt; 2</c>.</summary>
    private Checked CheckInto(ScriptExpression to, Checked source)
    {
        switch (to)
        {
            case ScriptFunctionCall call:
                return CheckCall(call, source);
            case ScriptPipeCall { From: { } first, To: { } rest } pipe:
                var between = CheckInto(first, source);
                return CheckInto(rest, between) with { Node = pipe };
            case ScriptBinaryExpression { Left: { } left, Right: { } right } binary:
                CheckInto(left, source);
                binary.Right = Check(right).Node;
                return Unknown(binary);
            case ScriptConditionalExpression { Condition: { } condition, ThenValue: { } then, ElseValue: { } otherwise } choice:
                CheckInto(condition, source);
                (choice.ThenValue, choice.ElseValue) = (Check(then).Node, Check(otherwise).Node);
                return Unknown(choice);
            case ScriptUnaryExpression { Operator: ScriptUnaryOperator.FunctionAlias } alias:
                return Check(alias);
            case ScriptUnaryExpression { Right: { } operand } unary:
                CheckInto(operand, source);
                return Unknown(unary);
            case ScriptNestedExpression { Expression: { } inner } nested:
                return CheckInto(inner, source) with { Node = nested };
            case ScriptAnonymousFunction:
                return Check(to);
            case ScriptVariable or ScriptMemberExpression or ScriptIndexerExpression:
                return CheckFunction(to) is { } info ? CheckArguments(to, NameOf(to), info, [], source) with { Node = to } : Unknown(to);
            default:
                _diagnostics.PipeNeedsFunction(At(to));
                return Unknown(to);
        }
    }

    private Checked CheckCall(ScriptFunctionCall call, Checked? piped)
    {
        if (call.Target is not { } target)
            return Unknown(call);
        if (piped is null && IsFunction(target, "include"))
            return CheckIncludeCall(call);
        if (IsFunction(target, "include_join"))
            return CheckIncludeJoin(call);
        if (piped is null && HostFunctionOf(target) is { } host)
            return CheckHostCall(call, host, call, piped: null);
        if (target is ScriptLiteral literal && Strict)
            _diagnostics.Add(TemplateDiagnostics.NotAFunction(At(target), literal.ToString(), literal.Value is string ? "a text" : $"the number {literal}"));
        var info = CheckFunction(target);
        var result = info is null ? StaticType.Unknown : CheckArguments(call, NameOf(target), info, call.Arguments, piped).Type;
        for (var i = 0; i < call.Arguments.Count; i++)
            call.Arguments[i] = i == 0 && piped is null && IsDefault(target) ? CheckTolerant(call.Arguments[i]) : CheckArgument(call.Arguments[i]);
        return new(call, result);
    }

    private ScriptExpression CheckArgument(ScriptExpression argument) => Check(argument).Node;

    private static string NameOf(ScriptExpression target) => target.ToString();

    /// <summary>The function that the expression names, where that is known; tells what is no function.</summary>
    private IScriptFunctionInfo? CheckFunction(ScriptExpression target)
    {
        switch (target)
        {
            case ScriptVariableGlobal name when FindScoped(name.Name) is null && IsFixed(name.Name) && _use.Entry.Find(name.Name) is null:
                if (IsTyped && !_set.Builtins.Contains(name.Name))
                    _diagnostics.Add(
                        TemplateDiagnostics.UnknownFunction(At(name), name.Name, _set.Builtins.Suggest(name.Name, null, _set.Templates.Facts.Assigned)));
                return _set.Builtins.Function(name.Name) is { } info and not HostFunction ? info : null;
            case ScriptVariableGlobal:
                return null;
            case ScriptMemberExpression { Target: { } owner, Member: { } member } when GroupOf(owner) is { } group:
                return CheckBuiltinName(target, group, member);
            case ScriptMemberExpression { Target: { } owner } expression:
                expression.Target = Check(owner).Node;
                return null;
            case ScriptIndexerExpression { Target: { } owner, Index: { } index } indexer when PositionOf(indexer) is null:
                (indexer.Target, indexer.Index) = (Check(owner).Node, Check(index).Node);
                return null;
            case ScriptVariableLocal or ScriptIndexerExpression:
                _template.UsesLocals |= !_inFunction;
                return null;
            default:
                Check(target);
                return null;
        }
    }

    /// <summary>What <c>wrap</c> calls: a function, with or without arguments.</summary>
    public ScriptExpression CheckWrapped(ScriptExpression target) => target is ScriptFunctionCall call ? CheckCall(call, piped: null).Node : CheckAlias(target);

    private ScriptExpression CheckAlias(ScriptExpression operand)
    {
        CheckFunction(operand);
        return operand;
    }

    private IScriptFunctionInfo? CheckBuiltinName(ScriptExpression at, ScriptObject group, ScriptVariable member)
    {
        var owner = ((ScriptVariableGlobal)((ScriptMemberExpression)at).Target!).Name;
        var name = $"{owner}.{member.Name}";
        if (Strict && !group.ContainsKey(member.Name))
            _diagnostics.Add(TemplateDiagnostics.UnknownFunction(At(member), name, _set.Builtins.Suggest(member.Name, owner, [])));
        else if (Strict && BuiltinCatalog.OnlyLenient.Contains(name, StringComparer.Ordinal))
            _diagnostics.OnlyLenient(At(at), name);
        return group.TryGetValue(member.Name, out var value) ? value as IScriptFunctionInfo : null;
    }

    /// <summary>Whether the arguments are as many as the builtin has parameters, and are called as they are.</summary>
    private Checked CheckArguments(ScriptExpression at, string name, IScriptFunctionInfo function, IReadOnlyList<ScriptExpression> arguments, Checked? piped)
    {
        if (Strict && !arguments.Any(static a => a is ScriptUnaryExpression { Operator: ScriptUnaryOperator.FunctionParametersExpand }))
            CheckParameters(at, name, function, arguments, piped is null ? 0 : 1);
        return new(at, ResultOf(name, piped?.Type));
    }

    private void CheckParameters(ScriptExpression at, string name, IScriptFunctionInfo function, IReadOnlyList<ScriptExpression> arguments, int piped)
    {
        var isVariadic = function.VarParamKind != ScriptVarParamKind.None;
        var parameters = Enumerable.Range(0, function.ParameterCount).Select(i => function.GetParameterInfo(i).Name).ToList();
        var wrong = arguments.OfType<ScriptNamedArgument>().FirstOrDefault(a => a.Name is { } n && !parameters.Contains(n.Name, StringComparer.Ordinal));
        if (wrong is not null && !isVariadic)
        {
            _diagnostics.Add(TemplateDiagnostics.UnknownArgument(At(wrong.Name!), name, wrong.Name!.Name, parameters));
            return;
        }

        var given = arguments.Count + piped;
        if (given < function.RequiredParameterCount || (!isVariadic && given > function.ParameterCount))
            _diagnostics.Add(
                TemplateDiagnostics.ArgumentCount(At(at), name, given, function.RequiredParameterCount, isVariadic ? null : function.ParameterCount));
    }

    private static StaticType ResultOf(string name, StaticType? first)
    {
        var method = name.StartsWith("array.", StringComparison.Ordinal) ? name["array.".Length..] : "";
        if (first is StaticType.List list && OneItem.Contains(method))
            return list.Element;
        return first is StaticType.List && SameList.Contains(method) ? first : StaticType.Unknown;
    }

    /// <summary><c>object.default</c> takes a value that may be missing.</summary>
    private bool IsDefault(ScriptExpression to) => to switch
    {
        ScriptFunctionCall { Target: { } target } => IsDefault(target),
        ScriptPipeCall { From: { } first } => IsDefault(first),
        ScriptMemberExpression { Target: { } owner, Member.Name: "default" } => owner is ScriptVariableGlobal { Name: "object" } && GroupOf(owner) is not null,
        _ => false,
    };

    private bool IsFunction(ScriptExpression target, string name) => target switch
    {
        ScriptFunctionCall { Target: { } inner } => IsFunction(inner, name),
        ScriptVariableGlobal variable => variable.Name == name && FindScoped(name) is null && !_set.Templates.Facts.Assigned.Contains(name),
        _ => false,
    };

    private HostFunction? HostFunctionOf(ScriptExpression target) => target switch
    {
        ScriptFunctionCall { Target: ScriptVariableGlobal inner } => HostFunctionOf(inner),
        ScriptVariableGlobal { Name: var name } when IsFixed(name) && _use.Entry.Find(name) is null => _set.Builtins.Function(name) as HostFunction,
        _ => null,
    };

    private Checked CheckHostCall(ScriptExpression original, HostFunction host, ScriptFunctionCall? call, ScriptExpression? piped)
    {
        var arguments = call?.Arguments.ToList() ?? [];
        List<ScriptExpression> positional = piped is null ? [] : [piped];
        positional.AddRange(arguments.Where(static a => a is not ScriptNamedArgument).Select(CheckArgument));
        var named = arguments.OfType<ScriptNamedArgument>().ToList();
        string[] names = [.. named.Select(static n => n.Name!.Name)];
        var key = (positional.FirstOrDefault() as ScriptLiteral)?.Value as string;
        if (host.Function.Check?.Invoke(key, positional.Count, names) is { } refusal)
            _diagnostics.Add(TemplateDiagnostics.HostRefused(At(original), host.Function.Name, refusal));
        return new(new HostCall(original, host.Function, [.. positional], names, [.. named.Select(n => CheckArgument(n.Value!))]), StaticType.Unknown);
    }
}
