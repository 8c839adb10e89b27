using System.Text;
using Previews.Serving;

namespace Previews.Tests.Serving;

/// <summary>The page that the preview sends lets the preview's own script run, and nothing else that the theme forbids.</summary>
public sealed class PageWithScriptTests
{
    [Theory]
    [InlineData("default-src 'none'; style-src 'self'", "default-src 'none'; style-src 'self'; script-src 'self'; connect-src 'self'")]
    [InlineData("default-src 'none'; script-src 'none'", "default-src 'none'; script-src 'self'; connect-src 'self'")]
    [InlineData("default-src https:", "default-src https:; script-src https: 'self'; connect-src https: 'self'")]
    [InlineData("script-src-elem 'none'; connect-src 'self'", "script-src-elem 'self'; connect-src 'self'; script-src 'self'")]
    public void Policy_of_the_theme_is_relaxed_for_the_script_alone(string theme, string relaxed)
    {
        var page = $"<html><head><meta http-equiv=\"Content-Security-Policy\" content=\"{theme}\"></head><body></body></html>";

        var sent = Encoding.UTF8.GetString(PageWithScript.Of(Encoding.UTF8.GetBytes(page)));

        Assert.Contains($"content=\"{relaxed}\"", sent, StringComparison.Ordinal);
        Assert.Contains("<script src=\"/_previews/live.js\" defer></script></head>", sent, StringComparison.Ordinal);
    }

    [Fact]
    public void Page_without_a_head_has_the_script_at_its_end()
    {
        Assert.EndsWith("</script>", Encoding.UTF8.GetString(PageWithScript.Of("<p>x"u8)), StringComparison.Ordinal);
    }
}
