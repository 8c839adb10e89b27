using System.Collections.Immutable;
using Previews.Templates.Rendering;
using Previews.Text;

namespace Previews.Templates.Syntax;

/// <summary>An expression as it is written, with its place. Nothing is resolved yet.</summary>
internal abstract record ExpressionSyntax(TextSpan Span)
{
    private ExpressionSyntax()
        : this(default(TextSpan))
    {
    }

    /// <summary>What could not be read; its error has been told.</summary>
    internal sealed record Missing(TextSpan Span) : ExpressionSyntax(Span);

    internal sealed record Literal(TextSpan Span, Value Value) : ExpressionSyntax(Span);

    /// <summary><c>$"a {b} c"</c>: literals and expressions in turn.</summary>
    internal sealed record Interpolation(TextSpan Span, ImmutableArray<ExpressionSyntax> Parts) : ExpressionSyntax(Span);

    /// <summary>A name without <c>$</c>.</summary>
    internal sealed record Name(TextSpan Span, string Text) : ExpressionSyntax(Span);

    /// <summary><c>$name</c>, without its <c>$</c>.</summary>
    internal sealed record Local(TextSpan Span, string Text) : ExpressionSyntax(Span);

    /// <summary><c>$</c>, all arguments of the function or the include.</summary>
    internal sealed record Arguments(TextSpan Span) : ExpressionSyntax(Span);

    /// <summary><c>$0</c>, one of them.</summary>
    internal sealed record Argument(TextSpan Span, int Position) : ExpressionSyntax(Span);

    /// <summary><c>$$</c>, the block that <c>wrap</c> passed.</summary>
    internal sealed record WrappedBlock(TextSpan Span) : ExpressionSyntax(Span);

    internal sealed record This(TextSpan Span) : ExpressionSyntax(Span);

    /// <summary><c>for.index</c>, <c>while.first</c>, <c>tablerow.col</c>; without a property it is null.</summary>
    internal sealed record LoopProperty(TextSpan Span, string Loop, string? Property) : ExpressionSyntax(Span);

    internal sealed record Member(TextSpan Span, ExpressionSyntax Target, string Text, TextSpan NameSpan, bool Optional) : ExpressionSyntax(Span);

    internal sealed record Index(TextSpan Span, ExpressionSyntax Target, ExpressionSyntax Key) : ExpressionSyntax(Span);

    internal sealed record List(TextSpan Span, ImmutableArray<ExpressionSyntax> Items) : ExpressionSyntax(Span);

    internal sealed record Map(TextSpan Span, ImmutableArray<KeyValuePair<string, ExpressionSyntax>> Members) : ExpressionSyntax(Span);

    /// <summary><c>(e)</c>: kept, because a loop's options may follow it and a pipe looks through it.</summary>
    internal sealed record Nested(TextSpan Span, ExpressionSyntax Inner) : ExpressionSyntax(Span);

    internal sealed record Unary(TextSpan Span, TokenKind Operator, ExpressionSyntax Operand) : ExpressionSyntax(Span);

    /// <summary><c>x++</c> and <c>x--</c>.</summary>
    internal sealed record Postfix(TextSpan Span, TokenKind Operator, ExpressionSyntax Operand) : ExpressionSyntax(Span);

    internal sealed record Binary(TextSpan Span, ExpressionSyntax Left, TokenKind Operator, TextSpan OperatorSpan, ExpressionSyntax Right)
        : ExpressionSyntax(Span);

    internal sealed record Conditional(TextSpan Span, ExpressionSyntax Condition, ExpressionSyntax Then, ExpressionSyntax Else)
        : ExpressionSyntax(Span);

    /// <summary><c>f a b k:v</c> or, where <paramref name="Explicit"/>, <c>f(a, b)</c>.</summary>
    internal sealed record Call(TextSpan Span, ExpressionSyntax Target, ImmutableArray<ExpressionSyntax> Positional, ImmutableArray<NamedArgument> Named, bool Explicit)
        : ExpressionSyntax(Span);

    /// <summary><c>source | function</c>.</summary>
    internal sealed record Pipe(TextSpan Span, ExpressionSyntax Source, ExpressionSyntax Destination) : ExpressionSyntax(Span);

    /// <summary><c>do [(a, b)] ... end</c>.</summary>
    internal sealed record Anonymous(TextSpan Span, FunctionSyntax Function) : ExpressionSyntax(Span);
}

/// <summary><c>name: value</c> in a call.</summary>
internal sealed record NamedArgument(TextSpan NameSpan, string Name, ExpressionSyntax Value);

/// <summary>A function's parameters and body. Without a parameter list (null) its arguments are in <c>$</c>.</summary>
internal sealed record FunctionSyntax(ImmutableArray<ParameterSyntax>? Parameters, BlockSyntax Body);

internal sealed record ParameterSyntax(TextSpan Span, string Name, ExpressionSyntax? Default, bool Rest);
