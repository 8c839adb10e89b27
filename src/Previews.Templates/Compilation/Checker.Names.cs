using System.Collections.Immutable;
using Previews.Templates.Nodes;
using Previews.Templates.Parsing;
using Previews.Templates.Rendering;
using Previews.Text;
using Scriban.Parsing;
using Scriban.Runtime;
using Scriban.Syntax;

namespace Previews.Templates.Compilation;

/// <summary>What names mean here.</summary>
internal sealed partial class Checker
{
    /// <summary>The loop variables and parameters around the place that is looked at, the innermost last.</summary>
    private List<ScopedName> _scopes = [];

    private Dictionary<string, StaticType> _localTypes = new(StringComparer.Ordinal);
    private readonly Dictionary<string, StaticType> _assignedTypes = new(StringComparer.Ordinal);
    private bool _inFunction;
    private int _loopDepth;
    private bool _insideWith;

    /// <summary>A function does not know from where it is called, nor does what it includes.</summary>
    private bool IsLoose => _inFunction || _use.Loose;

    private bool IsTyped => Strict && !_use.Entry.IsDynamic;

    public bool InFunction => _inFunction;

    private ScopedName? FindScoped(string name)
    {
        for (var i = _scopes.Count - 1; i >= 0; i--)
        {
            if (_scopes[i].Name == name)
                return _scopes[i];
        }

        return null;
    }

    /// <summary>
    /// Whether nothing at run time can give the name another meaning than the model's or the builtin's: no template of the set
    /// assigns it, no object is opened around it, no loop that it cannot see from here has a variable of the name.
    /// </summary>
    private bool IsFixed(string name) =>
        FindScoped(name) is null
        && !_set.Templates.Facts.Assigned.Contains(name)
        && !_set.Templates.Facts.Imports
        && !_insideWith
        && (!IsLoose || (!_set.Templates.Facts.Scoped.Contains(name) && !_set.Templates.Facts.OpensObjects));

    private Checked CheckName(ScriptVariableGlobal variable)
    {
        var name = variable.Name;
        if (FindScoped(name) is { } scoped)
            return new(scoped.Slot is { } slot ? new LoopVariableRead(variable, slot) : variable, scoped.Type);
        if (IsLoopState(name))
        {
            _set.Slots.AreNamed |= _loopDepth == 0;
            return Unknown(variable);
        }

        if (IsLoose)
            _set.Slots.AreNamed |= _set.Templates.Facts.Scoped.Contains(name);
        if (!IsFixed(name))
            return new(variable, _assignedTypes.GetValueOrDefault(name, StaticType.Unknown));
        if (_use.Entry.Find(name) is { } member)
            return new(new PageMemberRead(variable, member), StaticType.Of(member));
        if (IsTyped && !_set.Builtins.Contains(name))
            _diagnostics.Add(TemplateDiagnostics.UnknownVariable(At(variable), name, ForeignWords.Help(name) ?? Suggestions.DidYouMean(name, KnownNames())));
        return Unknown(variable);
    }

    private IEnumerable<string> KnownNames() =>
        [.. _scopes.Select(static s => s.Name), .. _use.Entry.Members.Select(static m => m.Name), .. _set.Templates.Facts.Assigned, .. _set.Builtins.Names];

    private Checked CheckLocal(ScriptVariableLocal variable)
    {
        _template.UsesLocals |= !_inFunction;
        return new(variable, _localTypes.GetValueOrDefault(variable.Name) ?? (_inFunction ? null : _use.Visible.Find(variable.Name)) ?? StaticType.Unknown);
    }

    private Checked CheckIsEmpty(ScriptIsEmptyExpression expression)
    {
        if (expression.Target is { } target)
            expression.Target = Check(target, tolerant: true).Node;
        return new(expression, StaticType.Scalar);
    }

