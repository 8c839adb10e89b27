using System.Collections.Immutable;
using System.Text;
using Previews.Templates.Rendering;
using Previews.Templates.Syntax;
using Previews.Text;

namespace Previews.Templates.Binding;

/// <summary>The statements that repeat, and those that leave them.</summary>
internal sealed partial class Binder
{
    private ForNode BindFor(StatementSyntax.For statement)
    {
        var list = Bind(statement.List, tolerant: false);
        var range = BindRange(statement.Options);
        var join = new MarkupJoin(this);
        join.Begin();
        var (variable, body) = BindLoopBody(statement.Variable, ElementType(list.Type), statement.Body);
        join.End();
        join.Begin();
        var otherwise = BindBlock(statement.Else);
        join.End();
        join.Finish(statement.Span);
        return new ForNode(list.Node, range, variable, body, otherwise);
    }

    private TableRowNode BindTableRow(StatementSyntax.TableRow statement)
    {
        var list = Bind(statement.List);
        var range = BindRange(statement.Options);
        var columns = statement.Options.Columns is { } c ? Bind(c).Node : null;
        var (variable, body) = BindLoopBody(statement.Variable, ElementType(list.Type), statement.Body);
        return new TableRowNode(list.Node, range, columns, variable, body);
    }

    private LoopRange BindRange(LoopOptions options) =>
        new(options.Offset is { } o ? Bind(o).Node : null, options.Limit is { } l ? Bind(l).Node : null, options.Reversed);

    private static StaticType ElementType(StaticType list) => list is StaticType.List { Element: var element } ? element : StaticType.Unknown;

    private (ILoopVariable Variable, BlockNode Body) BindLoopBody(ExpressionSyntax variable, StaticType type, BlockSyntax body)
    {
        _loopDepth++;
        var bound = BindLoopVariable(variable, type);
        var block = BindBlock(body);
        if (variable is ExpressionSyntax.Name)
            _scopes.RemoveAt(_scopes.Count - 1);
        _loopDepth--;
        return (bound, block);
    }

    private ILoopVariable BindLoopVariable(ExpressionSyntax variable, StaticType type)
    {
        switch (variable)
        {
            case ExpressionSyntax.Name name:
                var cell = Symbols.Scoped(name.Text);
                _scopes.Add(new ScopedName(name.Text, cell, type, IsParameter: false));
                return new ScopedLoopVariable(cell);
            case ExpressionSyntax.Local local:
                NoteType(local, type);
                return new ScopedLoopVariable(Local(local.Text));
            case ExpressionSyntax.Missing:
                return new AssignedLoopVariable(NowhereToAssign.Instance);
            default:
                return new AssignedLoopVariable(BindTarget(variable));
        }
    }

    private WhileNode BindWhile(StatementSyntax.While statement)
    {
        var condition = Bind(statement.Condition, tolerant: true).Node;
        var join = new MarkupJoin(this);
        join.Begin();
        _loopDepth++;
        var body = BindBlock(statement.Body);
        _loopDepth--;
        join.End();
        join.Begin();
        join.End();
        join.Finish(statement.Span);
        return new WhileNode(statement.Span, condition, body);
    }

    private StatementNode BindJump(TextSpan span, Flow flow, string word) => _loopDepth > 0 ? new JumpNode(flow) : StrayJump(span, word);

    /// <summary>What is certain to fail is told at once; leniently it fails when it is reached.</summary>
    private StrayJumpNode StrayJump(TextSpan span, string word)
    {
        if (Strict)
            _diagnostics.Add(TemplateDiagnostics.JumpOutsideLoop(_source.At(span), word));
        return new StrayJumpNode(span, word);
    }
}
