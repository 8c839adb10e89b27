using System.Collections.Immutable;
using Previews.Templates.Rendering;
using Previews.Text;

namespace Previews.Templates.Syntax;

/// <summary>
/// From loose to tight: pipe, conditional, the binary operators by their precedence, unary operators, calls and paths.
/// </summary>
internal sealed partial class Parser
{
    private ExpressionSyntax ParseExpression(bool allowAssignment = false)
    {
        if (!Enter())
        {
            Leave();
            return new ExpressionSyntax.Missing(Current.Span);
        }

        var expression = ParsePipe(allowAssignment);
        Leave();
        return expression;
    }

    private ExpressionSyntax ParsePipe(bool allowAssignment)
    {
        var start = Current.Start;
        var expression = ParseConditional();
        while (Current.Kind == TokenKind.Pipe)
        {
            Next();
            SkipNewLines();
            var destination = ParseConditional();
            expression = new ExpressionSyntax.Pipe(From(start), expression, destination);
        }

        if (!allowAssignment && Operators.IsAssignment(Current.Kind) && !_statementFailed)
        {
            _diagnostics.NestedAssignment(_source.At(TextSpan.FromBounds(start, Current.End)));
            _statementFailed = true;
        }

        return expression;
    }

    /// <summary>The part behind the colon takes a pipe that follows it: <c>c ? a : b | f</c> pipes b only.</summary>
    private ExpressionSyntax ParseConditional()
    {
        var start = Current.Start;
        var condition = ParseBinary(1, allowCall: true);
        if (!Accept(TokenKind.Question))
            return condition;
        var then = ParseExpression();
        Expect(TokenKind.Colon, "`:`");
        var otherwise = ParseExpression();
        return new ExpressionSyntax.Conditional(From(start), condition, then, otherwise);
    }

    private ExpressionSyntax ParseBinary(int minimum, bool allowCall)
    {
        var start = Current.Start;
        var left = ParseUnary(allowCall);
        while (Operators.BinaryPrecedence(Current.Kind) is var precedence && precedence >= minimum)
        {
            var sign = Next();
            if (!Enter())
            {
                Leave();
                return left;
            }

            var right = ParseBinary(precedence + 1, allowCall);
            Leave();
            left = new ExpressionSyntax.Binary(From(start), left, sign.Kind, sign.Span, right);
        }

        return left;
    }

    private ExpressionSyntax ParseUnary(bool allowCall)
    {
        if (!Operators.IsUnary(Current.Kind))
            return ParseCall(allowCall);
        var sign = Next();
        var operand = Enter() ? ParseUnary(allowCall && sign.Kind is not (TokenKind.At or TokenKind.Caret)) : new ExpressionSyntax.Missing(Current.Span);
        Leave();
        if (sign.Kind is TokenKind.Increment or TokenKind.Decrement)
            RequireVariable(operand);
        return new ExpressionSyntax.Unary(From(sign.Start), sign.Kind, operand);
    }

    private void RequireVariable(ExpressionSyntax operand)
    {
        NoteAssigned(operand);
        if (operand is ExpressionSyntax.Name or ExpressionSyntax.Local or ExpressionSyntax.Member or ExpressionSyntax.Index || _statementFailed)
            return;
        _diagnostics.CannotAssign(_source.At(operand.Span));
        _statementFailed = true;
    }

    /// <summary>An operand followed on its line by another expression is a function with its arguments.</summary>
    private ExpressionSyntax ParseCall(bool allowCall)
    {
        var start = Current.Start;
        var target = ParsePrimary();
        if (Current.Kind is TokenKind.Increment or TokenKind.Decrement && !Current.SpaceBefore)
        {
            var sign = Next();
            RequireVariable(target);
            return new ExpressionSyntax.Postfix(From(start), sign.Kind, target);
        }

        if (!allowCall || !StartsArgument || target is ExpressionSyntax.Missing)
            return target;
        var positional = ImmutableArray.CreateBuilder<ExpressionSyntax>();
        var named = ImmutableArray.CreateBuilder<NamedArgument>();
        while (StartsArgument)
            ParseArgument(positional, named);
        return new ExpressionSyntax.Call(From(start), target, positional.DrainToImmutable(), named.DrainToImmutable(), Explicit: false);
    }