    private Checked CheckMember(ScriptMemberExpression expression, bool tolerant)
    {
        if (expression is not { Target: { } targetSyntax, Member: { } member })
            return Unknown(expression);
        var optional = HasOptionalStep(expression);
        var target = Check(targetSyntax, tolerant || expression.DotToken.TokenType == TokenType.QuestionDot);
        if (Strict && target.Type is StaticType.Model { Type: { IsDynamic: false } type })
            return CheckModelMember(expression, target.Node, type, member, nullable: optional || tolerant);
        expression.Target = target.Node;
        if (Strict && target.Type is StaticType.List)
            return CheckListMember(expression, target.Node, member);
        if (Strict && target is { Type: StaticType.Plain, Node: MemberRead { Member.Kind: ModelMemberKind.Integer or ModelMemberKind.Flag } scalar })
            _diagnostics.Add(TemplateDiagnostics.UnknownMember(At(member), $"`{scalar.Member.Name}`", member.Name, []));
        if (GroupOf(targetSyntax) is { } group)
            CheckBuiltinName(expression, group, member);
        var isLoop = targetSyntax is ScriptVariableGlobal { Name: var loop } && IsLoopState(loop);
        return Unknown(optional || isLoop ? Tolerant(expression) : expression);
    }

    private Checked CheckModelMember(ScriptMemberExpression expression, ScriptExpression target, ModelType type, ScriptVariable member, bool nullable)
    {
        if (type.Find(member.Name) is { } found)
            return new(new ObjectMemberRead(expression, target, found, expression.Span, nullable), StaticType.Of(found));
        _diagnostics.Add(TemplateDiagnostics.UnknownMember(At(member), $"`{type.Name}`", member.Name, type.Members.Select(static m => m.Name)));
        return Unknown(expression);
    }

    private Checked CheckListMember(ScriptMemberExpression expression, ScriptExpression list, ScriptVariable member)
    {
        if (member.Name == "size")
            return new(list is TypedExpression ? new ListSizeRead(expression, list) : expression, StaticType.Scalar);
        _diagnostics.Add(TemplateDiagnostics.UnknownMember(At(member), "a list", member.Name, ["size"]));
        return Unknown(expression);
    }

    /// <summary>One <c>?.</c> makes the rest of its path tolerant.</summary>
    private static bool HasOptionalStep(ScriptExpression? path)
    {
        while (path is not null)
        {
            if (path is ScriptMemberExpression { DotToken.TokenType: TokenType.QuestionDot })
                return true;
            path = path switch
            {
                ScriptMemberExpression m => m.Target,
                ScriptIndexerExpression i => i.Target,
                _ => null,
            };
        }

        return false;
    }

    private Checked CheckIndex(ScriptIndexerExpression expression, bool tolerant)
    {
        if (expression is not { Target: { } target, Index: { } index })
            return Unknown(expression);
        if (PositionOf(expression) is { } position && !_inFunction)
            return new(
                new ArgumentRead(expression, position, tolerant || !Strict),
                _use.Visible.Find(IncludeCall.DescribePosition(position)) ?? StaticType.Unknown);
        var optional = HasOptionalStep(expression);
        var list = Check(target, tolerant);
        (expression.Target, expression.Index) = (list.Node, Check(index, tolerant).Node);
        var type = list.Type is StaticType.List { Element: var element } ? element : StaticType.Unknown;
        return new(optional ? Tolerant(expression) : expression, type);
    }

    /// <summary>The number of <c>$1</c>, which the library reads as <c>$[1]</c>.</summary>
    private static int? PositionOf(ScriptIndexerExpression expression) =>
        expression is { Target: ScriptVariableLocal { BaseName: "" }, Index: ScriptLiteral { Value: int and >= 0 and var position } } ? position : null;

    /// <summary>What is assigned to: the object that is written into is read, the name itself is not.</summary>
    private void CheckTarget(ScriptExpression target)
    {
        switch (target)
        {
            case ScriptVariableGlobal name when Strict && FindScoped(name.Name) is { IsParameter: false }:
                _diagnostics.HiddenAssignment(At(name), name.Name);
                break;
            case ScriptVariableLocal local:
                CheckLocal(local);
                break;
            case ScriptMemberExpression { Target: { } inner } member:
                member.Target = Check(inner).Node;
                break;
            case ScriptIndexerExpression { Target: { } inner, Index: { } index } indexer:
                (indexer.Target, indexer.Index) = (Check(inner).Node, Check(index).Node);
                break;
            case not (ScriptVariable or ScriptThisExpression):
                _diagnostics.CannotAssign(At(target));
                break;
        }
    }

