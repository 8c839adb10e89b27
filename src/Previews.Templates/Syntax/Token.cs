using Previews.Text;

namespace Previews.Templates.Syntax;

/// <summary>A piece of a template.</summary>
/// <param name="SpaceBefore">Whether a blank stands before it: `f [1]` is a call, `f[1]` an element.</param>
/// <param name="Value">A string's text, a number's <see cref="Rendering.Value"/>, a name, or the blanks that indent a code block.</param>
internal readonly record struct Token(TokenKind Kind, int Start, int Length, bool SpaceBefore = false, object? Value = null)
{
    public int End => Start + Length;

    public TextSpan Span => new(Start, Length);

    public string Text => (string)Value!;
}
