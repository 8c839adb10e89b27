using System.CommandLine;
using System.Globalization;
using System.Text;
using Previews.Text;
using Spectre.Console;

namespace Previews;

/// <summary>What the program says: results on standard output, mistakes on standard error. Colours only on a terminal.</summary>
internal sealed class Terminal(TextWriter output, TextWriter errors, bool colours)
{
    private const int MistakesShown = 50;
    private const int StepsWorthShowing = 2_000;
    private const int WidestTable = 1_000;

    /// <summary>Red and yellow of the terminal's own palette, which its user can read; the bright ones are named so instead.</summary>
    private static readonly (Color Error, Color Warning) Palette = (Color.Maroon, Color.Olive);

    private readonly Lazy<IAnsiConsole> _screen = new(() => AnsiConsole.Create(new AnsiConsoleSettings
    {
        Out = new AnsiConsoleOutput(errors),
        Ansi = AnsiSupport.Yes,
        ColorSystem = ColorSystemSupport.Standard,
    }));

    /// <summary>The process's own streams; NO_COLOR and TERM=dumb are honoured.</summary>
    public static Terminal OfProcess()
    {
        var colours = !Console.IsErrorRedirected
            && string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR"))
            && Environment.GetEnvironmentVariable("TERM") is not "dumb";
        return new Terminal(new StandardOutput(Console.Out), Console.Error, colours);
    }

    /// <summary>Shows how far a long job is, on a terminal only; a short one is over before it could be read.</summary>
    /// <param name="job">Is given what to call after each step, from any thread.</param>
    public T WithProgress<T>(string name, int steps, Func<Action, T> job)
    {
        if (!colours || steps < StepsWorthShowing)
            return job(() => { });
        return _screen.Value.Progress().AutoClear(true).Start(progress =>
        {
            var task = progress.AddTask(name, maxValue: steps);
            return job(() => task.Increment(1));
        });
    }

    /// <summary>Where the command line's own help goes.</summary>
    public InvocationConfiguration Configuration => new() { Output = output, Error = errors, EnableDefaultExceptionHandler = false };

    public void Say(string text) => output.WriteLine(text);

    /// <summary>As wide as it is: what reads it may be a file, and a terminal folds lines by itself.</summary>
    public void Say(Table table)
    {
        var console = AnsiConsole.Create(
            new AnsiConsoleSettings { Out = new AnsiConsoleOutput(output), Ansi = AnsiSupport.No, ColorSystem = ColorSystemSupport.NoColors });
        console.Profile.Width = WidestTable;
        console.Write(table);
    }

    public int WrongUse(string text)
    {
        errors.WriteLine(text);
        return ExitCodes.WrongUse;
    }

    /// <summary>Tells the mistakes because of which there is nothing to show.</summary>
    public int Refuse(DiagnosticBag diagnostics)
    {
        Print(diagnostics);
        return ExitCodes.ContentErrors;
    }

    public int Trouble(string text) => Tell(text, ExitCodes.MachineTrouble);

    /// <summary>Tells what nobody foresaw, see <see cref="ProgramFault"/>.</summary>
    public int Fault(string text) => Tell(text, ExitCodes.ProgramFault);

    private int Tell(string text, int exitCode)
    {
        WriteColoured(text, Palette.Error);
        errors.WriteLine();
        return exitCode;
    }

    /// <summary>All of them, sorted by place; of very many the first, and how many there are.</summary>
    public void Print(DiagnosticBag diagnostics)
    {
        var sorted = diagnostics.ToSorted();
        foreach (var diagnostic in sorted.Take(MistakesShown))
            WriteColoured(DiagnosticPrinter.Print(diagnostic), diagnostic.Severity == Severity.Error ? Palette.Error : Palette.Warning);
        if (sorted.Length > 0)
            errors.WriteLine(Count(sorted));
    }

    private static string Count(IReadOnlyCollection<Diagnostic> diagnostics)
    {
        var wrong = diagnostics.Count(d => d.Severity == Severity.Error);
        var text = new StringBuilder();
        text.Append(Number(wrong, "error")).Append(", ").Append(Number(diagnostics.Count - wrong, "warning"));
        if (diagnostics.Count > MistakesShown)
            text.Append(CultureInfo.InvariantCulture, $"; the first {MistakesShown} are shown");
        return text.Append(wrong > 0 ? "; nothing was published." : ".").ToString();
    }

    private static string Number(int count, string noun) =>
        string.Create(CultureInfo.InvariantCulture, $"{count} {noun}{(count == 1 ? "" : "s")}");

    /// <summary>Only the message's first line is coloured: the excerpt below it is the author's text.</summary>
    private void WriteColoured(string text, Color colour)
    {
        if (!colours)
        {
            errors.Write(text);
            return;
        }

        var end = text.IndexOf('\n', StringComparison.Ordinal) is var newline and >= 0 ? newline : text.Length;
        _screen.Value.WriteAnsi(writer => writer.Write(text[..end], new Style(colour)));
        errors.Write(text[end..]);
    }
}
