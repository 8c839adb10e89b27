using System.Collections.Immutable;
using Previews.Templates.Rendering;
using Previews.Templates.Syntax;
using Previews.Text;

namespace Previews.Templates.Binding;

internal sealed partial class Binder
{
    /// <summary>Deeper trees would end the process by its stack when they are evaluated.</summary>
    private const int MaximumDepth = 200;

    private int _depth;
    private bool _tooDeep;

    /// <param name="tolerant">
    /// Whether the place allows for a missing value: a condition, the left of <c>??</c>, a comparison with null.
    /// </param>
    private BoundExpression Bind(ExpressionSyntax syntax, bool tolerant = false)
    {
        if (_depth >= MaximumDepth)
        {
            if (!_tooDeep)
                _diagnostics.NestedTooDeeply(_source.At(syntax.Span), MaximumDepth);
            _tooDeep = true;
            return Nothing(syntax.Span);
        }

        _depth++;
        var bound = BindCore(syntax, tolerant);
        _depth--;
        return bound with { Node = Recorded(bound.Node, syntax) };
    }

    private BoundExpression BindCore(ExpressionSyntax syntax, bool tolerant) => syntax switch
    {
        ExpressionSyntax.Literal e => new(new ConstantNode(e.Span, e.Value), StaticType.Scalar),
        ExpressionSyntax.Interpolation e => new(new InterpolationNode(e.Span, BindAll(e.Parts)), StaticType.Scalar),
        ExpressionSyntax.Name e => BindName(e, tolerant),
        ExpressionSyntax.Local e => BindLocal(e, tolerant),
        ExpressionSyntax.Arguments e => BindArguments(e),
        ExpressionSyntax.Argument e => BindArgument(e, tolerant),
        ExpressionSyntax.WrappedBlock e => Unknown(new WrappedBlockNode(e.Span)),
        ExpressionSyntax.This e => Unknown(new ThisNode(e.Span)),
        ExpressionSyntax.LoopProperty e => BindLoopProperty(e),
        ExpressionSyntax.Member e => BindMember(e, tolerant),
        ExpressionSyntax.Index e => BindIndex(e, tolerant),
        ExpressionSyntax.List e => BindList(e),
        ExpressionSyntax.Map e => BindMap(e),
        ExpressionSyntax.Nested e => Bind(e.Inner, tolerant),
        ExpressionSyntax.Unary e => BindUnary(e, tolerant),
        ExpressionSyntax.Postfix e => BindIncrement(e.Span, e.Operand, e.Operator, before: false),
        ExpressionSyntax.Binary e => BindBinary(e, tolerant),
        ExpressionSyntax.Conditional e => BindConditional(e, tolerant),
        ExpressionSyntax.Call e => BindCall(e, tolerant),
        ExpressionSyntax.Pipe e => BindPipe(e, tolerant),
        ExpressionSyntax.Anonymous e => Unknown(new FunctionNode(e.Span, BindFunction("do", e.Function))),
        _ => Nothing(syntax.Span),
    };

    private static BoundExpression Unknown(ExpressionNode node) => new(node, StaticType.Unknown);

    /// <summary>Stands for what has been told to be wrong.</summary>
    private static BoundExpression Nothing(TextSpan span) => Unknown(new ConstantNode(span, Value.Null));

    private ExpressionNode[] BindAll(ImmutableArray<ExpressionSyntax> expressions) => [.. expressions.Select(e => Bind(e).Node)];

    private BoundExpression BindList(ExpressionSyntax.List syntax)
    {
        var items = syntax.Items.Select(i => Bind(i)).ToList();
        var element = items.Count == 0 ? StaticType.Unknown : items.Select(static i => i.Type).Aggregate(StaticType.Join);
        return new BoundExpression(
            new ListNode(syntax.Span, [.. items.Select(static i => i.Node)]),
            element == StaticType.Unknown ? element : new StaticType.List(element));
    }

    private BoundExpression BindMap(ExpressionSyntax.Map syntax) => Unknown(new MapNode(
        syntax.Span,
        [.. syntax.Members.Select(m => KeyValuePair.Create(m.Key, Bind(m.Value).Node))]));

