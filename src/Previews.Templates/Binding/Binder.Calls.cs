using System.Collections.Immutable;
using System.Globalization;
using Previews.Templates.Functions;
using Previews.Templates.Rendering;
using Previews.Templates.Syntax;
using Previews.Text;

namespace Previews.Templates.Binding;

internal sealed partial class Binder
{
    private BoundExpression BindPipe(ExpressionSyntax.Pipe syntax, bool tolerant)
    {
        if (Pipes.IntoCall(syntax.Source, syntax.Destination) is { } call)
            return Bind(call, tolerant);
        _diagnostics.PipeNeedsFunction(_source.At(syntax.Destination.Span));
        return Nothing(syntax.Span);
    }

    private BoundExpression BindCall(ExpressionSyntax.Call syntax, bool tolerant)
    {
        if (AsInclude(syntax) is { } include)
            return new(BindInclude(include, MarkupState.Start), StaticType.Scalar);
        if (IsGlobal(syntax.Target, "include_join"))
            return BindIncludeJoin(syntax);
        if (FindBuiltin(syntax.Target) is { } builtin)
            return BindBuiltinCall(syntax, builtin);
        if (FindHostFunction(syntax.Target) is { } host)
            CheckHostCall(syntax, host);
        return Unknown(BindDynamicCall(syntax, block: null));
    }

    private CallNode BindDynamicCall(ExpressionSyntax.Call syntax, WrapBlock? block)
    {
        var target = BindFunctionName(syntax.Target);
        if (Strict && target.Node is ConstantNode { Value: { Kind: not ValueKind.Function, IsNull: false } value })
            _diagnostics.Add(TemplateDiagnostics.NotAFunction(_source.At(syntax.Target.Span), TextOf(syntax.Target), value));
        var arguments = BindArgumentList(syntax);
        return new CallNode(syntax.Span, target.Node, TextOf(syntax.Target), arguments, block) { Suggest = () => SuggestFunction(TextOf(syntax.Target)) };
    }

    /// <summary>What is called and does not exist is told as a function, not as a variable.</summary>
    private BoundExpression BindFunctionName(ExpressionSyntax target)
    {
        if (target is not ExpressionSyntax.Name name)
            return Bind(target);
        if (!IsTyped || FindScoped(name.Text) is not null || !IsFixed(name.Text)
            || _context.Entry.Find(name.Text) is not null || !_set.Globals.Find(name.Text).IsUnset)
            return Bind(target, tolerant: true);
        _diagnostics.Add(TemplateDiagnostics.UnknownFunction(_source.At(name.Span), name.Text, SuggestFunction(name.Text)));
        return Nothing(name.Span);
    }

    /// <summary>The nearest function: of the template's own and the host's, of the group that was named, or of the same name in another.</summary>
    private string? SuggestFunction(string name, BuiltinGroup? group = null)
    {
        if (group is not null && Suggestions.Nearest(name, group.Keys) is { } member)
            return $"did you mean `{group.Name}.{member}`?";
        if (group is null && Suggestions.DidYouMean(name, _set.Globals.Names.Concat(_set.Facts.Assigned).Where(n => n != name)) is { } help)
            return help;
        return Suggestions.Nearest(name, Globals.All.Select(static b => b.ShortName)) is { } elsewhere
            ? $"did you mean {string.Join(" or ", Globals.All.Where(b => b.ShortName == elsewhere).Select(static b => $"`{b.Name}`"))}?"
            : null;
    }

    private ArgumentList BindArgumentList(ExpressionSyntax.Call syntax) => new(
        BindAll(syntax.Positional),
        [.. syntax.Named.Select(static n => n.Name)],
        [.. syntax.Named.Select(n => Bind(n.Value).Node)]);

    private string TextOf(ExpressionSyntax syntax) =>
        _source.Text.Substring(syntax.Span.Start, Math.Min(syntax.Span.Length, 60));

    /// <summary>Whether the target is this global function, and nothing hides it.</summary>
    private bool IsGlobal(ExpressionSyntax target, string name) =>
        target is ExpressionSyntax.Name { Text: var text } && text == name && FindScoped(name) is null && !_set.Facts.Assigned.Contains(name);

