namespace Previews;

/// <summary>
/// An exception that nothing foresees is a mistake in the program and never in what was written, and is told so: in one line,
/// with what to report. The trace of calls, which says nothing to an author, is given where it is asked for.
/// </summary>
internal static class ProgramFault
{
    private const string TraceVariable = "PREVIEWS_TRACE";

    public static string Said(Exception exception)
    {
        var cause = Innermost(exception);
        var said = $"This is a fault of the program, and not of what you wrote: {cause.GetType().Name}, {OneLine(cause.Message)} "
            + $"The site is as it was. Please report this line, with what was changed last and the trace that `{TraceVariable}=1` prints.";
        return string.IsNullOrEmpty(Environment.GetEnvironmentVariable(TraceVariable)) ? said : $"{said}\n{exception}";
    }

    /// <summary>What many threads or a type's first use wrap says less than what is inside.</summary>
    private static Exception Innermost(Exception exception) =>
        exception is AggregateException or TypeInitializationException && exception.InnerException is { } inner ? Innermost(inner) : exception;

    private static string OneLine(string message) => $"{message.ReplaceLineEndings(" ").TrimEnd('.', ' ')}.";
}