    private BoundExpression BindUnary(ExpressionSyntax.Unary syntax, bool tolerant)
    {
        switch (syntax.Operator)
        {
            case TokenKind.Not:
                return new(new NotNode(syntax.Span, Bind(syntax.Operand, tolerant: true).Node), StaticType.Scalar);
            case TokenKind.Plus or TokenKind.Minus:
                return new(new SignNode(syntax.Span, Bind(syntax.Operand, tolerant).Node, syntax.Operator == TokenKind.Minus), StaticType.Scalar);
            case TokenKind.At:
                return Unknown(new AliasNode(syntax.Span, Bind(syntax.Operand).Node));
            case TokenKind.Caret:
                return Unknown(new SpreadNode(syntax.Span, Bind(syntax.Operand).Node));
            default:
                return BindIncrement(syntax.Span, syntax.Operand, syntax.Operator, before: true);
        }
    }

    private BoundExpression BindIncrement(TextSpan span, ExpressionSyntax operand, TokenKind sign, bool before)
    {
        if (operand is not (ExpressionSyntax.Name or ExpressionSyntax.Local or ExpressionSyntax.Member or ExpressionSyntax.Index))
            return Nothing(span);
        CheckHidden(operand);
        var variable = (ExpressionNode)BindTarget(operand, tolerant: false);
        return new(new IncrementNode(span, variable, sign == TokenKind.Increment ? TokenKind.Plus : TokenKind.Minus, before), StaticType.Scalar);
    }

    private BoundExpression BindBinary(ExpressionSyntax.Binary syntax, bool tolerant)
    {
        switch (syntax.Operator)
        {
            case TokenKind.And or TokenKind.Or:
                var condition = Bind(syntax.Left, tolerant: true).Node;
                return new(new LogicalNode(syntax.Span, condition, syntax.Operator == TokenKind.And, Bind(syntax.Right, tolerant: true).Node), StaticType.Scalar);
            case TokenKind.Coalesce or TokenKind.NotCoalesce:
                var left = Bind(syntax.Left, tolerant: true);
                var right = Bind(syntax.Right, tolerant);
                var type = syntax.Operator == TokenKind.Coalesce ? StaticType.Join(left.Type, right.Type) : right.Type;
                return new(new CoalesceNode(syntax.Span, left.Node, syntax.Operator == TokenKind.Coalesce, right.Node), type);
            default:
                return BindPlainBinary(syntax, tolerant);
        }
    }

    private BoundExpression BindPlainBinary(ExpressionSyntax.Binary syntax, bool tolerant)
    {
        var isEquality = syntax.Operator is TokenKind.Equal or TokenKind.NotEqual;
        var left = Bind(syntax.Left, tolerant || (isEquality && IsNullLiteral(syntax.Right))).Node;
        var right = Bind(syntax.Right, tolerant || (isEquality && IsNullLiteral(syntax.Left))).Node;
        return new(new BinaryNode(syntax.Span, left, syntax.Operator, syntax.OperatorSpan, right), StaticType.Unknown);
    }

    private static bool IsNullLiteral(ExpressionSyntax syntax) => syntax is ExpressionSyntax.Literal { Value.IsNull: true };

    private BoundExpression BindConditional(ExpressionSyntax.Conditional syntax, bool tolerant)
    {
        var condition = Bind(syntax.Condition, tolerant: true).Node;
        var then = Bind(syntax.Then, tolerant);
        var otherwise = Bind(syntax.Else, tolerant);
        return new(new ConditionalNode(syntax.Span, condition, then.Node, otherwise.Node), StaticType.Join(then.Type, otherwise.Type));
    }

    private BoundExpression BindLoopProperty(ExpressionSyntax.LoopProperty syntax)
    {
        if (syntax.Property is null)
            return Nothing(syntax.Span);
        var properties = syntax.Loop switch
        {
            "for" => LoopProperties.OfFor,
            "while" => LoopProperties.OfWhile,
            _ => LoopProperties.OfTableRow,
        };
        if (properties.TryGetValue(syntax.Property, out var read))
            return new(new LoopPropertyNode(syntax.Span, syntax.Loop != "while", read), StaticType.Scalar);
        _diagnostics.UnknownLoopProperty(_source.At(syntax.Span), syntax.Loop, syntax.Property, properties.Keys);
        return Nothing(syntax.Span);
    }