    /// <summary><c>group.name</c>, or <c>date</c> itself, where it cannot mean anything else.</summary>
    private Builtin? FindBuiltin(ExpressionSyntax target) => target switch
    {
        ExpressionSyntax.Member { Target: var group, Text: var name } => GroupOf(group)?.Find(name),
        ExpressionSyntax.Name { Text: var name } when FindScoped(name) is null && IsFixed(name) && _context.Entry.Find(name) is null =>
            _set.Globals.Find(name).Reference as Builtin ?? GroupOf(target)?.Default,
        _ => null,
    };

    private HostFunction? FindHostFunction(ExpressionSyntax target) =>
        target is ExpressionSyntax.Name { Text: var name } && FindScoped(name) is null && IsFixed(name) && _context.Entry.Find(name) is null
            ? _set.Globals.Find(name).Reference as HostFunction
            : null;

    private void CheckHostCall(ExpressionSyntax.Call syntax, HostFunction host)
    {
        var literal = syntax.Positional is [ExpressionSyntax.Literal { Value: { IsText: true } text }, ..] ? text.AsText() : null;
        if (host.Function.Check?.Invoke(literal, syntax.Positional.Length, [.. syntax.Named.Select(static n => n.Name)]) is { } message)
            _diagnostics.Add(TemplateDiagnostics.HostRefused(_source.At(syntax.Span), host.Name, message));
    }

    private BoundExpression BindBuiltinCall(ExpressionSyntax.Call syntax, Builtin builtin)
    {
        if (builtin.LenientOnly && Strict)
        {
            _diagnostics.OnlyLenient(_source.At(syntax.Target.Span), builtin.Name);
            return Nothing(syntax.Span);
        }

        if (syntax.Positional.Any(static p => p is ExpressionSyntax.Unary { Operator: TokenKind.Caret }) || !TryArrange(syntax, builtin, out var arguments))
            return Unknown(new CallNode(syntax.Span, new ConstantNode(syntax.Target.Span, Value.From(builtin)), builtin.Name, BindArgumentList(syntax)));

        var type = StaticType.Unknown;
        var nodes = new ExpressionNode?[arguments.Length];
        for (var i = 0; i < arguments.Length; i++)
        {
            if (arguments[i] is not { } argument)
                continue;
            var bound = Bind(argument, tolerant: i == 0 && builtin.AllowsMissing);
            nodes[i] = bound.Node;
            if (i == 0)
                type = builtin.ResultType(bound.Type);
        }

        return new(new BuiltinCallNode(syntax.Span, builtin, nodes), type);
    }

    /// <summary>Puts the arguments in the order of the parameters; tells what does not fit.</summary>
    private bool TryArrange(ExpressionSyntax.Call syntax, Builtin builtin, out ExpressionSyntax?[] arguments)
    {
        arguments = new ExpressionSyntax?[Math.Max(builtin.Parameters.Length, builtin.IsVariadic ? syntax.Positional.Length : 0)];
        if (syntax.Positional.Length > arguments.Length)
            return RefuseCount(syntax, builtin);
        for (var i = 0; i < syntax.Positional.Length; i++)
            arguments[i] = syntax.Positional[i];
        foreach (var named in syntax.Named)
        {
            var index = builtin.IndexOf(named.Name);
            if (index < 0)
                return RefuseName(named, builtin);
            arguments[index] = named.Value;
        }

        for (var i = 0; i < builtin.RequiredCount; i++)
        {
            if (arguments[i] is null)
                return RefuseCount(syntax, builtin);
        }

        return true;
    }

    private bool RefuseCount(ExpressionSyntax.Call syntax, Builtin builtin)
    {
        if (Strict)
        {
            _diagnostics.Add(TemplateDiagnostics.ArgumentCount(
                _source.At(syntax.Span),
                builtin.Name,
                syntax.Positional.Length + syntax.Named.Length,
                builtin.RequiredCount,
                builtin.IsVariadic ? null : builtin.Parameters.Length));
        }

        return false;
    }

    private bool RefuseName(NamedArgument named, Builtin builtin)
    {
        if (Strict)
        {
            _diagnostics.Add(TemplateDiagnostics.UnknownArgument(
                _source.At(named.NameSpan), builtin.Name, named.Name, builtin.Parameters.Select(static p => p.Name)));
        }

        return false;
    }

    /// <summary>The call as one of <c>include</c>, also through parentheses and pipes into nothing else.</summary>
    private ExpressionSyntax.Call? AsInclude(ExpressionSyntax syntax) => syntax switch
    {
        ExpressionSyntax.Call call when IsGlobal(call.Target, "include") => call,
        ExpressionSyntax.Name name when IsGlobal(name, "include") => new ExpressionSyntax.Call(name.Span, name, [], [], Explicit: false),
        ExpressionSyntax.Nested nested => AsInclude(nested.Inner),
        _ => null,
    };

