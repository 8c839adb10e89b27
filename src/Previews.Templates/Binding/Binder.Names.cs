using System.Globalization;
using Previews.Templates.Functions;
using Previews.Templates.Rendering;
using Previews.Templates.Syntax;
using Previews.Text;

namespace Previews.Templates.Binding;

internal sealed partial class Binder
{
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
        !_set.Facts.Assigned.Contains(name)
        && !_set.Facts.Imports
        && !_insideWith
        && (!IsLoose || (!_set.Facts.Scoped.Contains(name) && !_set.Facts.OpensObjects));

    /// <summary>A function does not know from where it is called, nor does what it includes.</summary>
    private bool IsLoose => _inFunction || _context.Loose;

    private bool IsTyped => Strict && !_context.Entry.IsDynamic;

    private BoundExpression BindName(ExpressionSyntax.Name syntax, bool tolerant)
    {
        if (FindScoped(syntax.Text) is { } scoped)
            return new(new ScopedNode(syntax.Span, scoped.Cell), scoped.Type);
        if (!IsFixed(syntax.Text))
            return new(Variable(syntax, tolerant, isParameter: false), _assignedTypes.GetValueOrDefault(syntax.Text, StaticType.Unknown));
        if (_context.Entry.Find(syntax.Text) is { } member)
            return new(new ModelVariableNode(syntax.Span, member), StaticType.Of(member));
        var builtin = _set.Globals.Find(syntax.Text);
        if (!IsTyped || !builtin.IsUnset)
            return Unknown(Variable(syntax, tolerant, isParameter: false));
        _diagnostics.Add(TemplateDiagnostics.UnknownVariable(_source.At(syntax.Span), syntax.Text, Suggestions.DidYouMean(syntax.Text, KnownNames())));
        return Nothing(syntax.Span);
    }

    private VariableNode Variable(ExpressionSyntax.Name syntax, bool tolerant, bool isParameter)
    {
        var known = KnownNames();
        var slot = new VariableSlot(
            syntax.Text,
            Symbols.Scoped(syntax.Text),
            Symbols.Global(syntax.Text),
            _set.Globals.Find(syntax.Text),
            isParameter,
            state => Suggestions.DidYouMean(syntax.Text, known.Concat(state.DynamicModel?.Keys ?? [])));
        return new VariableNode(syntax.Span, slot, tolerant);
    }

    private List<string> KnownNames() =>
    [
        .. _scopes.Select(static s => s.Name),
        .. _context.Entry.Members.Select(static m => m.Name),
        .. _set.Facts.Assigned,
        .. _set.Globals.Names,
    ];

    private BoundExpression BindLocal(ExpressionSyntax.Local syntax, bool tolerant)
    {
        var type = _localTypes.GetValueOrDefault(syntax.Text)
            ?? (_inFunction ? null : _context.Visible.Find("$" + syntax.Text))
            ?? StaticType.Unknown;
        return new(new LocalNode(syntax.Span, syntax.Text, Local(syntax.Text), tolerant), type);
    }

    private BoundExpression BindArguments(ExpressionSyntax.Arguments syntax)
    {
        _usesArguments = true;
        return Unknown(new ArgumentsNode(syntax.Span));
    }

    private BoundExpression BindArgument(ExpressionSyntax.Argument syntax, bool tolerant)
    {
        var name = syntax.Position.ToString(CultureInfo.InvariantCulture);
        var cell = Symbols.Local(name);
        _argumentCells.Add(new ArgumentCell(syntax.Position, cell));
        var type = _inFunction ? null : _context.Visible.Find("$" + name);
        return new(new ArgumentNode(syntax.Span, syntax.Position, cell, tolerant), type ?? StaticType.Unknown);
    }

    private IAssignable BindTarget(ExpressionSyntax target, bool tolerant = true) => target switch
    {
        ExpressionSyntax.Name name => Variable(name, tolerant, FindScoped(name.Text) is { IsParameter: true }),
        ExpressionSyntax.Local local => new LocalNode(local.Span, local.Text, Local(local.Text), tolerant),
        ExpressionSyntax.Member member => new MemberNode(
            member.Span, Bind(member.Target).Node, member.Text, member.NameSpan, new PathTolerance(Null: false, Missing: tolerant || !Strict)),
        ExpressionSyntax.Index index => new IndexNode(
            index.Span, Bind(index.Target).Node, Bind(index.Key).Node, index.Span, new PathTolerance(Null: false, Missing: tolerant || !Strict)),
        _ => NowhereToAssign.Instance,
    };

    /// <summary>Inside a loop its variable hides the page's variable of the name, so an assignment would seem to do nothing.</summary>
    private void CheckHidden(ExpressionSyntax target)
    {
        if (Strict && target is ExpressionSyntax.Name name && FindScoped(name.Text) is { IsParameter: false })
            _diagnostics.HiddenAssignment(_source.At(name.Span), name.Text);
    }

    /// <summary>A variable has the type of its one assignment; with two that differ, none that is known.</summary>
    private void NoteType(ExpressionSyntax target, StaticType type)
    {
        if (target is ExpressionSyntax.Local local)
            _localTypes[local.Text] = _localTypes.TryGetValue(local.Text, out var known) ? StaticType.Join(known, type) : type;
        else if (target is ExpressionSyntax.Name name && FindScoped(name.Text) is null && _set.Facts.IsAssignedInOneTemplate(name.Text))
            _assignedTypes[name.Text] = _assignedTypes.TryGetValue(name.Text, out var other) ? StaticType.Join(other, type) : type;
    }

    /// <summary>The group of builtins that a name means, where it cannot mean anything else.</summary>
    private BuiltinGroup? GroupOf(ExpressionSyntax target) =>
        target is ExpressionSyntax.Name name && FindScoped(name.Text) is null && IsFixed(name.Text)
        && _context.Entry.Find(name.Text) is null && (!_context.Entry.IsDynamic || Strict)
        && (Strict || !_set.Facts.Written.Contains(name.Text))
            ? _set.Globals.Find(name.Text).Reference as BuiltinGroup
            : null;
}
