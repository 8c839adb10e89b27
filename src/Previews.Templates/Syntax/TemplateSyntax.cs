using System.Collections.Immutable;
using Previews.Text;

namespace Previews.Templates.Syntax;

/// <summary>A parsed template and what the binder of a whole set has to know about it beforehand.</summary>
internal sealed record TemplateSyntax(SourceText Source, BlockSyntax Body, SyntaxFacts Facts)
{
    public static TemplateSyntax Parse(SourceText source, bool lenient, DiagnosticBag diagnostics)
    {
        var tokens = Lexer.Lex(source, diagnostics, out var isWhole);
        return new Parser(source, tokens, lenient, isWhole ? diagnostics : new DiagnosticBag()).ParseTemplate();
    }

    public static TemplateSyntax ParseCode(SourceText source, bool lenient, DiagnosticBag diagnostics)
    {
        var tokens = Lexer.LexCode(source, diagnostics);
        return new Parser(source, tokens, lenient, diagnostics).ParseTemplate();
    }
}

/// <summary>The names that a template gives values to, and whether it does what makes names unknowable.</summary>
/// <param name="Assigned">Variables that are assigned, captured, or name a function.</param>
/// <param name="Scoped">Variables of loops and parameters.</param>
/// <param name="Imports">Whether it brings in names at run time, by <c>import</c> or <c>this["name"]</c>.</param>
/// <param name="OpensObjects">Whether it uses <c>with</c>.</param>
/// <param name="Written">Variables of whose object it writes a member; it may be a group of builtins.</param>
internal sealed record SyntaxFacts(
    ImmutableHashSet<string> Assigned, ImmutableHashSet<string> Scoped, bool Imports, bool OpensObjects, ImmutableHashSet<string> Written);
