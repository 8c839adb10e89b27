using Previews.Templates.Syntax;
using Previews.Text;

namespace Previews.Templates.Binding;

/// <summary>
/// <c>x | f a</c> is <c>f x a</c>. Where the right side goes on behind the function (<c>x | string.size &gt; 2</c>), the value is
/// passed to the function at its far left.
/// </summary>
internal static class Pipes
{
    /// <summary>Further than this to the left no function is looked for.</summary>
    private const int MaximumSteps = 100;

    /// <summary>Null where there is no function to pass the value to.</summary>
    public static ExpressionSyntax? IntoCall(ExpressionSyntax source, ExpressionSyntax destination, int steps = 0) => destination switch
    {
        _ when steps > MaximumSteps => null,
        ExpressionSyntax.Call call => call with { Positional = call.Positional.Insert(0, source) },
        ExpressionSyntax.Member { Target: ExpressionSyntax.Call or ExpressionSyntax.Nested } member =>
            IntoCall(source, member.Target, steps + 1) is { } target ? member with { Target = target } : null,
        ExpressionSyntax.Name or ExpressionSyntax.Member or ExpressionSyntax.Local or ExpressionSyntax.Index
            or ExpressionSyntax.Argument or ExpressionSyntax.Anonymous or ExpressionSyntax.Unary { Operator: TokenKind.At } =>
            new ExpressionSyntax.Call(TextSpan.Covering(source.Span, destination.Span), destination, [source], [], Explicit: false),
        ExpressionSyntax.Binary binary => IntoCall(source, binary.Left, steps + 1) is { } left ? binary with { Left = left } : null,
        ExpressionSyntax.Conditional choice => IntoCall(source, choice.Condition, steps + 1) is { } condition ? choice with { Condition = condition } : null,
        ExpressionSyntax.Unary unary => IntoCall(source, unary.Operand, steps + 1) is { } operand ? unary with { Operand = operand } : null,
        ExpressionSyntax.Nested nested => IntoCall(source, nested.Inner, steps + 1) is { } inner ? nested with { Inner = inner } : null,
        _ => null,
    };
}
