using System.Collections.Immutable;
using Previews.Text;

namespace Previews.Templates.Syntax;

/// <summary>A statement as it is written, with its place.</summary>
internal abstract record StatementSyntax(TextSpan Span)
{
    private StatementSyntax()
        : this(default(TextSpan))
    {
    }

    /// <summary>Literal text, also that of an escape block; the span is all of it.</summary>
    internal sealed record Text(TextSpan Span) : StatementSyntax(Span);

    /// <param name="Indent">The blanks before its code block, by which the further lines of its output are indented.</param>
    internal sealed record Expression(ExpressionSyntax Value, string? Indent) : StatementSyntax(Value.Span);

    /// <param name="Operator">The binary operator of a compound assignment, else null.</param>
    internal sealed record Assignment(TextSpan Span, ExpressionSyntax Target, TokenKind? Operator, ExpressionSyntax Value) : StatementSyntax(Span);

    internal sealed record If(TextSpan Span, ImmutableArray<ConditionalBlock> Branches, BlockSyntax? Else) : StatementSyntax(Span);

    internal sealed record Case(TextSpan Span, ExpressionSyntax Value, ImmutableArray<WhenSyntax> Whens, BlockSyntax? Else) : StatementSyntax(Span);

    internal sealed record For(TextSpan Span, ExpressionSyntax Variable, ExpressionSyntax List, LoopOptions Options, BlockSyntax Body, BlockSyntax? Else)
        : StatementSyntax(Span);

    internal sealed record TableRow(TextSpan Span, ExpressionSyntax Variable, ExpressionSyntax List, LoopOptions Options, BlockSyntax Body)
        : StatementSyntax(Span);

    internal sealed record While(TextSpan Span, ExpressionSyntax Condition, BlockSyntax Body) : StatementSyntax(Span);

    internal sealed record Break(TextSpan Span) : StatementSyntax(Span);

    internal sealed record Continue(TextSpan Span) : StatementSyntax(Span);

    internal sealed record Capture(TextSpan Span, ExpressionSyntax Target, BlockSyntax Body) : StatementSyntax(Span);

    internal sealed record With(TextSpan Span, ExpressionSyntax Target, BlockSyntax Body) : StatementSyntax(Span);

    internal sealed record Wrap(TextSpan Span, ExpressionSyntax Call, BlockSyntax Body, string? Indent) : StatementSyntax(Span);

    internal sealed record Import(TextSpan Span, ExpressionSyntax Value) : StatementSyntax(Span);

    internal sealed record ReadOnly(TextSpan Span, ExpressionSyntax Variable) : StatementSyntax(Span);

    internal sealed record Function(TextSpan Span, ExpressionSyntax Name, FunctionSyntax Value) : StatementSyntax(Span);

    internal sealed record Return(TextSpan Span, ExpressionSyntax? Value) : StatementSyntax(Span);
}

internal sealed record BlockSyntax(TextSpan Span, ImmutableArray<StatementSyntax> Statements);

internal sealed record ConditionalBlock(ExpressionSyntax Condition, BlockSyntax Body);

internal sealed record WhenSyntax(ImmutableArray<ExpressionSyntax> Values, BlockSyntax Body);

/// <summary>Applied in this order: offset, reversed, limit.</summary>
internal sealed record LoopOptions(ExpressionSyntax? Offset, ExpressionSyntax? Limit, ExpressionSyntax? Columns, bool Reversed)
{
    public static readonly LoopOptions None = new(null, null, null, false);
}
