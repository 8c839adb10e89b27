using System.Collections.Immutable;
using Previews.Text;

namespace Previews.Templates.Syntax;

/// <summary>Functions and their parameters.</summary>
internal sealed partial class Parser
{
    /// <summary><c>f(a, b)</c> before an equals sign: the names of its parameters.</summary>
    private static ImmutableArray<ParameterSyntax>? InlineFunction(ExpressionSyntax expression)
    {
        if (expression is not ExpressionSyntax.Call { Explicit: true, Target: ExpressionSyntax.Name, Named.IsEmpty: true } call)
            return null;
        var parameters = ImmutableArray.CreateBuilder<ParameterSyntax>();
        foreach (var argument in call.Positional)
        {
            if (argument is not ExpressionSyntax.Name name)
                return null;
            parameters.Add(new ParameterSyntax(name.Span, name.Text, null, Rest: false));
        }

        return parameters.DrainToImmutable();
    }

    private StatementSyntax.Function ParseInlineFunction(int start, ExpressionSyntax.Call head, ImmutableArray<ParameterSyntax> parameters)
    {
        foreach (var parameter in parameters)
            _scoped.Add(parameter.Name);
        NoteAssigned(head.Target);
        var value = ParseExpression();
        var body = new BlockSyntax(value.Span, [new StatementSyntax.Return(value.Span, value)]);
        return new StatementSyntax.Function(From(start), head.Target, new FunctionSyntax(parameters, body));
    }

    private StatementSyntax.Return ParseReturn()
    {
        var start = Next().Start;
        var value = AtStatementEnd ? null : ParseExpression();
        return new StatementSyntax.Return(From(start), value);
    }

    private StatementSyntax.Function ParseFunction()
    {
        var opener = Next();
        ExpressionSyntax name = Current.Kind switch
        {
            TokenKind.Identifier => new ExpressionSyntax.Name(Current.Span, Current.Text),
            TokenKind.Local => new ExpressionSyntax.Local(Current.Span, Current.Text),
            _ => new ExpressionSyntax.Missing(Current.Span),
        };
        if (name is ExpressionSyntax.Missing)
            Fail(Current, "the function's name");
        else
            Next();
        NoteAssigned(name);
        var function = ParseFunctionRest(opener);
        return new StatementSyntax.Function(From(opener.Start), name, function);
    }

    private FunctionSyntax ParseFunctionRest(Token opener)
    {
        ImmutableArray<ParameterSyntax>? parameters = Current.Kind == TokenKind.OpenParenthesis ? ParseParameters() : null;
        var body = ParseBlock();
        ExpectEnd(opener);
        return new FunctionSyntax(parameters, body);
    }

    private ImmutableArray<ParameterSyntax> ParseParameters()
    {
        var parameters = ImmutableArray.CreateBuilder<ParameterSyntax>();
        Next();
        while (Current.Kind == TokenKind.Identifier)
        {
            var parameter = ParseParameter();
            if (parameters.Count > 0 && (parameters[^1].Rest || (parameters[^1].Default is not null && parameter is { Default: null, Rest: false })))
                _diagnostics.ParameterOrder(_source.At(parameter.Span), parameter.Name);
            parameters.Add(parameter);
            _scoped.Add(parameter.Name);
            if (!Accept(TokenKind.Comma))
                break;
        }

        Expect(TokenKind.CloseParenthesis, "`)`");
        return parameters.DrainToImmutable();
    }

    private ParameterSyntax ParseParameter()
    {
        var name = Next();
        ExpressionSyntax? value = null;
        if (Accept(TokenKind.Assign))
            value = ParseBinary(1, allowCall: false);
        return new ParameterSyntax(name.Span, name.Text, value, Accept(TokenKind.Ellipsis));
    }
}
