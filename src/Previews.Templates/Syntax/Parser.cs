using System.Collections.Immutable;
using Previews.Text;

namespace Previews.Templates.Syntax;

/// <summary>
/// Builds a template's tree by recursive descent. This part walks the tokens and keeps the rules that all statements
/// share; <c>Parser.Statements.cs</c> and <c>Parser.Expressions.cs</c> hold one method for each construct.
/// </summary>
internal sealed partial class Parser
{
    /// <summary>Deeper nesting is refused: it is a mistake or an attack, and would end the process by its stack.</summary>
    private const int MaximumDepth = 200;

    private readonly SourceText _source;
    private readonly ImmutableArray<Token> _tokens;
    private readonly DiagnosticBag _diagnostics;
    private readonly ImmutableHashSet<string>.Builder _assigned = ImmutableHashSet.CreateBuilder<string>(StringComparer.Ordinal);
    private readonly ImmutableHashSet<string>.Builder _scoped = ImmutableHashSet.CreateBuilder<string>(StringComparer.Ordinal);
    private bool _imports;
    private bool _opensObjects;
    private readonly ImmutableHashSet<string>.Builder _written = ImmutableHashSet.CreateBuilder<string>(StringComparer.Ordinal);
    private readonly bool _lenient;
    private int _position;
    private int _depth;
    private string? _indent;

    /// <summary>The rest of a template that is nested too deeply is not read.</summary>
    private bool _tooDeep;

    /// <summary>Set by the first error of a statement, so that its further ones, which follow from it, are not told.</summary>
    private bool _statementFailed;

    /// <param name="lenient">Whether a block that is never closed is told where the file ends, as the reference does, rather than at its opener.</param>
    public Parser(SourceText source, ImmutableArray<Token> tokens, bool lenient, DiagnosticBag diagnostics)
    {
        _lenient = lenient;
        _source = source;
        _tokens = tokens;
        _diagnostics = diagnostics;
    }

    private Token Current => _tokens[_position];

    private Token Previous => _tokens[Math.Max(0, _position - 1)];

    public TemplateSyntax ParseTemplate()
    {
        var statements = ImmutableArray.CreateBuilder<StatementSyntax>();
        ParseStatements(statements);
        while (Current.Kind != TokenKind.End)
        {
            _diagnostics.StrayKeyword(At(Current), Describe(Current));
            SkipStatement();
            ParseStatements(statements);
        }

        var body = new BlockSyntax(new TextSpan(0, _source.Length), statements.DrainToImmutable());
        return new TemplateSyntax(_source, body, new SyntaxFacts(_assigned.ToImmutable(), _scoped.ToImmutable(), _imports, _opensObjects, _written.ToImmutable()));
    }

    private Token Peek(int offset) => _tokens[Math.Min(_position + offset, _tokens.Length - 1)];

    private Token Next()
    {
        var token = Current;
        if (token.Kind != TokenKind.End)
            _position++;
        return token;
    }

    private bool Accept(TokenKind kind)
    {
        if (Current.Kind != kind)
            return false;
        Next();
        return true;
    }

    private void Expect(TokenKind kind, string what)
    {
        if (!Accept(kind))
            Fail(Current, what);
    }

    private bool IsKeyword(string keyword) => Current.Kind == TokenKind.Identifier && Current.Text == keyword;

    private void SkipNewLines()
    {
        while (Current.Kind == TokenKind.NewLine)
            Next();
    }

    /// <summary>Tells what is missing, once a statement.</summary>
    private void Fail(Token token, string expected)
    {
        if (!_statementFailed && !_tooDeep)
            _diagnostics.Unexpected(At(token), Describe(token), expected);
        _statementFailed = true;
    }

    private TextLocation At(Token token) => _source.At(token.Start, token.Length);

    private TextSpan From(int start) => TextSpan.FromBounds(start, Math.Max(start, Previous.End));

    private string Describe(Token token) => token.Kind switch
    {
        TokenKind.End => "the end of the file",
        TokenKind.CodeExit => "the end of the code block",
        TokenKind.CodeEnter or TokenKind.Text or TokenKind.Escape => "text",
        TokenKind.NewLine => "the end of the line",
        _ => $"`{_source.Text.AsSpan(token.Start, Math.Min(token.Length, 40))}`",
    };

    /// <summary>Runs a level deeper, or refuses to.</summary>
    private bool Enter()
    {
        if (++_depth <= MaximumDepth)
            return true;
        if (!_tooDeep)
            _diagnostics.NestedTooDeeply(At(Current), MaximumDepth);
        _tooDeep = true;
        _statementFailed = true;
        _position = _tokens.Length - 1;
        return false;
    }

    private void Leave() => _depth--;
}
