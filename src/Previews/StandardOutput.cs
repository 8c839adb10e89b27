using System.Text;
using Previews.Site.Output;

namespace Previews;

/// <summary>Standard output, which may be closed or full: then what the system says of it says so.</summary>
internal sealed class StandardOutput(TextWriter inner) : TextWriter
{
    public override Encoding Encoding => inner.Encoding;

    public override void Write(char value) => Try(() => inner.Write(value));

    public override void Write(char[] buffer, int index, int count) => Try(() => inner.Write(buffer, index, count));

    public override void Write(string? value) => Try(() => inner.Write(value));

    public override void WriteLine(string? value) => Try(() => inner.WriteLine(value));

    public override void Flush() => Try(inner.Flush);

    private static void Try(Action write)
    {
        try
        {
            write();
        }
        catch (UnauthorizedAccessException exception)
        {
            throw new MachineTroubleException("Standard output is closed.", exception);
        }
        catch (IOException exception)
        {
            throw new MachineTroubleException($"Standard output takes nothing more: {MachineTroubleException.Said(exception)}", exception);
        }
    }
}
