namespace Previews.Site.Output;

/// <summary>
/// Trouble with the machine, not with what was written: the disk is full, a folder may not be touched, another build
/// runs. The message is a whole sentence for the person at the terminal; the published site is as it was.
/// </summary>
public sealed class MachineTroubleException : Exception
{
    public MachineTroubleException(string message)
        : base(message)
    {
    }

    public MachineTroubleException(string message, Exception innerException)
        : base(message, innerException)
    {
    }

    /// <summary>Whether the system refused something, to one thread or to many.</summary>
    public static bool IsCausedBy(Exception exception) =>
        exception is IOException or UnauthorizedAccessException
        || (exception is AggregateException many && many.InnerExceptions.All(IsCausedBy));

    /// <summary>What the system refused first; where many threads were refused the same, one of them speaks for all.</summary>
    public static Exception CauseOf(Exception exception) =>
        exception is AggregateException { InnerExceptions: [var first, ..] } ? CauseOf(first) : exception;

    /// <summary>What the system said, as a sentence.</summary>
    public static string Said(Exception exception) => CauseOf(exception).Message.TrimEnd('.', ' ') + ".";
}