    private BoundExpression BindMember(ExpressionSyntax.Member syntax, bool tolerant)
    {
        var target = Bind(syntax.Target, tolerant || syntax.Optional);
        var optional = HasOptionalStep(syntax);
        if (Strict && target.Type is StaticType.Model { Type: { IsDynamic: false } type } && syntax.Text != "empty?")
            return BindModelMember(syntax, target.Node, type, nullable: optional || tolerant);
        if (Strict && target.Type is StaticType.List && syntax.Text is not ("size" or "empty?"))
        {
            _diagnostics.Add(TemplateDiagnostics.UnknownMember(_source.At(syntax.NameSpan), "a list", syntax.Text, ["size"]));
            return Nothing(syntax.Span);
        }

        if (GroupOf(syntax.Target) is { } group && !group.Has(syntax.Text) && Strict)
        {
            _diagnostics.Add(TemplateDiagnostics.UnknownFunction(_source.At(syntax.NameSpan), $"{group.Name}.{syntax.Text}", SuggestFunction(syntax.Text, group)));
            return Nothing(syntax.Span);
        }

        var tolerance = Strict
            ? new PathTolerance(Null: optional || tolerant, Missing: optional || tolerant)
            : new PathTolerance(Null: optional, Missing: true);
        return Unknown(new MemberNode(syntax.Span, target.Node, syntax.Text, syntax.NameSpan, tolerance));
    }

    private BoundExpression BindModelMember(ExpressionSyntax.Member syntax, ExpressionNode target, ModelType type, bool nullable)
    {
        if (type.Find(syntax.Text) is { } member)
            return new(new ModelMemberNode(syntax.Span, target, type, member, nullable), StaticType.Of(member));
        _diagnostics.Add(TemplateDiagnostics.UnknownMember(
            _source.At(syntax.NameSpan), $"`{type.Name}`", syntax.Text, type.Members.Select(static m => m.Name)));
        return Nothing(syntax.Span);
    }

    /// <summary>One <c>?.</c> makes the rest of its path tolerant.</summary>
    private static bool HasOptionalStep(ExpressionSyntax? path)
    {
        while (path is not null)
        {
            if (path is ExpressionSyntax.Member { Optional: true })
                return true;
            path = path switch
            {
                ExpressionSyntax.Member m => m.Target,
                ExpressionSyntax.Index i => i.Target,
                _ => null,
            };
        }

        return false;
    }

    private BoundExpression BindIndex(ExpressionSyntax.Index syntax, bool tolerant)
    {
        var target = Bind(syntax.Target, tolerant);
        var key = Bind(syntax.Key, tolerant);
        var optional = HasOptionalStep(syntax);
        var tolerance = Strict
            ? new PathTolerance(Null: optional || tolerant, Missing: optional || tolerant)
            : new PathTolerance(Null: optional, Missing: true);
        var brackets = TextSpan.FromBounds(Math.Min(syntax.Target.Span.End, syntax.Span.End), syntax.Span.End);
        return new(new IndexNode(syntax.Span, target.Node, key.Node, brackets, tolerance), ElementType(target.Type));
    }

    private ExpressionNode Recorded(ExpressionNode node, ExpressionSyntax syntax)
    {
        if (_set.Options.Executed is not { } executed)
            return node;
        var name = syntax switch
        {
            ExpressionSyntax.Binary b => $"{syntax.GetType().Name} {Operators.Text(b.Operator)}",
            ExpressionSyntax.Unary u => $"{syntax.GetType().Name} {Operators.Text(u.Operator)}",
            ExpressionSyntax.Postfix p => $"{syntax.GetType().Name} {Operators.Text(p.Operator)}",
            _ => syntax.GetType().Name,
        };
        return node is IAssignable or SpreadNode or IncludeNode or ConstantNode ? RecordedAs(node, name, executed) : new RecordingNode(node, name, executed);
    }

    private static ExpressionNode RecordedAs(ExpressionNode node, string name, Action<string> executed)
    {
        executed(name);
        return node;
    }

    private ExpressionNode RecordedOperator(ExpressionNode node, TokenKind sign) => _set.Options.Executed is { } executed
        ? new RecordingNode(node, $"Assignment {Operators.Text(sign)}=", executed)
        : node;

    private StatementNode Recorded(StatementNode node, StatementSyntax syntax) =>
        _set.Options.Executed is { } executed ? new RecordingStatement(node, syntax.GetType().Name, executed) : node;
}
