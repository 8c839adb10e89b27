using System.Collections.Immutable;
using System.Text;
using Previews.Templates.Rendering;
using Previews.Templates.Syntax;
using Previews.Text;

namespace Previews.Templates.Binding;

internal sealed partial class Binder
{
    private BlockNode BindBlock(BlockSyntax? block) => block is null ? BlockNode.Empty : new BlockNode(BindStatements(block.Statements));

    /// <summary>Neighbouring texts become one.</summary>
    private StatementNode[] BindStatements(ImmutableArray<StatementSyntax> statements)
    {
        var nodes = new List<StatementNode>(statements.Length);
        var text = new StringBuilder();
        foreach (var statement in statements)
        {
            if (statement is StatementSyntax.Text literal)
            {
                text.Append(LiteralText(literal));
                continue;
            }

            FlushText(nodes, text);
            if (BindStatement(statement) is { } node)
                nodes.Add(Recorded(node, statement));
        }

        FlushText(nodes, text);
        return [.. nodes];
    }

    private static void FlushText(List<StatementNode> nodes, StringBuilder text)
    {
        if (text.Length == 0)
            return;
        nodes.Add(new TextNode(Encoding.UTF8.GetBytes(text.ToString())));
        text.Clear();
    }

    private string LiteralText(StatementSyntax.Text literal)
    {
        var text = _source.Text.Substring(literal.Span.Start, literal.Span.Length);
        if (IsMarkup)
            _markup = MarkupWalker.Walk(_markup, text);
        else if (_kind == TemplateKind.Json && _set.Options.Escape)
            CheckJson(literal, text);
        return Strict ? text.Replace("\r\n", "\n", StringComparison.Ordinal) : text;
    }

    /// <summary>A JSON template may be included in a script element, which these would end or upset.</summary>
    private void CheckJson(StatementSyntax.Text literal, string text)
    {
        _inJsonText = JsonWalker.Walk(_inJsonText, text);
        foreach (var mark in (ReadOnlySpan<string>)["</", "<!--"])
        {
            var index = text.IndexOf(mark, StringComparison.Ordinal);
            if (index >= 0)
                _diagnostics.MarkupInJson(_source.At(literal.Span.Start + index, mark.Length), mark);
        }
    }