    private bool StartsArgument => !_statementFailed && Current.Kind
        is TokenKind.Identifier or TokenKind.Local or TokenKind.Number or TokenKind.String or TokenKind.InterpolationStart
        or TokenKind.OpenParenthesis or TokenKind.OpenBracket or TokenKind.OpenBrace
        or TokenKind.Not or TokenKind.At or TokenKind.Caret or TokenKind.Increment or TokenKind.Decrement;

    /// <summary>A name with a colon right behind it names an argument.</summary>
    private void ParseArgument(ImmutableArray<ExpressionSyntax>.Builder positional, ImmutableArray<NamedArgument>.Builder named)
    {
        if (Current.Kind == TokenKind.Identifier && Peek(1) is { Kind: TokenKind.Colon, SpaceBefore: false })
        {
            var name = Next();
            Next();
            named.Add(new NamedArgument(name.Span, name.Text, ParseBinary(1, allowCall: false)));
            return;
        }

        if (named.Count > 0 && !(Current.Kind == TokenKind.Identifier && Current.Text == "reversed"))
            Fail(Current, "a named argument");
        positional.Add(ParseBinary(1, allowCall: false));
    }

    private ExpressionSyntax ParsePrimary()
    {
        var start = Current.Start;
        var expression = ParseOperand();
        while (true)
        {
            if (Current.Kind is TokenKind.Dot or TokenKind.QuestionDot)
                expression = ParseMember(start, expression);
            else if (Current.Kind == TokenKind.OpenBracket && !Current.SpaceBefore && IsPath(expression))
                expression = ParseIndex(start, expression);
            else if (Current.Kind == TokenKind.OpenParenthesis && !Current.SpaceBefore && IsPath(expression))
                expression = ParseExplicitCall(start, expression);
            else
                return expression;
        }
    }

    private static bool IsPath(ExpressionSyntax expression) => expression
        is ExpressionSyntax.Name or ExpressionSyntax.Local or ExpressionSyntax.Argument or ExpressionSyntax.Arguments or ExpressionSyntax.This
        or ExpressionSyntax.Member or ExpressionSyntax.Index or ExpressionSyntax.Call { Explicit: true } or ExpressionSyntax.Nested
        or ExpressionSyntax.Literal { Value.Kind: ValueKind.Text };

    private ExpressionSyntax ParseMember(int start, ExpressionSyntax target)
    {
        var optional = Next().Kind == TokenKind.QuestionDot;
        if (Current.Kind != TokenKind.Identifier)
        {
            Fail(Current, "a member's name");
            return new ExpressionSyntax.Missing(Current.Span);
        }

        var name = Next();
        if (target is ExpressionSyntax.LoopProperty { Property: null } loop)
            return new ExpressionSyntax.LoopProperty(From(start), loop.Loop, name.Text);
        return new ExpressionSyntax.Member(From(start), target, name.Text, name.Span, optional);
    }

    private ExpressionSyntax.Index ParseIndex(int start, ExpressionSyntax target)
    {
        Next();
        var key = ParseExpression();
        Expect(TokenKind.CloseBracket, "`]`");
        return new ExpressionSyntax.Index(From(start), target, key);
    }

    private ExpressionSyntax.Call ParseExplicitCall(int start, ExpressionSyntax target)
    {
        Next();
        var positional = ImmutableArray.CreateBuilder<ExpressionSyntax>();
        var named = ImmutableArray.CreateBuilder<NamedArgument>();
        while (Current.Kind != TokenKind.CloseParenthesis && !_statementFailed)
        {
            ParseExplicitArgument(positional, named);
            if (!Accept(TokenKind.Comma))
                break;
        }

        Expect(TokenKind.CloseParenthesis, "`)`");
        return new ExpressionSyntax.Call(From(start), target, positional.DrainToImmutable(), named.DrainToImmutable(), Explicit: true);
    }

    private void ParseExplicitArgument(ImmutableArray<ExpressionSyntax>.Builder positional, ImmutableArray<NamedArgument>.Builder named)
    {
        if (Current.Kind == TokenKind.Identifier && Peek(1).Kind == TokenKind.Colon)
        {
            var name = Next();
            Next();
            named.Add(new NamedArgument(name.Span, name.Text, ParseExpression()));
        }
        else
        {
            positional.Add(ParseExpression());
        }
    }
}
