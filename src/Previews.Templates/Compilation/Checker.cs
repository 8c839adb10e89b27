using System.Collections.Immutable;
using Previews.Templates.Nodes;
using Previews.Templates.Places;
using Previews.Templates.Rendering;
using Previews.Text;
using Scriban.Parsing;
using Scriban.Syntax;

namespace Previews.Templates.Compilation;

/// <summary>An expression of the tree, or the node of ours that takes its place, with what is known about its value.</summary>
internal readonly record struct Checked(ScriptExpression Node, StaticType Type);

/// <summary>
/// Looks at the expressions of one template for one use of it: whatever can be known to be wrong is told, and where the
/// meaning is known, a typed node takes the library's place. Statements, and the places of values, are the
/// <see cref="Rewriter"/>'s. Names are in <c>Checker.Names.cs</c>, calls in <c>Checker.Calls.cs</c>, includes in <c>Checker.Includes.cs</c>.
/// </summary>
internal sealed partial class Checker
{
    private readonly Binder _binder;
    private readonly SetResources _set;
    private readonly TemplateUse _use;
    private readonly DiagnosticBag _diagnostics;
    private readonly BoundTemplate _template;

    public Checker(Binder binder, BoundTemplate template, TemplateUse use, DiagnosticBag diagnostics)
    {
        (_binder, _set, _template, _use, _diagnostics) = (binder, binder.Resources, template, use, diagnostics);
        foreach (var (name, type) in use.Visible.All)
        {
            if (!name.StartsWith('$'))
                _scopes.Add(new ScopedName(name, type, type == StaticType.Unknown ? null : _set.Slots.Of(name)));
        }
    }

    /// <summary>Whether the template escapes, and its literal text is followed.</summary>
    public bool IsMarkup => _template.Kind is TemplateKind.Html or TemplateKind.Xml && _set.Options.Escape;

    public bool Strict => _set.Options.Strict;

    public bool Escapes => _set.Options.Escape;

    public BoundTemplate Template => _template;

    public TemplateUse Use => _use;

    public DiagnosticBag Diagnostics => _diagnostics;

    public TextLocation At(SourceSpan span) => _set.Templates.LocationOf(span, _template.Source);

    public TextLocation At(ScriptNode node) => At(node.Span);

    /// <param name="tolerant">
    /// Whether the place allows for a missing value: a condition, the left of <c>??</c>, a comparison with null.
    /// </param>
    public Checked Check(ScriptExpression expression, bool tolerant = false) => expression switch
    {
        ScriptLiteral => new(expression, StaticType.Scalar),
        ScriptVariableGlobal e => CheckName(e),
        ScriptVariableLocal e => CheckLocal(e),
        ScriptIsEmptyExpression e => CheckIsEmpty(e),
        ScriptMemberExpression e => CheckMember(e, tolerant),
        ScriptIndexerExpression e => CheckIndex(e, tolerant),
        ScriptThisExpression => Unknown(expression),
        ScriptNestedExpression e => CheckNested(e, tolerant),
        ScriptIncrementDecrementExpression e => CheckIncrement(e),
        ScriptUnaryExpression e => CheckUnary(e, tolerant),
        ScriptBinaryExpression e => CheckBinary(e, tolerant),
        ScriptConditionalExpression e => CheckConditional(e, tolerant),
        ScriptFunctionCall e => CheckCall(e, piped: null),
        ScriptPipeCall e => CheckPipe(e),
        ScriptArrayInitializerExpression e => CheckList(e),
        ScriptObjectInitializerExpression e => CheckObject(e),
        ScriptInterpolatedStringExpression e => CheckInterpolation(e),
        ScriptInterpolatedExpression e => CheckInterpolated(e),
        ScriptNamedArgument e => CheckNamedArgument(e),
        ScriptAnonymousFunction e => CheckAnonymous(e),
        ScriptAssignExpression e => CheckAssignment(e),
        _ => Refuse(expression),
    };

    /// <summary>A condition, and whatever else asks whether there is something: what is missing in it is null.</summary>
    public ScriptExpression CheckTolerant(ScriptExpression expression) => Tolerant(Check(expression, tolerant: true).Node);

    /// <summary>A node that a newer library brings: nobody knows what it would write.</summary>
    public Checked Refuse(ScriptExpression node)
    {
        _diagnostics.UnknownNode(At(node), node.GetType().Name);
        return Unknown(node);
    }

    private static Checked Unknown(ScriptExpression node) => new(node, StaticType.Unknown);

    private ScriptExpression Tolerant(ScriptExpression node) =>
        Strict && node is not (TypedExpression or ScriptLiteral) ? new Tolerance(node) : node;

    private Checked CheckNested(ScriptNestedExpression nested, bool tolerant)
    {
        if (nested.Expression is not { } inner)
            return Unknown(nested);
        var value = Check(inner, tolerant);
        if (value.Node is TypedExpression)
            return value;
        nested.Expression = value.Node;
        return value with { Node = nested };
    }

