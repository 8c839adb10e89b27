using System.Collections.Immutable;
using Previews.Text;

namespace Previews.Templates.Syntax;

/// <summary>One method for each statement.</summary>
internal sealed partial class Parser
{
    /// <summary>Reads up to the end of the file or a word that belongs to an enclosing statement.</summary>
    private void ParseStatements(ImmutableArray<StatementSyntax>.Builder statements)
    {
        while (true)
        {
            switch (Current.Kind)
            {
                case TokenKind.Text or TokenKind.Escape:
                    statements.Add(new StatementSyntax.Text(Next().Span));
                    break;
                case TokenKind.CodeEnter:
                    _indent = Next().Value as string;
                    break;
                case TokenKind.CodeExit or TokenKind.NewLine or TokenKind.Semicolon:
                    Next();
                    break;
                case TokenKind.End:
                    return;
                case TokenKind.Identifier when IsBlockEnd(Current.Text):
                    return;
                default:
                    ParseOneStatement(statements);
                    break;
            }
        }
    }

    private static bool IsBlockEnd(string word) => word is "end" or "else" or "when";

    private void ParseOneStatement(ImmutableArray<StatementSyntax>.Builder statements)
    {
        var start = _position;
        _statementFailed = false;
        var statement = Enter() ? ParseStatement() : null;
        Leave();
        if (statement is not null)
            statements.Add(statement);
        if (!_statementFailed && !AtStatementEnd && !(statement is StatementSyntax.Expression { Value: ExpressionSyntax.Anonymous }))
            Fail(Current, "the end of the statement");
        if (_statementFailed)
            SkipStatement();
        if (_position == start)
            Next();
        _statementFailed = false;
    }

    private bool AtStatementEnd => Current.Kind
        is TokenKind.NewLine or TokenKind.Semicolon or TokenKind.CodeExit or TokenKind.CodeEnter or TokenKind.Text or TokenKind.Escape or TokenKind.End;

    private void SkipStatement()
    {
        do
        {
            Next();
        }
        while (!AtStatementEnd);
    }

    private StatementSyntax? ParseStatement()
    {
        // `for.index` and `while.first` begin an expression.
        if (Current.Kind != TokenKind.Identifier || Peek(1).Kind is TokenKind.Dot)
            return ParseExpressionStatement();
        return Current.Text switch
        {
            "if" => ParseIf(),
            "case" => ParseCase(),
            "for" => ParseFor(),
            "tablerow" => ParseFor(),
            "while" => ParseWhile(),
            "break" => new StatementSyntax.Break(Next().Span),
            "continue" => new StatementSyntax.Continue(Next().Span),
            "capture" => ParseCapture(),
            "with" => ParseWith(),
            "wrap" => ParseWrap(),
            "import" => ParseImport(),
            "readonly" => ParseReadOnly(),
            "func" => ParseFunction(),
            "ret" => ParseReturn(),
            _ => ParseExpressionStatement(),
        };
    }

    private StatementSyntax ParseExpressionStatement()
    {
        var start = Current.Start;
        var indent = _indent;
        var expression = ParseExpression(allowAssignment: true);
        if (!Operators.IsAssignment(Current.Kind))
            return new StatementSyntax.Expression(expression, indent);

        var sign = Next();
        if (sign.Kind == TokenKind.Assign && InlineFunction(expression) is { } parameters)
            return ParseInlineFunction(start, (ExpressionSyntax.Call)expression, parameters);
        if (expression is not (ExpressionSyntax.Name or ExpressionSyntax.Local or ExpressionSyntax.Member or ExpressionSyntax.Index or ExpressionSyntax.Missing))
        {
            _diagnostics.CannotAssign(_source.At(expression.Span));
            _statementFailed = true;
        }

        NoteAssigned(expression);
        return new StatementSyntax.Assignment(From(start), expression, Operators.Compound(sign.Kind), ParseExpression());
    }

    private void NoteAssigned(ExpressionSyntax target)
    {
        if (target is ExpressionSyntax.Name name)
            _assigned.Add(name.Text);
        else if (target is ExpressionSyntax.Member { Target: ExpressionSyntax.This, Text: var member })
            _assigned.Add(member);
        else if (target is ExpressionSyntax.Index { Target: ExpressionSyntax.This })
            _imports = true;
        else if (target is ExpressionSyntax.Member { Target: ExpressionSyntax.Name group })
            _written.Add(group.Text);
    }

    private StatementSyntax.If ParseIf()
    {
        var opener = Current;
        var branches = ImmutableArray.CreateBuilder<ConditionalBlock>();
        BlockSyntax? otherwise = null;
        do
        {
            Next();
            var condition = ParseExpression();
            branches.Add(new ConditionalBlock(condition, ParseBlock()));
        }
        while (AcceptElseIf());
        if (IsKeyword("else"))
        {
            Next();
            otherwise = ParseBlock();
        }

        ExpectEnd(opener);
        return new StatementSyntax.If(From(opener.Start), branches.DrainToImmutable(), otherwise);
    }

