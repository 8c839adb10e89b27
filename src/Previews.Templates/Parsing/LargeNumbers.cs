using System.Text.RegularExpressions;
using Previews.Text;
using Scriban.Parsing;

namespace Previews.Templates.Parsing;

/// <summary>The library's parser works a literal out before anyone can limit it: <c>4e399999999</c> would take it hours.</summary>
internal static partial class LargeNumbers
{
    /// <summary>The first number that is too large; null where there is none.</summary>
    public static TextLocation? Find(SourceText source)
    {
        if (!Suspicious().IsMatch(source.Text))
            return null;
        foreach (var token in new Lexer(source.Text, source.Path))
        {
            if (token.Type is TokenType.Integer or TokenType.HexaInteger or TokenType.BinaryInteger or TokenType.Float
                && Suspicious().IsMatch(source.Text.AsSpan(token.Start.Offset, token.End.Offset - token.Start.Offset + 1)))
                return source.At(token.Start.Offset, token.End.Offset - token.Start.Offset + 1);
        }

        return null;
    }

    /// <summary>More digits than anyone writes, or an exponent of more than three.</summary>
    [GeneratedRegex("[0-9a-fA-F_]{1000}|[0-9_][eE][+]?[0-9_]{4}", RegexOptions.CultureInvariant)]
    private static partial Regex Suspicious();
}
