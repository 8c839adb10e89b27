using System.Text;
using Previews.Templates.Nodes;
using Previews.Templates.Places;
using Previews.Templates.Rendering;
using Previews.Text;
using Scriban.Syntax;

namespace Previews.Templates.Compilation;

/// <summary>
/// Follows the literal text of one template through its statements, and puts a node of ours wherever text or a value is
/// written, with the escaping that its place wants. What kind of statement it does not know, it refuses.
/// The statements that branch and repeat are in <c>Rewriter.Branches.cs</c>.
/// </summary>
internal sealed partial class Rewriter(Checker checker, MarkupState start, bool inJsonText)
{
    private readonly Position _start = new(start, inJsonText);
    private Position _position = new(start, inJsonText);
    private int _loopDepth;

    private TemplateKind Kind => checker.Template.Kind;

    /// <summary>A template or a body ends where it started, so that what calls it can go on: between the same tags, in the same attribute.</summary>
    public void RewriteWhole(ScriptBlockStatement block)
    {
        Rewrite(block);
        if (Position.Join(_position, _start) is null && (_position.Markup.Mode != _start.Markup.Mode || _position.InJsonText != _start.InJsonText))
            checker.Diagnostics.EndsInsideMarkup(EndOf(block), _position.Describe(Kind));
    }

    private TextLocation EndOf(ScriptBlockStatement block)
    {
        var end = block.Statements is [.., ScriptEndStatement last] ? checker.At(last).Span.Start : checker.At(block).Span.End;
        return checker.Template.Source.At(Math.Min(end, checker.Template.Source.Length), 0);
    }

    private void Rewrite(ScriptBlockStatement? block)
    {
        if (block is null)
            return;
        var statements = block.Statements;
        for (var i = 0; i < statements.Count; i++)
        {
            var rewritten = Rewrite(statements[i]);
            if (rewritten != statements[i])
                statements[i] = rewritten;
        }

        OutputRun.Collect(statements);
    }

    private ScriptStatement Rewrite(ScriptStatement statement)
    {
        switch (statement)
        {
            case ScriptRawStatement s:
                return RewriteText(s);
            case ScriptEscapeStatement or ScriptEndStatement or ScriptNopStatement:
                return statement;
            case ScriptExpressionStatement s:
                return RewriteExpression(s);
            case ScriptIfStatement or ScriptCaseStatement:
                return RewriteCondition((ScriptConditionStatement)statement);
            case ScriptTableRowStatement s:
                return RewriteFor(s);
            case ScriptForStatement s:
                return RewriteFor(s);
            case ScriptWhileStatement s:
                return RewriteWhile(s);
            case ScriptBreakStatement or ScriptContinueStatement:
                return CheckJump(statement);
            case ScriptCaptureStatement s:
                return RewriteCapture(s);
            case ScriptWithStatement s:
                return RewriteWith(s);
            case ScriptWrapStatement s:
                return RewriteWrap(s);
            case ScriptImportStatement s:
                s.Expression = s.Expression is { } value ? Expression(value) : null;
                return s;
            case ScriptReadOnlyStatement s:
                if (s.Variable is { } variable)
                    checker.CheckWritten(variable);
                return s;
            case ScriptFunction s:
                return checker.Rewrite(s, s.NameOrDoToken?.ToString() ?? "do");
            case ScriptReturnStatement s:
                return RewriteReturn(s);
            default:
                checker.Diagnostics.UnknownNode(checker.At(statement), statement.GetType().Name);
                return statement;
        }
    }

    private EncodedText RewriteText(ScriptRawStatement raw)
    {
        var text = raw.Text.ToString();
        if (checker.IsMarkup)
            _position = _position with { Markup = MarkupWalker.Walk(_position.Markup, text) };
        else if (Kind == TemplateKind.Json && checker.Escapes)
            WalkJson(raw, text);
        return new EncodedText(raw, Encoding.UTF8.GetBytes(checker.Strict ? text.Replace("\r\n", "\n", StringComparison.Ordinal) : text));
    }

