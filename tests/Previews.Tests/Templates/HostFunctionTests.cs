using Previews.Templates;
using Xunit;

namespace Previews.Tests.Templates;

public sealed class HostFunctionTests
{
    private static readonly TemplateOptions Options = new()
    {
        Functions =
        [
            new TemplateFunction("t", "A text of the interface.", Translate, Check),
            new TemplateFunction("refuse", "Refuses.", static (_, _) => throw new TemplateFunctionException("no")),
            new TemplateFunction("link", "A link.", static (a, _) => Value.Html($"<a>{a[0]}</a>")),
        ],
    };

    [Theory]
    [InlineData("{{ t 'after' n: 3 }}", "after n=3")]
    [InlineData("{{ 'after' | t n: (1 + 1) }}", "after n=2")]
    [InlineData("{{ t('after', n: 3) }}", "after n=3")]
    [InlineData("<p title=\"{{ t '<after>' }}\">", "<p title=\"&lt;after&gt;\">")]
    [InlineData("{{ link 'a' }}{{ [1] | array.each @link }}", "<a>a</a>[&quot;&lt;a&gt;1&lt;/a&gt;&quot;]")]
    public void A_host_function_called_gets_its_arguments(string template, string expected) =>
        Assert.Equal(expected, InlineTemplate.Render(template, options: Options));

    [Theory]
    [InlineData("{{ t 'unknown' }}")]
    [InlineData("{{ if false }}{{ 'unknown' | t }}{{ end }}")]
    [InlineData("{{ t 'after' m: 1 }}")]
    [InlineData("{{ refuse }}")]
    public void A_call_that_the_host_refuses_is_an_error(string template) => Assert.Equal(["PV0431"], InlineTemplate.Errors(template, options: Options));

    private static Value Translate(TemplateArguments arguments, object? state)
    {
        var text = arguments[0].ToString();
        for (var i = 0; i < arguments.Names.Count; i++)
            text += $" {arguments.Names[i]}={arguments.NamedAt(i)}";
        return Value.From(text);
    }

    private static string? Check(string? key, int count, IReadOnlyList<string> names)
    {
        if (key == "unknown")
            return "there is no text `unknown`\ndid you mean `known`?";
        return names.Contains("m") ? "the text has no `m`" : null;
    }
}
