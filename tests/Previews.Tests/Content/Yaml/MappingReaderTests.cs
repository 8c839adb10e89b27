using Previews.Content.Yaml;
using Previews.Text;
using Xunit;

namespace Previews.Tests.Content.Yaml;

public sealed class MappingReaderTests
{
    private readonly DiagnosticBag _diagnostics = new();
    private readonly ScalarReader _scalars;

    public MappingReaderTests() => _scalars = new ScalarReader(_diagnostics);

    [Fact]
    public void A_key_that_nobody_asked_for_is_refused_with_the_nearest_that_somebody_did()
    {
        var keys = Keys("nmae: x\n");
        keys.Optional("name", _scalars.Text);
        keys.RefuseOthers();
        Assert.True(keys.HasFailed);
        Assert.Equal("did you mean `name`?", Assert.Single(_diagnostics.ToSorted()).Help);
    }

    [Fact]
    public void The_own_value_comes_before_the_nearer_default_and_that_before_the_farther()
    {
        var keys = new MappingReader(Mapping("a: own\n"), "a thing", _diagnostics, Mapping("a: near\nb: near\n"), Mapping("b: far\nc: far\n"));
        Assert.Equal(["own", "near", "far"], new[] { "a", "b", "c" }.Select(k => keys.Optional(k, _scalars.Text)));
        keys.RefuseOthers();
        Assert.Empty(_diagnostics.ToSorted());
    }

    [Fact]
    public void A_missing_required_key_is_told_once_and_fails()
    {
        var keys = Keys("a: 1\n");
        Assert.Null(keys.Required("b", _scalars.Text));
        Assert.True(keys.HasFailed);
        keys.Find("a");
        keys.RefuseOthers();
        Assert.Equal("PV0203", Assert.Single(_diagnostics.ToSorted()).Code);
    }

    [Fact]
    public void A_missing_optional_key_does_not_fail()
    {
        var keys = Keys("a: 1\n");
        Assert.Null(keys.Optional("b", _scalars.Flag));
        Assert.False(keys.HasFailed);
    }

    [Fact]
    public void A_key_without_value_fails_even_where_it_is_optional()
    {
        var keys = Keys("a:\n");
        Assert.Null(keys.Optional("a", _scalars.Text));
        Assert.True(keys.HasFailed);
        Assert.Equal("PV0204", Assert.Single(_diagnostics.ToSorted()).Code);
    }

    [Fact]
    public void One_value_counts_as_a_list_of_one()
    {
        Assert.Equal(["x"], Keys("a: x\n").List("a", _scalars.Text));
        Assert.Equal(["x", "y"], Keys("a: [x, y]\n").List("a", _scalars.Text));
    }

    [Theory]
    [InlineData("0", 0)]
    [InlineData("42", 42)]
    [InlineData("-1", null)]
    [InlineData("+1", null)]
    [InlineData("007", null)]
    [InlineData("0x10", null)]
    [InlineData("1e2", null)]
    [InlineData("1_0", null)]
    [InlineData("1.0", null)]
    [InlineData("101", null)]
    [InlineData("99999999999", null)]
    [InlineData("٣", null)]
    public void A_whole_number_is_written_in_plain_digits(string text, int? value)
    {
        Assert.Equal(value, Keys($"a: {text}\n").Optional("a", n => _scalars.Integer(n, 0, 100)));
        Assert.Equal(value is null, _diagnostics.HasErrors);
    }

    [Theory]
    [InlineData("https://example.org/a?b=c#d", true)]
    [InlineData("http://example.org", true)]
    [InlineData("HTTPS://example.org", true)]
    [InlineData("javascript:alert(1)", false)]
    [InlineData("data:text/html,x", false)]
    [InlineData("//example.org", false)]
    [InlineData("/path", false)]
    [InlineData("https://", false)]
    [InlineData("https:\\\\example.org", false)]
    [InlineData("https://exa mple.org", false)]
    [InlineData("ftp://example.org", false)]
    [InlineData("https://example.org/\"onclick=", false)]
    public void Only_addresses_on_the_web_are_addresses(string text, bool isAddress) =>
        Assert.Equal(isAddress, Keys($"a: '{text}'\n").Optional("a", _scalars.WebAddress) is not null);

    private MappingReader Keys(string text) => new(Mapping(text), "a thing", _diagnostics);

    private YamlNode.Mapping Mapping(string text) =>
        Assert.IsType<YamlNode.Mapping>(YamlReader.Read(new SourceText(text, "a.yml"), _diagnostics));
}