    private static string? LiteralName(ExpressionSyntax.Call include) =>
        include.Positional is [ExpressionSyntax.Literal { Value: { IsText: true } name }, ..] ? name.AsText() : null;

    private IncludeNode BindInclude(ExpressionSyntax.Call syntax, MarkupState markup)
    {
        var names = syntax.Named.Select(static n => n.Name).ToArray();
        var named = syntax.Named.Select(n => Bind(n.Value)).ToArray();
        var visible = VisibleHere();
        for (var i = 0; i < names.Length; i++)
            visible = visible.SetItem("$" + names[i], named[i].Type);
        var positional = syntax.Positional.Skip(1).Select(p => Bind(p)).ToArray();
        for (var i = 0; i < positional.Length && positional[i].Node is not SpreadNode; i++)
            visible = visible.SetItem(string.Create(CultureInfo.InvariantCulture, $"${i + 1}"), positional[i].Type);
        var context = new TemplateContext(_context.Entry, new VisibleTypes(visible), markup, InJsonText: false, Loose: IsLoose || _insideWith);
        var arguments = new ArgumentList([.. positional.Select(static p => p.Node)], names, [.. named.Select(static n => n.Node)]);
        return new IncludeNode(syntax.Span, FindSource(syntax, context, names), arguments);
    }

    /// <summary>The variables of loops and parameters that an include sees from here.</summary>
    private ImmutableSortedDictionary<string, StaticType> VisibleHere()
    {
        var visible = ImmutableSortedDictionary.CreateBuilder<string, StaticType>(StringComparer.Ordinal);
        foreach (var scoped in _scopes)
            visible[scoped.Name] = scoped.Type;
        return visible.ToImmutable();
    }

    private IncludeSource FindSource(ExpressionSyntax.Call syntax, TemplateContext context, string[] names)
    {
        if (syntax.Positional.IsEmpty)
        {
            _diagnostics.Add(TemplateDiagnostics.ArgumentCount(_source.At(syntax.Span), "include", 0, 1, null));
            return new IncludeSource(syntax.Span, null, Nothing(syntax.Span).Node, context, names);
        }

        if (LiteralName(syntax) is not { } name)
        {
            _set.NoteComputedInclude(_source, context, names, _diagnostics);
            return new IncludeSource(syntax.Span, null, Bind(syntax.Positional[0]).Node, context, names);
        }

        _set.NoteInclude(_source, name);
        // Leniently a template is looked for only when it is included: its mistakes do not matter before.
        if (Strict && _set.BindInclude(name, context, names, _diagnostics) is { } target)
            return new IncludeSource(syntax.Span, target, null, context, names);
        if (_set.Options.Loader is null || Strict)
            _diagnostics.Add(TemplateDiagnostics.UnknownTemplate(_source.At(syntax.Positional[0].Span), name, _set.Names));
        return new IncludeSource(syntax.Positional[0].Span, null, Bind(syntax.Positional[0]).Node, context, names);
    }

    private BoundExpression BindIncludeJoin(ExpressionSyntax.Call syntax)
    {
        var context = new TemplateContext(
            _context.Entry, new VisibleTypes(VisibleHere()), MarkupState.Start, InJsonText: false, Loose: IsLoose || _insideWith);
        if (syntax.Positional.Length is < 2 or > 4)
            _diagnostics.Add(TemplateDiagnostics.ArgumentCount(_source.At(syntax.Span), "include_join", syntax.Positional.Length, 2, 4));
        CheckLiteralNames(syntax);
        _set.NoteComputedInclude(_source, context, [], _diagnostics);
        return syntax.Positional.IsEmpty ? Nothing(syntax.Span) : Unknown(new IncludeJoinNode(syntax.Span, BindAll(syntax.Positional), context));
    }

    private void CheckLiteralNames(ExpressionSyntax.Call syntax)
    {
        if (_set.Options.Loader is not null || syntax.Positional is not [ExpressionSyntax.List list, ..])
            return;
        foreach (var item in list.Items)
        {
            if (item is ExpressionSyntax.Literal { Value: { IsText: true } value } && !_set.Names.Contains(value.AsText()))
                _diagnostics.Add(TemplateDiagnostics.UnknownTemplate(_source.At(item.Span), value.AsText()!, _set.Names));
        }
    }
}