    private bool AcceptElseIf()
    {
        if (!IsKeyword("else") || Peek(1) is not { Kind: TokenKind.Identifier, Value: "if" })
            return false;
        Next();
        return true;
    }

    private StatementSyntax.Case ParseCase()
    {
        var opener = Next();
        var value = ParseExpression();
        EndHeader();
        SkipToWhen();
        var whens = ImmutableArray.CreateBuilder<WhenSyntax>();
        while (IsKeyword("when"))
        {
            Next();
            var values = ParseWhenValues();
            whens.Add(new WhenSyntax(values, ParseBlock()));
        }

        BlockSyntax? otherwise = null;
        if (IsKeyword("else") && whens.Count > 0)
        {
            Next();
            otherwise = ParseBlock();
        }

        ExpectEnd(opener);
        return new StatementSyntax.Case(From(opener.Start), value, whens.DrainToImmutable(), otherwise);
    }

    /// <summary>Text between <c>case</c> and its first <c>when</c> is dropped; a statement there is a mistake.</summary>
    private void SkipToWhen()
    {
        while (!IsKeyword("when") && !IsKeyword("end") && Current.Kind != TokenKind.End)
        {
            if (!AtStatementEnd)
            {
                _diagnostics.StatementInCase(At(Current), Describe(Current));
                SkipStatement();
            }
            else
            {
                Next();
            }
        }
    }

    private ImmutableArray<ExpressionSyntax> ParseWhenValues()
    {
        var values = ImmutableArray.CreateBuilder<ExpressionSyntax>();
        do
        {
            values.Add(ParseBinary(Operators.BinaryPrecedence(TokenKind.Or) + 1, allowCall: true));
        }
        while (Accept(TokenKind.Comma) || Accept(TokenKind.Or));
        return values.DrainToImmutable();
    }

    private StatementSyntax.Capture ParseCapture()
    {
        var opener = Next();
        var target = ParsePrimary();
        NoteAssigned(target);
        var body = ParseBlock();
        ExpectEnd(opener);
        return new StatementSyntax.Capture(From(opener.Start), target, body);
    }

    private StatementSyntax.With ParseWith()
    {
        var opener = Next();
        _opensObjects = true;
        var target = ParseExpression();
        var body = ParseBlock();
        ExpectEnd(opener);
        return new StatementSyntax.With(From(opener.Start), target, body);
    }

    private StatementSyntax.Wrap ParseWrap()
    {
        var opener = Next();
        var indent = _indent;
        var call = ParseExpression();
        if (call is not (ExpressionSyntax.Call or ExpressionSyntax.Name or ExpressionSyntax.Local or ExpressionSyntax.Member or ExpressionSyntax.Index))
            Fail(Previous, "a function");
        var body = ParseBlock();
        ExpectEnd(opener);
        return new StatementSyntax.Wrap(From(opener.Start), call, body, indent);
    }

    private StatementSyntax.Import ParseImport()
    {
        var start = Next().Start;
        _imports = true;
        var value = ParseExpression();
        return new StatementSyntax.Import(From(start), value);
    }

    private StatementSyntax.ReadOnly ParseReadOnly()
    {
        var start = Next().Start;
        var variable = ParsePrimary();
        if (variable is not (ExpressionSyntax.Name or ExpressionSyntax.Local))
            Fail(Previous, "a variable");
        return new StatementSyntax.ReadOnly(From(start), variable);
    }

    /// <summary>The statements of a construct, after its head has ended.</summary>
    private BlockSyntax ParseBlock()
    {
        EndHeader();
        var start = Current.Start;
        var statements = ImmutableArray.CreateBuilder<StatementSyntax>();
        ParseStatements(statements);
        return new BlockSyntax(From(start), statements.DrainToImmutable());
    }

    /// <summary>A head that went wrong is left behind, so that its block is still read.</summary>
    private void EndHeader()
    {
        if (!AtStatementEnd)
        {
            Fail(Current, "the end of the statement");
            SkipStatement();
        }

        _statementFailed = false;
    }

    /// <summary>A block that is never closed is told at its opener: that is where the author has to look.</summary>
    private void ExpectEnd(Token opener)
    {
        if (IsKeyword("end"))
            Next();
        else if (Current.Kind != TokenKind.End)
            Fail(Current, "`end`");
        else if (!_tooDeep)
            _diagnostics.BlockNotClosed(At(_lenient ? Previous : opener), opener.Text);
    }
}