    private StatementNode? BindStatement(StatementSyntax statement) => statement switch
    {
        StatementSyntax.Expression s => BindExpressionStatement(s),
        StatementSyntax.Assignment s => BindAssignment(s),
        StatementSyntax.If s => BindIf(s),
        StatementSyntax.Case s => BindCase(s),
        StatementSyntax.For s => BindFor(s),
        StatementSyntax.TableRow s => BindTableRow(s),
        StatementSyntax.While s => BindWhile(s),
        StatementSyntax.Break s => BindJump(s.Span, Flow.Break, "break"),
        StatementSyntax.Continue s => BindJump(s.Span, Flow.Continue, "continue"),
        StatementSyntax.Capture s => BindCapture(s),
        StatementSyntax.With s => BindWith(s),
        StatementSyntax.Wrap s => BindWrap(s),
        StatementSyntax.Import s => new ImportNode(s.Span, Bind(s.Value).Node),
        StatementSyntax.ReadOnly s => BindReadOnly(s),
        StatementSyntax.Function s => BindFunctionStatement(s),
        StatementSyntax.Return s => BindReturn(s),
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    private StatementNode BindExpressionStatement(StatementSyntax.Expression statement) => Indented(BindEmit(statement.Value), statement.Indent);

    private static StatementNode Indented(StatementNode node, string? indent) =>
        indent is null ? node : new IndentNode(node, Encoding.UTF8.GetBytes(indent));

    /// <summary>An expression whose value is written.</summary>
    private StatementNode BindEmit(ExpressionSyntax expression)
    {
        if (AsInclude(expression) is { } include)
            return BindEmittedInclude(include);
        var value = Bind(expression).Node;
        var place = PlaceOfValue(expression.Span);
        var general = EmitGeneral(value, place);
        return value switch
        {
            ModelMemberNode { Member.Kind: not ModelMemberKind.Any } member => new EmitMemberNode(member, place, general),
            ModelVariableNode { Member.Kind: not ModelMemberKind.Any } variable => new EmitVariableNode(variable, place),
            _ => general,
        };
    }

    private static StatementNode EmitGeneral(ExpressionNode value, Place place) =>
        place is Place.Attribute or Place.Url or Place.UrlPrefix or Place.UrlRest ? new EmitAttributeNode(value, place) : new EmitNode(value, place);

    private StatementNode BindEmittedInclude(ExpressionSyntax.Call call)
    {
        if (IsMarkup && _markup.IsDataScript && LiteralName(call) is { } name && TemplateKinds.Of(name) == TemplateKind.Json)
            return new EmitIncludeNode(BindInclude(call, MarkupState.Start), TemplateKind.Json, Place.Raw);
        if (IsMarkup && LiteralName(call) is { } other && TemplateKinds.Of(other) == _kind)
        {
            if (_markup.PlaceOfValue() is null)
                _diagnostics.ValueNotAllowedHere(_source.At(call.Span), _markup.Describe());
            var markup = _markup;
            _markup = _markup.AfterValue();
            return new EmitIncludeNode(BindInclude(call, markup), _kind, Place.Markup);
        }

        var include = BindInclude(call, MarkupState.Start);
        var place = PlaceOfValue(call.Span);
        return place is Place.Markup or Place.Xml or Place.Raw or Place.JsonValue or Place.JsonText or Place.Calendar
            ? new EmitIncludeNode(include, _kind, place)
            : EmitGeneral(include, place);
    }

    private AssignNode BindAssignment(StatementSyntax.Assignment statement)
    {
        var value = Bind(statement.Value);
        if (statement.Target is ExpressionSyntax.Missing)
            return new AssignNode(statement.Span, NowhereToAssign.Instance, value.Node);
        CheckHidden(statement.Target);
        var target = BindTarget(statement.Target);
        if (statement.Operator is { } sign)
        {
            var old = Bind(statement.Target).Node;
            value = new BoundExpression(RecordedOperator(new BinaryNode(statement.Span, old, sign, statement.Span, value.Node), sign), StaticType.Unknown);
        }

        NoteType(statement.Target, value.Type);
        return new AssignNode(statement.Span, target, value.Node);
    }

    private IfNode BindIf(StatementSyntax.If statement)
    {
        var join = new MarkupJoin(this);
        var branches = new List<(ExpressionNode, BlockNode)>();
        foreach (var branch in statement.Branches)
        {
            var condition = Bind(branch.Condition, tolerant: true).Node;
            join.Begin();
            branches.Add((condition, BindBlock(branch.Body)));
            join.End();
        }

        join.Begin();
        var otherwise = BindBlock(statement.Else);
        join.End();
        join.Finish(statement.Span);
        return new IfNode([.. branches], otherwise);
    }

    private CaseNode BindCase(StatementSyntax.Case statement)
    {
        var join = new MarkupJoin(this);
        var value = Bind(statement.Value, tolerant: true).Node;
        var whens = new List<(ExpressionNode[], BlockNode)>();
        foreach (var when in statement.Whens)
        {
            var values = when.Values.Select(v => Bind(v).Node).ToArray();
            join.Begin();
            whens.Add((values, BindBlock(when.Body)));
            join.End();
        }

        join.Begin();
        var otherwise = BindBlock(statement.Else);
        join.End();
        join.Finish(statement.Span);
        return new CaseNode(value, [.. whens], otherwise);
    }

    private CaptureNode BindCapture(StatementSyntax.Capture statement)
    {
        var (markup, inJsonText) = (_markup, _inJsonText);
        (_markup, _inJsonText) = (MarkupState.Start, false);
        var body = BindBlock(statement.Body);
        if (IsMarkup && _markup.Mode != MarkupMode.Text)
            _diagnostics.EndsInsideMarkup(_source.At(statement.Body.Span.End, 0), _markup.Describe());
        (_markup, _inJsonText) = (markup, inJsonText);
        CheckHidden(statement.Target);
        return new CaptureNode(statement.Target is ExpressionSyntax.Missing ? NowhereToAssign.Instance : BindTarget(statement.Target), body, _kind);
    }

    private WithNode BindWith(StatementSyntax.With statement)
    {
        var target = Bind(statement.Target).Node;
        var outer = (_locals, _localTypes, _insideWith);
        (_locals, _localTypes, _insideWith) = ([], new(StringComparer.Ordinal), true);
        var body = BindBlock(statement.Body);
        var locals = _locals.Order().ToArray();
        (_locals, _localTypes, _insideWith) = outer;
        return new WithNode(statement.Target.Span, target, body, locals);
    }

    /// <summary>The block belongs to the function that runs it: its locals and its place in loops are that function's.</summary>
    private StatementNode BindWrap(StatementSyntax.Wrap statement)
    {
        var outer = (_scopes, _locals, _localTypes, _argumentCells, _usesArguments, _loopDepth, _inFunction);
        (_scopes, _locals, _localTypes, _argumentCells, _usesArguments, _loopDepth, _inFunction) =
            ([], [], new(StringComparer.Ordinal), [], false, 0, true);
        var body = NewBody(BindStatements(statement.Body.Statements));
        (_scopes, _locals, _localTypes, _argumentCells, _usesArguments, _loopDepth, _inFunction) = outer;
        var block = new WrapBlock(body);
        var call = statement.Call is ExpressionSyntax.Call c ? c : new ExpressionSyntax.Call(statement.Call.Span, statement.Call, [], [], false);
        var node = BindDynamicCall(call, block);
        return Indented(EmitGeneral(node, PlaceOfValue(statement.Call.Span)), statement.Indent);
    }

    private ReadOnlyNode BindReadOnly(StatementSyntax.ReadOnly statement) => statement.Variable switch
    {
        ExpressionSyntax.Name name => new ReadOnlyNode(name.Text, Symbols.Global(name.Text)),
        ExpressionSyntax.Local local => new ReadOnlyNode("$" + local.Text, Local(local.Text)),
        _ => new ReadOnlyNode("", -1),
    };

    private AssignNode BindFunctionStatement(StatementSyntax.Function statement)
    {
        var name = _source.Text.Substring(statement.Name.Span.Start, statement.Name.Span.Length);
        var function = BindFunction(name, statement.Value);
        var target = statement.Name is ExpressionSyntax.Missing ? NowhereToAssign.Instance : BindTarget(statement.Name);
        return new AssignNode(statement.Span, target, new FunctionNode(statement.Span, function));
    }

    private ScriptFunction BindFunction(string name, FunctionSyntax syntax)
    {
        var parameters = syntax.Parameters?
            .Select(p => new Parameter(p.Name, Symbols.Scoped(p.Name), p.Default is null ? null : Bind(p.Default).Node, p.Rest))
            .ToArray();
        var scopes = (parameters ?? []).Select(static p => new ScopedName(p.Name, p.Cell, StaticType.Unknown, IsParameter: true));
        return new ScriptFunction(name, parameters, BindBody(syntax.Body, scopes));
    }

    private ReturnNode BindReturn(StatementSyntax.Return statement)
    {
        if (statement.Value is null)
            return new ReturnNode(null, null);
        return _inFunction ? new ReturnNode(Bind(statement.Value).Node, null) : new ReturnNode(null, BindEmit(statement.Value));
    }

    /// <summary>Branches begin in the same place of the markup and have to end in the same place.</summary>
    private sealed class MarkupJoin(Binder binder)
    {
        private readonly MarkupState _start = binder._markup;
        private readonly bool _startInText = binder._inJsonText;
        private readonly List<MarkupState> _ends = [];

        public void Begin() => (binder._markup, binder._inJsonText) = (_start, _startInText);

        public void End() => _ends.Add(binder._markup);

        public void Finish(TextSpan span)
        {
            if (!binder.IsMarkup)
                return;
            MarkupState? joined = _ends[0];
            foreach (var end in _ends)
                joined = joined is { } state ? MarkupState.Join(state, end) : null;
            if (joined is null)
                binder._diagnostics.BranchesEndApart(binder._source.At(span.Start, Math.Min(span.Length, 4)), _ends[0].Describe(), _ends[^1].Describe());
            binder._markup = joined ?? _ends[0];
        }
    }

    /// <summary>The target of an assignment whose error has been told.</summary>
    private sealed class NowhereToAssign : IAssignable
    {
        public static readonly NowhereToAssign Instance = new();

        public void Assign(RenderState state, in Value value)
        {
        }
    }
}