    private Checked CheckUnary(ScriptUnaryExpression unary, bool tolerant)
    {
        if (unary.Right is not { } operand)
            return Unknown(unary);
        if (unary.Operator == ScriptUnaryOperator.Not)
        {
            unary.Right = CheckTolerant(operand);
            return new(unary.Right is TypedExpression typed ? new Negation(unary, typed) : unary, StaticType.Scalar);
        }

        unary.Right = unary.Operator == ScriptUnaryOperator.FunctionAlias ? CheckAlias(operand) : Check(operand, tolerant).Node;
        return new(unary, unary.Operator is ScriptUnaryOperator.Negate or ScriptUnaryOperator.Plus ? StaticType.Scalar : StaticType.Unknown);
    }

    private Checked CheckIncrement(ScriptIncrementDecrementExpression increment)
    {
        if (increment.Right is { } target)
            CheckTarget(target);
        return new(increment, StaticType.Scalar);
    }

    private Checked CheckBinary(ScriptBinaryExpression binary, bool tolerant)
    {
        if (binary is not { Left: { } left, Right: { } right })
            return Unknown(binary);
        switch (binary.Operator)
        {
            case ScriptBinaryOperator.And or ScriptBinaryOperator.Or:
                (binary.Left, binary.Right) = (CheckTolerant(left), CheckTolerant(right));
                return new(
                    binary is { Left: TypedExpression one, Right: TypedExpression other }
                        ? new Junction(binary, one, other, binary.Operator == ScriptBinaryOperator.And)
                        : binary,
                    StaticType.Scalar);
            case ScriptBinaryOperator.EmptyCoalescing or ScriptBinaryOperator.NotEmptyCoalescing:
                var first = Check(left, tolerant: true);
                var second = Check(right, tolerant);
                (binary.Left, binary.Right) = (Tolerant(first.Node), second.Node);
                return new(binary, binary.Operator == ScriptBinaryOperator.EmptyCoalescing ? StaticType.Join(first.Type, second.Type) : second.Type);
            default:
                var isEquality = binary.Operator is ScriptBinaryOperator.CompareEqual or ScriptBinaryOperator.CompareNotEqual;
                binary.Left = isEquality && IsNull(right) ? CheckTolerant(left) : Check(left, tolerant).Node;
                binary.Right = isEquality && IsNull(left) ? CheckTolerant(right) : Check(right, tolerant).Node;
                if (Strict && Comparison.Of(binary) is { } comparison)
                    return Unknown(comparison);
                return binary.Operator == ScriptBinaryOperator.Add && Escapes ? Unknown(new SafeSum(binary)) : Unknown(binary);
        }
    }

    private static bool IsNull(ScriptExpression expression) => expression is ScriptLiteral { Value: null };

    private Checked CheckConditional(ScriptConditionalExpression choice, bool tolerant)
    {
        if (choice is not { Condition: { } condition, ThenValue: { } thenValue, ElseValue: { } elseValue })
            return Unknown(choice);
        choice.Condition = CheckTolerant(condition);
        var (then, otherwise) = (Check(thenValue, tolerant), Check(elseValue, tolerant));
        (choice.ThenValue, choice.ElseValue) = (then.Node, otherwise.Node);
        return new(choice, StaticType.Join(then.Type, otherwise.Type));
    }

    private Checked CheckList(ScriptArrayInitializerExpression list)
    {
        var types = CheckAll(list.Values);
        var element = types.Count == 0 ? StaticType.Unknown : types.Aggregate(StaticType.Join);
        return new(list, element == StaticType.Unknown ? element : new StaticType.List(element));
    }

    private List<StaticType> CheckAll(ScriptList<ScriptExpression> expressions)
    {
        var types = new List<StaticType>(expressions.Count);
        for (var i = 0; i < expressions.Count; i++)
        {
            var item = Check(expressions[i]);
            expressions[i] = item.Node;
            types.Add(item.Type);
        }

        return types;
    }

    private Checked CheckObject(ScriptObjectInitializerExpression initializer)
    {
        foreach (var member in initializer.Members)
        {
            if (member.Value is { } value)
                member.Value = Check(value).Node;
        }

        return Unknown(initializer);
    }

    private Checked CheckInterpolation(ScriptInterpolatedStringExpression text)
    {
        CheckAll(text.Parts);
        return new(Strict || Escapes ? new SafeInterpolation(text, Escapes) : text, StaticType.Scalar);
    }

    private Checked CheckInterpolated(ScriptInterpolatedExpression part)
    {
        if (part.Expression is { } expression)
            part.Expression = Check(expression).Node;
        return Unknown(part);
    }

    private Checked CheckNamedArgument(ScriptNamedArgument argument)
    {
        if (argument.Value is not { } value)
            return Unknown(argument);
        var inner = Check(value);
        argument.Value = inner.Node;
        return inner with { Node = argument };
    }

    private Checked CheckAnonymous(ScriptAnonymousFunction anonymous)
    {
        if (anonymous.Function is { } function)
            anonymous.Function = Rewrite(function, "do");
        return Unknown(anonymous);
    }

    private Checked CheckAssignment(ScriptAssignExpression assignment)
    {
        if (assignment is not { Target: { } target, Value: { } value })
            return Unknown(assignment);
        var given = Check(value);
        assignment.Value = given.Node;
        CheckTarget(target);
        NoteType(target, assignment.EqualToken.TokenType == TokenType.Equal ? given.Type : StaticType.Unknown);
        return Unknown(assignment);
    }
}
