using System.Text;
using Xunit;

namespace Previews.Tests.Verbs;

public sealed class RenderCommandTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("previews-render-");

    public void Dispose() => _folder.Delete(recursive: true);

    [Theory]
    [InlineData("model.yml", "title: <b>\nrows:\n- {n: 1}\n- {n: no}\n")]
    [InlineData("model.json", """{"title": "<b>", "rows": [{"n": 1}, {"n": "no"}]}""")]
    public void A_template_is_rendered_with_a_file_of_data_and_its_includes(string name, string model)
    {
        Write("parts/row.sbn-html", "[{{ row.n }}]");
        var (exitCode, output, errors) = Run("{{ title }}{{ for row in rows; include 'parts/row.sbn-html'; end }}", Write(name, model));
        Assert.Equal((0, "&lt;b&gt;[1][no]", ""), (exitCode, output, errors));
    }

    [Fact]
    public void Leniently_and_without_escaping_it_is_the_reference() =>
        Assert.Equal((0, "<b>[]", ""), Run("{{ '<b>' }}[{{ missing }}]", model: null, escape: false, strict: false));

    [Theory]
    [InlineData("{{ if }}", "in.sbn-html(1,7): error PV0405: ")]
    [InlineData("{{ missing }}", "in.sbn-html(1,4): error PV0420: ")]
    [InlineData("{{ include '../secret.sbn-html' }}", "in.sbn-html(1,12): error PV0423: ")]
    public void A_mistake_is_told_with_its_place_and_nothing_is_written(string template, string expected)
    {
        var (exitCode, output, errors) = Run(template, model: null);
        Assert.Equal((1, ""), (exitCode, output));
        Assert.Contains(expected, errors, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("model.json", "{\"a\": }", "(1,1): error PV0490: ")]
    [InlineData("model.yml", "a: [1\nb: 2\n", "): error PV01")]
    [InlineData("model.yml", "a: 1\na: 2\n", "): error PV01")]
    public void Data_that_cannot_be_read_are_told_with_their_place(string name, string model, string expected)
    {
        var (exitCode, _, errors) = Run("x", Write(name, model));
        Assert.Equal(1, exitCode);
        Assert.Contains(expected, errors, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_of_cases_is_run_and_what_fails_is_shown()
    {
        var file = Write("cases.json", """
            [
              {"name": "good", "template": "{{ n }}{{ include 'a' }}{{ include 'b' }}", "expected": "1Ab", "expects_error": false, "compare": "exact", "model": {"n": 1}, "templates": {"a": "A"}},
              {"name": "trimmed", "template": " x ", "expected": "x", "expects_error": false, "compare": "trim"},
              {"name": "error", "template": "\n{{ if }}", "expected": "text(2,7) : error", "expects_error": true, "errors": [[2, 7, "text"]], "compare": "exact"},
              {"name": "wrong", "template": "x", "expected": "y", "expects_error": false, "compare": "exact"},
              {"name": "no error", "template": "x", "expected": "e", "expects_error": true, "errors": [[1, 1, "e"]], "compare": "exact"}
            ]
            """);
        using var output = new StringWriter();
        Assert.Equal(1, TemplateCases.Run(file, output, output));
        Assert.Equal(
            "FAILED wrong\n--- expected\ny\n--- actual\nx\n\nFAILED no error\n--- expected\ne\n--- actual\nx\n\n3 passed, 2 failed\n",
            output.ToString().ReplaceLineEndings("\n"));
    }

    private (int ExitCode, string Output, string Errors) Run(string template, FileInfo? model, bool escape = true, bool strict = true)
    {
        using var output = new MemoryStream();
        using var errors = new StringWriter();
        var exitCode = new TemplateRendering(Write("in.sbn-html", template), model, Includes: null, escape, strict).Run(output, errors);
        return (exitCode, Encoding.UTF8.GetString(output.ToArray()), errors.ToString());
    }

    private FileInfo Write(string name, string text)
    {
        var file = new FileInfo(Path.Combine(_folder.FullName, name));
        file.Directory!.Create();
        File.WriteAllText(file.FullName, text);
        return file;
    }
}
