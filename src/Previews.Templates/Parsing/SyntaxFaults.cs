using System.Globalization;
using System.Text.RegularExpressions;
using Previews.Text;
using Scriban.Parsing;

namespace Previews.Templates.Parsing;

/// <summary>
/// What the library's parser has to say, in our codes and at the place that has to be mended. After a mistake it goes on as
/// best it can, so of one line only the first is told; after a text or a block that nothing closes, nothing more is.
/// </summary>
internal static class SyntaxFaults
{
    private static readonly string[] LoopMembers = ["changed", "even", "first", "index", "last", "length", "odd", "rindex"];

    /// <summary>The library's sentence, and what is told in its stead. The first that fits is taken.</summary>
    private static readonly (Regex Pattern, Action<DiagnosticBag, TextLocation, Match> Tell)[] Rules =
    [
        (Of(@"Unexpected escape character `(.)`"), static (bag, at, m) => bag.BadEscape(at, m.Groups[1].Value[0])),
        (Of("Unable to parse|Invalid hex number|Invalid binary number"), static (bag, at, _) => bag.BadNumber(at, TextAt(at))),
        (Of("parsing (\\w+) statement: The <end> statement was not found"), static (bag, at, m) => bag.BlockNotClosed(at, m.Groups[1].Value)),
        (
            Of("Found <end> statement|must be preceded by|Unable to find a pending"),
            static (bag, at, _) => bag.StrayKeyword(WordAt(at), $"`{TextAt(WordAt(at))}`")),
        (Of("only allowed for a top level assignment"), static (bag, at, _) => bag.NestedAssignment(at)),
        (Of("operand of an increment or decrement"), static (bag, at, _) => bag.CannotAssign(at)),
        (Of("Cannot declare|optional parameter value|simple name parameter"), static (bag, at, _) => bag.ParameterOrder(at, TextAt(at))),
        (Of("depth limit"), static (bag, at, _) => bag.NestedTooDeeply(at, ParsedTemplate.MaximumDepth)),
        (Of("in the body of a `case`"), static (bag, at, _) => bag.StatementInCase(at, $"`{TextAt(at)}`")),
        (Of("interpolated expression not closed"), static (bag, at, _) => bag.InterpolationNotClosed(at)),
        (Of(@"The loop variable <(\w+)\.(\w+)>"), static (bag, at, m) => bag.UnknownLoopProperty(at, m.Groups[1].Value, m.Groups[2].Value, LoopMembers)),
        (Of("<EOL>|end of line"), static (bag, at, _) => bag.Unexpected(at, Found(at), "the end of the statement")),
        (Of("[Cc]losing parenthesis|comma to separate arguments|closing `\\)`"), static (bag, at, _) => bag.Unexpected(at, Found(at), "`,` or `)`")),
        (Of(@"Expecting '\]'"), static (bag, at, _) => bag.Unexpected(at, Found(at), "`]`")),
        (Of("expecting `:`|colon"), static (bag, at, _) => bag.Unexpected(at, Found(at), "`:`")),
        (Of("'in'"), static (bag, at, _) => bag.Unexpected(at, Found(at), "`in`")),
        (Of("Expecting a variable|simple identifier|plain identifier|local variable"), static (bag, at, _) => bag.Unexpected(at, Found(at), "a name")),
        (Of(""), static (bag, at, _) => bag.Unexpected(at, Found(at), "an expression")),
    ];

    /// <param name="strict">Whether an open block is told at its opener; else where the library misses its end.</param>
    public static void Tell(SourceText source, Scriban.Template parsed, bool strict, DiagnosticBag diagnostics)
    {
        var opening = strict ? Openings.Find(source, parsed, diagnostics) : int.MaxValue;
        var lines = new HashSet<int>();
        foreach (var message in parsed.Messages.Where(m => m.Type == ParserMessageType.Error && !IsSaidBetter(m, parsed.Messages))
            .OrderBy(static m => m.Span.Start.Offset < 0 ? int.MaxValue : m.Span.Start.Offset))
        {
            var at = LocationOf(source, message.Span);
            if ((strict && message.Message.Contains("<end> statement was not found", StringComparison.Ordinal)) || at.Span.Start >= opening
                || !lines.Add(at.Line))
                continue;
            Tell(diagnostics, at, message.Message);
            if (message.Message.Contains("not closed on the same line", StringComparison.Ordinal))
                return;
        }
    }

    /// <summary>What the lexer refuses, the parser refuses too, without a reason.</summary>
    private static bool IsSaidBetter(LogMessage message, IEnumerable<LogMessage> all) =>
        message.Message.EndsWith("in string", StringComparison.Ordinal)
        || (message.Message.StartsWith("Unexpected token", StringComparison.Ordinal)
            && all.Any(m => m != message && m.Span.Start.Offset == message.Span.Start.Offset));

    public static void Tell(DiagnosticBag diagnostics, TextLocation at, string message)
    {
        foreach (var (pattern, tell) in Rules)
        {
            if (pattern.Match(message) is { Success: true } match)
            {
                tell(diagnostics, at, match);
                return;
            }
        }
    }

    /// <summary>The library's spans end with their last character; some have no end.</summary>
    private static TextLocation LocationOf(SourceText source, SourceSpan span)
    {
        var start = span.Start.Offset < 0 ? source.Length : Math.Min(span.Start.Offset, source.Length);
        return source.At(start, Math.Clamp(span.End.Offset - start + 1, Math.Min(1, source.Length - start), source.Length - start));
    }

    /// <summary>The whole word of which the library tells the last letter.</summary>
    private static TextLocation WordAt(TextLocation at)
    {
        var (start, end) = (at.Span.Start, at.Span.End);
        while (start > 0 && char.IsAsciiLetter(at.Source[start - 1]))
            start--;
        return at.Source.At(TextSpan.FromBounds(start, end));
    }

    private static string TextAt(TextLocation at) => at.Source.Text.Substring(at.Span.Start, at.Span.Length);

    private static string Found(TextLocation at) => TextAt(at) switch
    {
        "" => "the end of the file",
        "}}" or "-}}" or "~}}" => "the end of the code block",
        var text when string.IsNullOrWhiteSpace(text) => "the end of the line",
        var text => string.Create(CultureInfo.InvariantCulture, $"`{text.Trim()}`"),
    };

    private static Regex Of(string pattern) => new(pattern, RegexOptions.CultureInvariant);
}
