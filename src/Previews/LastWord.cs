using System.Text;
using Microsoft.Win32.SafeHandles;

namespace Previews;

/// <summary>
/// What is said where the program cannot load its own parts, as with too few open files: it uses nothing but the core of .NET, which
/// is there as long as anything runs.
/// </summary>
internal static class LastWord
{
    private const int StandardError = 2;

    /// <returns>The exit code.</returns>
    public static int Say(Exception exception)
    {
        var cause = exception is TypeInitializationException && exception.InnerException is { } inner ? inner : exception;
        var reason = cause.Message.Split('\n')[0].TrimEnd('.', ' ', '\r');
        var text = $"A part of the program cannot be loaded: {reason}. Allow it more open files (`ulimit -n`), or install it anew.\n";
        try
        {
            using var stream = new FileStream(new SafeFileHandle(StandardError, ownsHandle: false), FileAccess.Write, bufferSize: 0);
            stream.Write(Encoding.UTF8.GetBytes(text));
        }
        catch (Exception refusal) when (refusal is IOException or UnauthorizedAccessException)
        {
            // There is nobody to hear it; the exit code says it alone.
        }

        return ExitCodes.MachineTrouble;
    }
}
