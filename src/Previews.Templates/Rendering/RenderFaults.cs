using System.Text.RegularExpressions;
using Previews.Templates.Parsing;
using Previews.Text;
using Scriban.Parsing;
using Scriban.Syntax;

namespace Previews.Templates.Rendering;

/// <summary>What the library refuses while it renders, in our codes, with the includes and the page.</summary>
internal static class RenderFaults
{
    /// <summary>The library's sentence, and what is told in its stead. The first that fits is taken.</summary>
    private static readonly (Regex Pattern, Func<PageContext, TextLocation, Match, Diagnostic> Describe)[] Rules =
    [
        (Of("recursive depth limit"), static (page, at, _) => TemplateDiagnostics.CallsTooDeep(at, page.RecursiveLimit)),
        (Of("iteration limit|LoopLimit"), static (page, at, _) =>
            page.Set.Options.MaximumLoops is { } most ? TemplateDiagnostics.TooManyIterations(at, most) : TemplateDiagnostics.TooMuchWork(at)),
        (Of(@"The (?:variable or )?function `(.*)` was not found"), static (page, at, m) =>
            TemplateDiagnostics.UnknownFunction(at, m.Groups[1].Value, page.Set.Builtins.Suggest(m.Groups[1].Value, null, page.Set.Templates.Facts.Assigned))),
        (Of("Cannot access indexer"), static (_, at, _) => TemplateDiagnostics.IndexOfNull(at)),
        (Of("with a null indexer"), static (_, at, _) => TemplateDiagnostics.NullIndex(at)),
        (
            Of(@"(?:Cannot get the member|Cannot access member: ?)\s*(?:.*[.])?(\w+\??)"),
            static (_, at, m) => TemplateDiagnostics.MemberOfNull(at, m.Groups[1].Value)),
        (Of("[Ii]ndex was out(side| of)|out of range|Index must be"), static (_, at, _) => TemplateDiagnostics.IndexOutOfRange(at)),
        (
            Of("for iterator|Unexpected list value|as an iterable|Expecting an array|Unable to convert type `.*` to `(IList|IEnumerable)"),
            static (_, at, _) => TemplateDiagnostics.NotIterable(at, $"`{TextAt(at)}`")),
        (Of("[Dd]ivide(d)? by zero"), static (_, at, _) => TemplateDiagnostics.DivisionByZero(at)),
        (Of("too large or too small|[Ss]hift|exceeds the maximum number of bits|BigInteger"), static (_, at, _) => TemplateDiagnostics.NumberOutOfRange(at)),
        (
            Of("[Oo]perator `(.+?)`|Unsupported types"),
            static (_, at, m) => TemplateDiagnostics.OperatorNotSupported(at, m.Groups[1].Success ? m.Groups[1].Value : TextAt(at))),
        (
            Of("Invalid target function|not a valid function|direct function"),
            static (_, at, _) => TemplateDiagnostics.NotAFunction(at, TextAt(at), "no function")),
        (Of("readonly variable"), static (_, at, _) => TemplateDiagnostics.ReadOnlyVariable(at, TextAt(at))),
        (Of("for the readonly member|is readonly|read-only|readonly"), static (_, at, _) => TemplateDiagnostics.CannotWrite(at, "an object", TextAt(at))),
        (Of(@"\[with\]"), static (_, at, _) => TemplateDiagnostics.NotAnObject(at, "with", TextAt(at))),
        (Of("for import"), static (_, at, _) => TemplateDiagnostics.NotAnObject(at, "import", TextAt(at))),
        (Of("too deeply nested|reference loops"), static (page, at, _) => TemplateDiagnostics.ValueTooDeep(at, page.ObjectRecursionLimit)),
        (
            Of("LimitToString|exceeds? .*limit|exceeding .*limit"),
            static (page, at, _) => TemplateDiagnostics.TooLarge(at, "the text or the list", page.LimitToString)),
        (Of("Unsupported target expression"), static (_, at, _) => TemplateDiagnostics.CannotAssign(at)),
        (Of("template name cannot be null"), static (_, at, _) => TemplateDiagnostics.NoTemplateName(at)),
    ];

    public static Diagnostic Describe(PageContext page, ScriptRuntimeException failure)
    {
        for (Exception? cause = failure; cause is not null; cause = cause.InnerException)
        {
            if (cause is TemplateException { Diagnostic: { } own })
                return own;
        }

        var at = PlaceOf(page, failure.Span);
        if (failure is ScriptParserRuntimeException { ParserMessages: [var first, ..] })
            return page.WithTrace(OfSyntax(page.At(first.Span), first.Message));
        return page.WithTrace(failure.GetBaseException() switch
        {
            RegexMatchTimeoutException => TemplateDiagnostics.BadArgument(at, "the pattern takes too long"),
            InsufficientExecutionStackException => TemplateDiagnostics.CallsTooDeep(at, page.RecursiveLimit),
            DivideByZeroException => TemplateDiagnostics.DivisionByZero(at),
            OverflowException => TemplateDiagnostics.NumberOutOfRange(at),
            OutOfMemoryException => TemplateDiagnostics.TooLarge(at, "the text or the list", page.LimitToString),
            _ => OfSentence(page, at, failure.OriginalMessage),
        });
    }

    private static Diagnostic OfSentence(PageContext page, TextLocation at, string sentence)
    {
        foreach (var (pattern, describe) in Rules)
        {
            if (pattern.Match(sentence) is { Success: true } match)
                return describe(page, at, match);
        }

        return TemplateDiagnostics.BadArgument(at, sentence.TrimEnd('.', ' '));
    }

    private static Diagnostic OfSyntax(TextLocation at, string message)
    {
        var bag = new DiagnosticBag();
        SyntaxFaults.Tell(bag, at, message);
        return bag.ToSorted()[0];
    }

    /// <summary>A value that fails only when it is printed fails where it is written; the library knows the statements around it.</summary>
    private static TextLocation PlaceOf(PageContext page, SourceSpan failed) =>
        page.Writing is { } writing && failed.Start.Offset <= writing.Start.Offset
            && failed.End.Offset >= writing.End.Offset ? page.At(writing) : page.At(failed);

    private static string TextAt(TextLocation at) => at.Source.Text.Substring(at.Span.Start, Math.Min(at.Span.Length, 60));

    private static Regex Of(string pattern) => new(pattern, RegexOptions.CultureInvariant);
}
