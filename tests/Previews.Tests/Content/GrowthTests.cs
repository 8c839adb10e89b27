using System.Globalization;
using Previews.Content.Markdown;
using Previews.Content.Yaml;
using Previews.Text;
using Xunit;

namespace Previews.Tests.Content;

/// <summary>
/// Whoever sends a pull request chooses what is read, so that nothing may cost more than its size: twice the text takes at
/// most two and a half times the work and the memory, whatever the text, or is refused at its place. Work is the processor
/// time of the thread, the least of several runs, which other programs on the machine can hardly change.
/// </summary>
public sealed class GrowthTests
{
    private const double Most = 2.5;

    private const int FirstSize = 8_000;

    private const int LargestSize = 256_000;

    /// <summary>
    /// What the tests beside this one do to the processor's caches makes a run slower now and then, never one of quadratic time fast:
    /// that takes four times the work each time. So what is too much is measured again.
    /// </summary>
    private const int Measurements = 6;

    /// <summary>Shorter runs are all noise.</summary>
    private static readonly TimeSpan LeastWork = TimeSpan.FromMilliseconds(2);

    public static TheoryData<string> InMarkdown => [.. GrowingText.Markdown.Select(t => t.Name)];

    public static TheoryData<string> InYaml => [.. GrowingText.Yaml.Select(t => t.Name)];

    [Theory]
    [MemberData(nameof(InMarkdown))]
    public void Twice_the_Markdown_is_at_most_two_and_a_half_times_the_work(string name) =>
        Check("Markdown", GrowingText.Markdown.Single(t => t.Name == name), ReadMarkdown);

    [Theory]
    [MemberData(nameof(InYaml))]
    public void Twice_the_YAML_is_at_most_two_and_a_half_times_the_work(string name) =>
        Check("YAML", GrowingText.Yaml.Single(t => t.Name == name), ReadYaml);

    [Fact]
    public void A_reader_that_looks_back_after_each_character_is_found_out() =>
        Assert.True(Growth.Measure(
            text => Assert.NotEqual(-1, Enumerable.Range(0, text.Length).Sum(i => text.AsSpan(0, i).Count('b'))), GrowingText.Markdown[0], 64_000).Work > Most);

    private static void Check(string language, GrowingText kind, Action<string> read)
    {
        var size = FirstSize;
        while (size < LargestSize && Growth.WorkOf(read, kind.Of(size)) < LeastWork)
            size *= 2;
        var growth = Growth.Measure(read, kind, size);
        for (var more = 1; more < Measurements && growth.Work > Most; more++)
            growth = Growth.Measure(read, kind, size);
        TestContext.Current.SendDiagnosticMessage(string.Create(
            CultureInfo.InvariantCulture, $"growth of {language}, {kind.Name}: from {size} characters to twice as many {growth.Work:0.00} times the work, {growth.Memory:0.00} times the memory"));
        Assert.InRange(growth.Work, 0, Most);
        Assert.InRange(growth.Memory, 0, Most);
    }

    private static void ReadMarkdown(string text)
    {
        var diagnostics = new DiagnosticBag();
        new MarkdownReader(Bind, rawHtml: false, diagnostics).ReadBody(new SourceText(text, "a.md"), new TextSpan(0, text.Length), "fr", "");
        Print(diagnostics);
    }

    private static LinkTarget? Bind(WrittenLink link) => link.Url switch
    {
        ['#', .. var id] => link.Headings.TryGetValue(id, out var text) ? new LinkTarget.Heading(id, text) : null,
        ['j', ..] => null,
        var url => new LinkTarget.Outside(url),
    };

    private static void ReadYaml(string text)
    {
        var diagnostics = new DiagnosticBag();
        YamlReader.Read(new SourceText(text, "a.yml"), diagnostics);
        Print(diagnostics);
    }

    private static void Print(DiagnosticBag diagnostics)
    {
        foreach (var diagnostic in diagnostics.ToSorted())
            DiagnosticPrinter.Print(diagnostic);
    }
}
