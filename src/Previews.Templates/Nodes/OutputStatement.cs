using System.Text;
using Previews.Templates.Rendering;
using Scriban.Syntax;

namespace Previews.Templates.Nodes;

/// <summary>A statement that writes. The library says by how many blanks the lines that it writes are indented.</summary>
internal abstract class OutputStatement(ScriptStatement original) : OwnStatement(original)
{
    public sealed override object? Run(PageContext page)
    {
        if (string.IsNullOrEmpty(page.CurrentIndent))
        {
            Write(page);
            return null;
        }

        var indent = page.CurrentIndent;
        var blanks = Encoding.UTF8.GetBytes(indent);
        page.CurrentIndent = null;
        page.Output.PushIndent(blanks);
        Write(page);
        page.Output.PopIndent(blanks);
        page.CurrentIndent = indent;
        return null;
    }

    /// <summary>Whether a <c>ret</c> in it leaves the statements behind it too: that only a block does that <c>wrap</c> was given.</summary>
    public override bool MayLeave => false;

    /// <summary>Writes without regard to the indent.</summary>
    public abstract void Write(PageContext page);
}

/// <summary>Literal text, in UTF-8.</summary>
internal sealed class EncodedText(ScriptStatement original, byte[] text) : OutputStatement(original)
{
    public override void Write(PageContext page) => page.Output.Write(text);
}
