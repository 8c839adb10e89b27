using System.Collections.Immutable;
using Previews.Text;

namespace Previews.Templates.Syntax;

/// <summary>The statements that repeat.</summary>
internal sealed partial class Parser
{
    private StatementSyntax ParseFor()
    {
        var opener = Next();
        var variable = ParsePrimary();
        if (variable is ExpressionSyntax.Name name)
            _scoped.Add(name.Text);
        else if (variable is not (ExpressionSyntax.Local or ExpressionSyntax.Member or ExpressionSyntax.Index))
            Fail(Current, "a variable");
        if (IsKeyword("in"))
            Next();
        else
            Fail(Current, "`in`");
        var (list, options) = SplitOptions(ParseExpression());
        var body = ParseBlock();
        BlockSyntax? otherwise = null;
        if (opener.Text == "for" && IsKeyword("else"))
        {
            Next();
            otherwise = ParseBlock();
        }

        ExpectEnd(opener);
        return opener.Text == "for"
            ? new StatementSyntax.For(From(opener.Start), variable, list, options, body, otherwise)
            : new StatementSyntax.TableRow(From(opener.Start), variable, list, options, body);
    }

    /// <summary>
    /// <c>for x in list offset:1 reversed</c> reads as a call of <c>list</c>; where the arguments are a loop's options and
    /// nothing else, that is what they are.
    /// </summary>
    private static (ExpressionSyntax List, LoopOptions Options) SplitOptions(ExpressionSyntax expression)
    {
        if (expression is not ExpressionSyntax.Call { Explicit: false } call || !IsPlainList(call.Target))
            return (expression, LoopOptions.None);
        if (call.Positional.Any(static p => p is not ExpressionSyntax.Name { Text: "reversed" })
            || call.Named.Any(static n => n.Name is not ("offset" or "limit" or "cols")))
        {
            return (expression, LoopOptions.None);
        }

        ExpressionSyntax? Option(string name) => call.Named.LastOrDefault(n => n.Name == name)?.Value;
        return (call.Target, new LoopOptions(Option("offset"), Option("limit"), Option("cols"), !call.Positional.IsEmpty));
    }

    private static bool IsPlainList(ExpressionSyntax target) => target is ExpressionSyntax.Name or ExpressionSyntax.Local
        or ExpressionSyntax.Member or ExpressionSyntax.Index or ExpressionSyntax.Nested or ExpressionSyntax.Argument or ExpressionSyntax.Arguments;

    private StatementSyntax.While ParseWhile()
    {
        var opener = Next();
        var condition = ParseExpression();
        var body = ParseBlock();
        ExpectEnd(opener);
        return new StatementSyntax.While(From(opener.Start), condition, body);
    }
}
