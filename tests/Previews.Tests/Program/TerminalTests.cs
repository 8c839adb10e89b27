using Previews.Text;

namespace Previews.Tests.Program;

public sealed class TerminalTests : IDisposable
{
    private readonly StringWriter _output = new() { NewLine = "\n" };
    private readonly StringWriter _errors = new() { NewLine = "\n" };

    [Theory]
    [InlineData(Severity.Error, "\e[31m")]
    [InlineData(Severity.Warning, "\e[33m")]
    public void The_message_is_coloured_and_the_authors_text_below_it_is_not(Severity severity, string colour)
    {
        Print(severity, colours: true);

        Assert.StartsWith($"{colour}match.yml(1,7): ", _errors.ToString(), StringComparison.Ordinal);
        Assert.Contains("\e[0m\n  1 | away: KZA\n    |       ^^^\n", _errors.ToString(), StringComparison.Ordinal);
        Assert.Equal(2, _errors.ToString().Count(c => c == '\e'));
    }

    [Fact]
    public void A_long_message_stays_one_line_on_a_narrow_terminal()
    {
        Print(Severity.Error, colours: true, message: string.Join(' ', Enumerable.Repeat("[word]", 200)));

        Assert.Equal(3, _errors.ToString().Split('\n').TakeWhile(line => !line.Contains("1 error", StringComparison.Ordinal)).Count());
    }

    [Fact]
    public void Without_a_terminal_nothing_is_coloured()
    {
        Print(Severity.Error, colours: false);

        Assert.StartsWith("match.yml(1,7): error PV0001: ", _errors.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain('\e', _errors.ToString());
    }

    [Fact]
    public void Trouble_is_one_red_line()
    {
        new Terminal(_output, _errors, colours: true).Trouble("The disk is full.");

        Assert.Equal("\e[31mThe disk is full.\e[0m\n", _errors.ToString());
    }

    [Fact]
    public void Progress_is_shown_where_mistakes_are_and_leaves_the_results_alone()
    {
        var done = new Terminal(_output, _errors, colours: true).WithProgress("Writing", 5_000, step =>
        {
            step();
            return "done";
        });

        Assert.Equal("done", done);
        Assert.Contains("Writing", _errors.ToString(), StringComparison.Ordinal);
        Assert.Empty(_output.ToString());
    }

    [Fact]
    public void Timings_are_a_table_of_plain_text()
    {
        var timings = new Timings();
        timings.Mark("read [content]");

        new Terminal(_output, _errors, colours: true).Say(timings.Table());

        var lines = _output.ToString().Split('\n').Select(l => l.Trim()).Where(l => l.Length > 0).ToList();
        Assert.Matches("^stage .*ms .*CPU ms .*JIT ms .*GC ms .*allocated MB$", lines[0]);
        Assert.StartsWith("start ", lines[2], StringComparison.Ordinal);
        Assert.StartsWith("read [content] ", lines[3], StringComparison.Ordinal);
        Assert.DoesNotContain('\e', _output.ToString());
    }

    public void Dispose()
    {
        _output.Dispose();
        _errors.Dispose();
    }

    private void Print(Severity severity, bool colours, string message = "unknown team `KZA`")
    {
        var diagnostics = new DiagnosticBag();
        var source = new SourceText("away: KZA", "match.yml");
        diagnostics.Add(new Diagnostic("PV0001", severity, source.At(6, 3), message));
        new Terminal(_output, _errors, colours).Print(diagnostics);
    }
}
