using System.Collections.Immutable;
using Previews.Templates.Rendering;
using Previews.Templates.Syntax;
using Previews.Text;

namespace Previews.Templates.Binding;

/// <summary>
/// Turns a template's tree into nodes that render: names become slots, literal text becomes UTF-8, every place where a value
/// is written gets its escaping, and whatever can be known to be wrong is told. One binder binds one template for one context.
/// The statements are in <c>Binder.Statements.cs</c>, the expressions in <c>Binder.Expressions.cs</c>, calls in <c>Binder.Calls.cs</c>,
/// names in <c>Binder.Names.cs</c>.
/// </summary>
internal sealed partial class Binder
{
    private readonly TemplateSet _set;
    private readonly SourceText _source;
    private readonly TemplateKind _kind;
    private readonly TemplateContext _context;
    private readonly DiagnosticBag _diagnostics;

    /// <summary>The loop variables and parameters around the place that is being bound, the innermost last.</summary>
    private List<ScopedName> _scopes = [];

    /// <summary>The local variables that the body being bound uses, and whether it looks at its arguments.</summary>
    private HashSet<int> _locals = [];

    private Dictionary<string, StaticType> _localTypes = new(StringComparer.Ordinal);
    private HashSet<ArgumentCell> _argumentCells = [];
    private bool _usesArguments;
    private MarkupState _markup;
    private bool _inJsonText;
    private int _loopDepth;
    private bool _inFunction;
    private bool _insideWith;
    private readonly Dictionary<string, StaticType> _assignedTypes = new(StringComparer.Ordinal);

    public Binder(TemplateSet set, string name, SourceText source, TemplateContext context, DiagnosticBag diagnostics)
    {
        _set = set;
        _source = source;
        _kind = TemplateKinds.Of(name);
        _context = context;
        _diagnostics = diagnostics;
        _markup = context.Markup;
        _inJsonText = context.InJsonText;
        foreach (var (visible, type) in context.Visible.All)
        {
            if (!visible.StartsWith('$'))
                _scopes.Add(new ScopedName(visible, Symbols.Scoped(visible), type, IsParameter: false));
        }
    }

    private Symbols Symbols => _set.Symbols;

    private bool Strict => _set.Options.Strict;

    private bool IsMarkup => _kind is TemplateKind.Html or TemplateKind.Xml && _set.Options.Escape;

    /// <summary>Fills the body, which may be referred to already by includes of the template in itself.</summary>
    public void BindInto(BoundBody body, BlockSyntax syntax)
    {
        body.Statements = BindStatements(syntax.Statements);
        CheckEnd(syntax);
        body.Locals = [.. _locals.Order()];
        body.ArgumentCells = [.. _argumentCells.OrderBy(static a => a.Position)];
        body.UsesArguments = _usesArguments;
    }

    /// <summary>Evaluated code is a function that returns the value of its last expression; a template is one that prints.</summary>
    public void BindCode(BoundBody body, BlockSyntax syntax, bool isTemplate)
    {
        _inFunction = true;
        if (!isTemplate && syntax.Statements is [.. var before, StatementSyntax.Expression last])
            syntax = syntax with { Statements = [.. before, new StatementSyntax.Return(last.Span, last.Value)] };
        BindInto(body, syntax);
    }

    /// <summary>A template ends where it started, so that what includes it can go on: between the same tags, in the same attribute.</summary>
    private void CheckEnd(BlockSyntax syntax)
    {
        if (IsMarkup && MarkupState.Join(_markup, _context.Markup) is null && _markup.Mode != _context.Markup.Mode)
            _diagnostics.EndsInsideMarkup(_source.At(syntax.Span.End, 0), _markup.Describe());
    }

    /// <summary>Binds a body with locals, loops and scopes of its own: a function's.</summary>
    private BoundBody BindBody(BlockSyntax syntax, IEnumerable<ScopedName> parameters)
    {
        var outer = (_scopes, _locals, _localTypes, _argumentCells, _usesArguments, _markup, _loopDepth, _inFunction);
        (_scopes, _locals, _localTypes, _argumentCells, _usesArguments, _loopDepth, _inFunction) =
            ([.. parameters], [], new(StringComparer.Ordinal), [], false, 0, true);
        _markup = MarkupState.Start;
        var statements = BindStatements(syntax.Statements);
        if (IsMarkup && _markup.Mode != MarkupMode.Text)
            _diagnostics.EndsInsideMarkup(_source.At(syntax.Span.End, 0), _markup.Describe());
        var body = NewBody(statements);
        (_scopes, _locals, _localTypes, _argumentCells, _usesArguments, _markup, _loopDepth, _inFunction) = outer;
        return body;
    }

    private BoundBody NewBody(StatementNode[] statements) => new()
    {
        Source = _source,
        Statements = statements,
        Locals = [.. _locals.Order()],
        ArgumentCells = [.. _argumentCells.OrderBy(static a => a.Position)],
        UsesArguments = _usesArguments,
    };

    private int Local(string name)
    {
        var cell = Symbols.Local(name);
        _locals.Add(cell);
        return cell;
    }

    /// <summary>Where a value that is written here lands.</summary>
    private Place PlaceOfValue(TextSpan span)
    {
        if (!_set.Options.Escape)
            return Place.Raw;
        switch (_kind)
        {
            case TemplateKind.Json:
                return _inJsonText ? Place.JsonText : Place.JsonValue;
            case TemplateKind.Calendar:
                return Place.Calendar;
            case TemplateKind.Text:
                return Place.Raw;
        }

        if (_markup.PlaceOfValue() is { } place)
        {
            _markup = _markup.AfterValue();
            return place == Place.Markup && _kind == TemplateKind.Xml ? Place.Xml : place;
        }

        _diagnostics.ValueNotAllowedHere(_source.At(span), _markup.Describe());
        return Place.Markup;
    }

    private readonly record struct ScopedName(string Name, int Cell, StaticType Type, bool IsParameter);
}