    /// <summary>A JSON template may be included in a script element, which these would end or upset.</summary>
    private void WalkJson(ScriptRawStatement raw, string text)
    {
        _position = _position with { InJsonText = JsonWalker.Walk(_position.InJsonText, text) };
        foreach (var mark in (ReadOnlySpan<string>)["</", "<!--"])
        {
            var index = text.IndexOf(mark, StringComparison.Ordinal);
            if (index >= 0)
                checker.Diagnostics.MarkupInJson(checker.Template.Source.At(raw.Text.Index + index, mark.Length), mark);
        }
    }

    private ScriptStatement RewriteExpression(ScriptExpressionStatement statement)
    {
        switch (statement.Expression)
        {
            case null:
                return statement;
            case ScriptAssignExpression assignment:
                checker.Check(assignment);
                if (assignment.Value is { } value)
                    assignment.Value = Guarded(value);
                return statement;
            case var expression when checker.AsInclude(expression) is { } include:
                return EmitInclude(statement, include);
            case var expression:
                var node = checker.Check(expression).Node;
                return new Emit(statement, node, PlaceOfValue(expression));
        }
    }

    /// <summary>
    /// A template of the page's kind goes on where the page stands; one of JSON may stand in a script element for data. Any
    /// other is rendered by itself, and its text is a value.
    /// </summary>
    private EmitInclude EmitInclude(ScriptExpressionStatement statement, ScriptFunctionCall call)
    {
        if (checker.IsMarkup && Checker.LiteralName(call) is { } name)
        {
            var kind = TemplateKinds.Of(name);
            if (kind == TemplateKind.Json && _position.Markup.IsDataScript)
                return new EmitInclude(statement, checker.CheckInclude(call, MarkupState.Start, Guarded), kind, Place.Raw);
            if (kind == Kind)
            {
                var markup = _position.Markup;
                PlaceOfValue(call);
                return new EmitInclude(statement, checker.CheckInclude(call, markup, Guarded), kind, Place.Markup);
            }
        }

        var include = checker.CheckInclude(call, MarkupState.Start, Guarded);
        var place = PlaceOfValue(call);
        return new EmitInclude(statement, include, ValueWriter.IsSeparate(place) ? null : Kind, place);
    }

    private ScriptReturnStatement RewriteReturn(ScriptReturnStatement statement)
    {
        if (statement.Expression is not { } expression)
            return statement;
        var node = checker.Check(expression).Node;
        if (checker.InFunction)
            statement.Expression = Guarded(node);
        else
            statement.Expression = new EmitAndGiveNothing(node, PlaceOfValue(expression));
        return statement;
    }

    /// <summary>An expression whose value is not written.</summary>
    private ScriptExpression Expression(ScriptExpression expression) => Guarded(checker.Check(expression).Node);

    private ScriptExpression Condition(ScriptExpression expression) => Guarded(checker.CheckTolerant(expression));

    private ScriptExpression Guarded(ScriptExpression node)
    {
        var place = PlaceHere();
        return ValueWriter.IsSeparate(place) && Enclosed.CanWrite(node) ? new Enclosed(node, place, _position.Describe(Kind)) : node;
    }

    /// <summary>How a value that is written here is escaped; null where none may stand.</summary>
    private Place? PlaceHere()
    {
        if (!checker.Escapes)
            return Place.Raw;
        return Kind switch
        {
            TemplateKind.Json => _position.InJsonText ? Place.JsonText : Place.JsonValue,
            TemplateKind.Calendar => Place.Calendar,
            TemplateKind.Text => Place.Raw,
            _ => _position.Markup.PlaceOfValue() is { } place ? place == Place.Markup && Kind == TemplateKind.Xml ? Place.Xml : place : null,
        };
    }

    /// <summary>The same, of a value that is written; where none may stand it is told.</summary>
    private Place PlaceOfValue(ScriptExpression value)
    {
        var place = PlaceHere();
        if (place is null)
            checker.Diagnostics.ValueNotAllowedHere(checker.At(value), _position.Describe(Kind));
        _position = _position with { Markup = _position.Markup.AfterValue() };
        return place ?? Place.Markup;
    }
}
