using System.Collections.Immutable;
using Previews.Templates.Rendering;
using Previews.Text;

namespace Previews.Templates.Syntax;

/// <summary>What an expression is made of: literals, names, lists, objects, parentheses.</summary>
internal sealed partial class Parser
{
    private ExpressionSyntax ParseOperand()
    {
        var token = Current;
        switch (token.Kind)
        {
            case TokenKind.Number:
                return new ExpressionSyntax.Literal(Next().Span, (Value)token.Value!);
            case TokenKind.String:
                return new ExpressionSyntax.Literal(Next().Span, Value.From(token.Text));
            case TokenKind.InterpolationStart:
                return ParseInterpolation();
            case TokenKind.Identifier:
                return ParseName();
            case TokenKind.Local:
                return ParseLocal();
            case TokenKind.OpenParenthesis:
                return ParseNested();
            case TokenKind.OpenBracket:
                return ParseList();
            case TokenKind.OpenBrace:
                return ParseMap();
            default:
                Fail(token, "an expression");
                return new ExpressionSyntax.Missing(token.Span);
        }
    }

    private ExpressionSyntax ParseName()
    {
        var token = Next();
        return token.Text switch
        {
            "true" => new ExpressionSyntax.Literal(token.Span, Value.From(true)),
            "false" => new ExpressionSyntax.Literal(token.Span, Value.From(false)),
            "null" => new ExpressionSyntax.Literal(token.Span, Value.Null),
            "this" => new ExpressionSyntax.This(token.Span),
            "for" or "while" or "tablerow" => new ExpressionSyntax.LoopProperty(token.Span, token.Text, null),
            "do" => ParseAnonymous(token),
            _ => new ExpressionSyntax.Name(token.Span, token.Text),
        };
    }

    private ExpressionSyntax.Anonymous ParseAnonymous(Token opener)
    {
        var function = ParseFunctionRest(opener);
        return new ExpressionSyntax.Anonymous(From(opener.Start), function);
    }

    private ExpressionSyntax ParseLocal()
    {
        var token = Next();
        if (token.Text.Length == 0)
            return new ExpressionSyntax.Arguments(token.Span);
        if (token.Text == "$")
            return new ExpressionSyntax.WrappedBlock(token.Span);
        return char.IsAsciiDigit(token.Text[0]) && int.TryParse(token.Text, out var index)
            ? new ExpressionSyntax.Argument(token.Span, index)
            : new ExpressionSyntax.Local(token.Span, token.Text);
    }

    private ExpressionSyntax.Nested ParseNested()
    {
        var start = Next().Start;
        var inner = ParseExpression();
        Expect(TokenKind.CloseParenthesis, "`)`");
        return new ExpressionSyntax.Nested(From(start), inner);
    }

    private ExpressionSyntax.List ParseList()
    {
        var start = Next().Start;
        var items = ImmutableArray.CreateBuilder<ExpressionSyntax>();
        SkipNewLines();
        while (Current.Kind != TokenKind.CloseBracket && !_statementFailed)
        {
            items.Add(ParseExpression());
            SkipNewLines();
            if (!Accept(TokenKind.Comma))
                break;
            SkipNewLines();
        }

        Expect(TokenKind.CloseBracket, "`]`");
        return new ExpressionSyntax.List(From(start), items.DrainToImmutable());
    }

    private ExpressionSyntax.Map ParseMap()
    {
        var start = Next().Start;
        var members = ImmutableArray.CreateBuilder<KeyValuePair<string, ExpressionSyntax>>();
        SkipNewLines();
        while (Current.Kind is TokenKind.Identifier or TokenKind.String && !_statementFailed)
        {
            var name = Next();
            Expect(TokenKind.Colon, "`:`");
            SkipNewLines();
            members.Add(KeyValuePair.Create(name.Text, ParseExpression()));
            SkipNewLines();
            if (!Accept(TokenKind.Comma))
                break;
            SkipNewLines();
        }

        Expect(TokenKind.CloseBrace, "`}`");
        return new ExpressionSyntax.Map(From(start), members.DrainToImmutable());
    }

    private ExpressionSyntax.Interpolation ParseInterpolation()
    {
        var start = Next().Start;
        var parts = ImmutableArray.CreateBuilder<ExpressionSyntax>();
        while (Current.Kind is TokenKind.InterpolationText or TokenKind.InterpolationOpen)
        {
            var token = Next();
            if (token.Kind == TokenKind.InterpolationText)
            {
                parts.Add(new ExpressionSyntax.Literal(token.Span, Value.From(token.Text)));
                continue;
            }

            parts.Add(ParseExpression());
            Expect(TokenKind.InterpolationClose, "`}`");
        }

        Expect(TokenKind.InterpolationEnd, "the end of the string");
        return new ExpressionSyntax.Interpolation(From(start), parts.DrainToImmutable());
    }
}
