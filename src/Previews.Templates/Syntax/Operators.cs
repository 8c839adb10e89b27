namespace Previews.Templates.Syntax;

/// <summary>The signs of the language, and how tightly the binary ones bind.</summary>
internal static class Operators
{
    /// <summary>Longer signs stand before the signs that they begin with.</summary>
    private static readonly (string Sign, TokenKind Kind)[] Signs =
    [
        ("..<", TokenKind.RangeExclusive), ("...", TokenKind.Ellipsis), ("//=", TokenKind.IntegerDivideAssign),
        ("..", TokenKind.Range), ("//", TokenKind.IntegerDivide), ("++", TokenKind.Increment), ("--", TokenKind.Decrement),
        ("+=", TokenKind.PlusAssign), ("-=", TokenKind.MinusAssign), ("*=", TokenKind.TimesAssign),
        ("/=", TokenKind.DivideAssign), ("%=", TokenKind.ModuloAssign),
        ("==", TokenKind.Equal), ("!=", TokenKind.NotEqual), ("<=", TokenKind.LessOrEqual), (">=", TokenKind.GreaterOrEqual),
        ("<<", TokenKind.ShiftLeft), (">>", TokenKind.ShiftRight), ("&&", TokenKind.And), ("||", TokenKind.Or),
        ("|>", TokenKind.Pipe), ("??", TokenKind.Coalesce), ("?!", TokenKind.NotCoalesce), ("?.", TokenKind.QuestionDot),
        ("|", TokenKind.Pipe), ("?", TokenKind.Question), ("=", TokenKind.Assign), ("<", TokenKind.Less), (">", TokenKind.Greater),
        ("+", TokenKind.Plus), ("-", TokenKind.Minus), ("*", TokenKind.Times), ("/", TokenKind.Divide), ("%", TokenKind.Modulo),
        ("!", TokenKind.Not), ("@", TokenKind.At), ("^", TokenKind.Caret), (".", TokenKind.Dot), (",", TokenKind.Comma),
        (":", TokenKind.Colon), (";", TokenKind.Semicolon), ("(", TokenKind.OpenParenthesis), (")", TokenKind.CloseParenthesis),
        ("[", TokenKind.OpenBracket), ("]", TokenKind.CloseBracket),
    ];

    public static (TokenKind Kind, int Length) At(ReadOnlySpan<char> text)
    {
        foreach (var (sign, kind) in Signs)
        {
            if (text.StartsWith(sign, StringComparison.Ordinal))
                return (kind, sign.Length);
        }

        return (TokenKind.Bad, 1);
    }

    public static string Text(TokenKind kind)
    {
        foreach (var (sign, other) in Signs)
        {
            if (other == kind && sign != "|>")
                return sign;
        }

        return kind.ToString();
    }

    /// <summary>0 for what is no binary operator; the higher, the tighter. All of them group to the left.</summary>
    public static int BinaryPrecedence(TokenKind kind) => kind switch
    {
        TokenKind.Coalesce or TokenKind.NotCoalesce => 20,
        TokenKind.Or => 30,
        TokenKind.And => 40,
        TokenKind.Equal or TokenKind.NotEqual => 70,
        TokenKind.Less or TokenKind.LessOrEqual or TokenKind.Greater or TokenKind.GreaterOrEqual => 80,
        TokenKind.Plus or TokenKind.Minus => 100,
        TokenKind.Times or TokenKind.Divide or TokenKind.IntegerDivide or TokenKind.Modulo
            or TokenKind.ShiftLeft or TokenKind.ShiftRight => 110,
        TokenKind.Range or TokenKind.RangeExclusive => 130,
        _ => 0,
    };

    public static bool IsUnary(TokenKind kind) => kind
        is TokenKind.Not or TokenKind.Minus or TokenKind.Plus or TokenKind.At or TokenKind.Caret
        or TokenKind.Increment or TokenKind.Decrement;

    /// <summary>The operator that a compound assignment applies first; null for what assigns as it is, or not at all.</summary>
    public static TokenKind? Compound(TokenKind kind) => kind switch
    {
        TokenKind.PlusAssign => TokenKind.Plus,
        TokenKind.MinusAssign => TokenKind.Minus,
        TokenKind.TimesAssign => TokenKind.Times,
        TokenKind.DivideAssign => TokenKind.Divide,
        TokenKind.IntegerDivideAssign => TokenKind.IntegerDivide,
        TokenKind.ModuloAssign => TokenKind.Modulo,
        _ => null,
    };

    public static bool IsAssignment(TokenKind kind) => kind == TokenKind.Assign || Compound(kind) is not null;
}