    /// <summary>A variable has the type of its one assignment; with two that differ, none that is known.</summary>
    public void NoteType(ScriptExpression target, StaticType type)
    {
        if (target is ScriptVariableLocal local)
            _localTypes[local.Name] = _localTypes.TryGetValue(local.Name, out var known) ? StaticType.Join(known, type) : type;
        else if (target is ScriptVariableGlobal name && FindScoped(name.Name) is null && _set.Templates.Facts.IsAssignedInOneTemplate(name.Name))
            _assignedTypes[name.Name] = _assignedTypes.TryGetValue(name.Name, out var other) ? StaticType.Join(other, type) : type;
    }

    /// <summary>Whether the loop's body asks how far the loop is, as in <c>for.index</c>, or the loop is more than one over all of a list.</summary>
    public bool IsCounted(ScriptForStatement loop) =>
        loop is ScriptTableRowStatement || loop.NamedArguments.Count > 0 || loop.Else is not null || !Strict
            || _set.Options.MaximumLoops is not null || Asks(loop.Body);

    private static bool Asks(ScriptNode? node) =>
        node is ScriptVariableGlobal { Name: var name } ? IsLoopState(name) : node is not null && node.Children.Any(Asks);

    private static bool IsLoopState(string name) => name is "for" or "while" or "tablerow";

    public void CheckWritten(ScriptExpression target) => CheckTarget(target);

    /// <summary>Runs the check of a loop's body with its variable; gives the slot where its values are kept for our nodes.</summary>
    public int? InLoop(ScriptExpression variable, StaticType list, Action body)
    {
        var type = list is StaticType.List { Element: var element } ? element : StaticType.Unknown;
        if (variable is not ScriptVariableGlobal name)
        {
            CheckTarget(variable);
            NoteType(variable, type);
            body();
            return null;
        }

        int? slot = type == StaticType.Unknown ? null : _set.Slots.Of(name.Name);
        _scopes.Add(new ScopedName(name.Name, type, slot));
        _loopDepth++;
        body();
        _loopDepth--;
        _scopes.RemoveAt(_scopes.Count - 1);
        return slot;
    }

    public void InWith(Action body)
    {
        var outer = (_localTypes, _insideWith);
        (_localTypes, _insideWith) = (new(StringComparer.Ordinal), true);
        body();
        (_localTypes, _insideWith) = outer;
    }

    /// <summary>A function's body, or a block that is handed to one, has locals of its own and does not see the loops around it.</summary>
    public void InFunctionBody(IEnumerable<string> parameters, Action body)
    {
        var outer = (_scopes, _localTypes, _inFunction, _loopDepth);
        (_scopes, _localTypes, _inFunction, _loopDepth) = (
            [.. parameters.Select(static p => new ScopedName(p, StaticType.Unknown, null, IsParameter: true))],
            new(StringComparer.Ordinal),
            true,
            0);
        body();
        (_scopes, _localTypes, _inFunction, _loopDepth) = outer;
    }

    /// <summary>The variables of loops and parameters that an include sees from here.</summary>
    private ImmutableSortedDictionary<string, StaticType> VisibleHere()
    {
        var visible = ImmutableSortedDictionary.CreateBuilder<string, StaticType>(StringComparer.Ordinal);
        foreach (var scoped in _scopes)
            visible[scoped.Name] = scoped.Type;
        return visible.ToImmutable();
    }

    /// <summary>The group of builtins that a name means, where it cannot mean anything else.</summary>
    private ScriptObject? GroupOf(ScriptExpression target) =>
        target is ScriptVariableGlobal { Name: var name } && IsFixed(name) && _use.Entry.Find(name) is null ? _set.Builtins.Group(name) : null;

    private readonly record struct ScopedName(string Name, StaticType Type, int? Slot, bool IsParameter = false);
}
