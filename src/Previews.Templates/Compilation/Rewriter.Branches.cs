using Previews.Templates.Nodes;
using Previews.Templates.Places;
using Previews.Text;
using Scriban.Syntax;

namespace Previews.Templates.Compilation;

/// <summary>The statements that branch, repeat, and open something.</summary>
internal sealed partial class Rewriter
{
    private ScriptStatement RewriteCondition(ScriptConditionStatement statement)
    {
        var join = new BranchJoin(this);
        if (statement is ScriptCaseStatement { Value: { } value, Body: { } body } cases)
        {
            cases.Value = Condition(value);
            foreach (var option in body.Statements)
            {
                if (option is ScriptConditionStatement condition)
                    RewriteChain(condition, join);
                else if (option is not (ScriptEscapeStatement or ScriptRawStatement or ScriptEndStatement or ScriptNopStatement))
                    checker.Diagnostics.StatementInCase(checker.At(option), $"`{option.ToString().Trim()}`");
            }
        }
        else
        {
            RewriteChain(statement, join);
        }

        join.Finish(statement);
        return statement switch
        {
            ScriptIfStatement choice => Choice.Of(choice),
            ScriptCaseStatement selection => Selection.Of(selection),
            _ => statement,
        };
    }

    /// <summary>From one branch to the next; where there is no last one, nothing is written in its stead.</summary>
    private void RewriteChain(ScriptConditionStatement? branch, BranchJoin join)
    {
        switch (branch)
        {
            case ScriptIfStatement choice:
                if (choice.Condition is { } condition)
                    choice.Condition = Condition(condition);
                join.Branch(() => Rewrite(choice.Then));
                RewriteChain(choice.Else, join);
                break;
            case ScriptWhenStatement option:
                for (var i = 0; i < option.Values.Count; i++)
                    option.Values[i] = Expression(option.Values[i]);
                join.Branch(() => Rewrite(option.Body));
                RewriteChain(option.Next, join);
                break;
            case ScriptElseStatement otherwise:
                join.Branch(() => Rewrite(otherwise.Body));
                break;
            default:
                join.Branch(static () => { });
                break;
        }
    }

    private ScriptStatement RewriteFor(ScriptForStatement loop)
    {
        var list = loop.Iterator is { } iterator ? checker.Check(iterator) : default;
        if (list.Node is { } node)
            loop.Iterator = Guarded(node);
        foreach (var argument in loop.NamedArguments)
        {
            if (argument.Value is { } value)
                argument.Value = Expression(value);
        }

        var isCounted = checker.IsCounted(loop);
        var join = new BranchJoin(this);
        int? slot = null;
        if (loop.Variable is { } variable)
            join.Branch(() => slot = RewriteBody(loop, variable, list.Type ?? StaticType.Unknown));
        join.Branch(() => Rewrite(loop.Else?.Body));
        join.Finish(loop);
        if (slot is not { } known)
            return loop;
        loop.Variable = new LoopSlot((ScriptVariable)loop.Variable!, known);
        return new LoopScope(loop, known, isCounted ? null : OutputRun.WholeOf(loop.Body));
    }

    private int? RewriteBody(ScriptForStatement loop, ScriptExpression variable, StaticType list)
    {
        _loopDepth++;
        var slot = checker.InLoop(variable, list, () => Rewrite(loop.Body));
        _loopDepth--;
        return slot;
    }

    private ScriptWhileStatement RewriteWhile(ScriptWhileStatement loop)
    {
        if (loop.Condition is { } condition)
            loop.Condition = Condition(condition);
        var join = new BranchJoin(this);
        _loopDepth++;
        join.Branch(() => Rewrite(loop.Body));
        _loopDepth--;
        join.Branch(static () => { });
        join.Finish(loop);
        return loop;
    }

    /// <summary>What is certain to fail is told at once; leniently it fails when it is reached.</summary>
    private ScriptStatement CheckJump(ScriptStatement statement)
    {
        if (_loopDepth == 0 && checker.Strict)
            checker.Diagnostics.Add(TemplateDiagnostics.JumpOutsideLoop(checker.At(statement), statement is ScriptBreakStatement ? "break" : "continue"));
        return statement;
    }

    private Capture RewriteCapture(ScriptCaptureStatement capture)
    {
        Apart(() => Rewrite(capture.Body), capture.Body);
        if (capture.Target is { } target)
            checker.CheckWritten(target);
        return new Capture(capture, Kind);
    }

    private ScriptWithStatement RewriteWith(ScriptWithStatement with)
    {
        if (with.Name is { } name)
            with.Name = Expression(name);
        checker.InWith(() => Rewrite(with.Body));
        return with;
    }

    /// <summary>The block belongs to the function that runs it, and is written where that writes.</summary>
    private EmitStatement RewriteWrap(ScriptWrapStatement wrap)
    {
        if (wrap.Target is { } target)
            wrap.Target = checker.CheckWrapped(target);
        var loops = _loopDepth;
        _loopDepth = 0;
        checker.InFunctionBody([], () => Apart(() => Rewrite(wrap.Body), wrap.Body));
        _loopDepth = loops;
        return new EmitStatement(wrap, PlaceOfValue(wrap.Target!));
    }

    /// <summary>A body that is not written where it stands: it starts and ends between tags.</summary>
    private void Apart(Action rewrite, ScriptBlockStatement? body)
    {
        var outer = _position;
        _position = Position.Start;
        rewrite();
        if (body is not null && (_position.Markup.Mode != MarkupMode.Text || _position.InJsonText))
            checker.Diagnostics.EndsInsideMarkup(EndOf(body), _position.Describe(Kind));
        _position = outer;
    }

    /// <summary>Branches begin in the same place of the text and have to end in the same place.</summary>
    private sealed class BranchJoin(Rewriter rewriter)
    {
        private readonly Position _start = rewriter._position;
        private readonly List<Position> _ends = [];

        public void Branch(Action rewrite)
        {
            rewriter._position = _start;
            rewrite();
            _ends.Add(rewriter._position);
        }

        public void Finish(ScriptStatement statement)
        {
            Position? joined = _ends[0];
            foreach (var end in _ends)
                joined = joined is { } position ? Position.Join(position, end) : null;
            if (joined is null)
                rewriter.TellApart(statement, _ends[0], _ends[^1]);
            rewriter._position = joined ?? _ends[0];
        }
    }

    private void TellApart(ScriptStatement statement, Position first, Position last)
    {
        var at = checker.At(statement);
        checker.Diagnostics.BranchesEndApart(
            at with { Span = new TextSpan(at.Span.Start, Math.Min(at.Span.Length, 4)) },
            first.Describe(Kind),
            last.Describe(Kind));
    }
}
