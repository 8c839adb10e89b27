using System.Diagnostics;
using Previews.Content.Yaml;
using Previews.Text;
using Xunit;

namespace Previews.Tests.Content.Yaml;

public sealed class YamlReaderTests
{
    private readonly DiagnosticBag _diagnostics = new();

    [Theory]
    [InlineData("NO")]
    [InlineData("20:45")]
    [InlineData("1e3")]
    [InlineData("0777")]
    [InlineData("1_0")]
    [InlineData(".inf")]
    [InlineData("~")]
    [InlineData("45+1 Aleksandr Marochkin")]
    public void A_scalar_is_the_text_that_was_typed(string text)
    {
        var mapping = Assert.IsType<YamlNode.Mapping>(Read($"key: {text}\n"));
        var scalar = Assert.IsType<YamlNode.Scalar>(mapping["key"]);
        Assert.Equal((text, false), (scalar.Text, scalar.Quoted));
    }

    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    [InlineData("\r")]
    public void Places_are_those_of_the_file_whatever_its_line_ends(string lineEnd)
    {
        var text = string.Join(lineEnd, "a: b # c", "d: 'e'", "f: >-", "  g", "  h", "i: [j, {k: l}]", "m: n");
        var mapping = Assert.IsType<YamlNode.Mapping>(Read(text));
        foreach (var entry in mapping.Entries)
            Assert.Equal(entry.Key.Text, TextAt(entry.Key));
        Assert.Equal("'e'", TextAt(mapping["d"]!));
        Assert.Equal("n", TextAt(mapping["m"]!));
        var list = Assert.IsType<YamlNode.Sequence>(mapping["i"]);
        Assert.Equal("l", TextAt(Assert.IsType<YamlNode.Mapping>(list.Items[1])["k"]!));
        Assert.Equal(7, mapping["m"]!.Location.Line);
        Assert.Equal("g h", Assert.IsType<YamlNode.Scalar>(mapping["f"]).Text);
    }

    [Fact]
    public void Places_in_a_part_of_a_text_count_from_the_top_of_the_file()
    {
        var source = new SourceText("---\ntitle: x\n---\nText", "a.md");
        var node = YamlReader.Read(source, new TextSpan(4, 9), _diagnostics);
        Assert.Equal("a.md(2,8)", Assert.IsType<YamlNode.Mapping>(node)["title"]!.Location.ToString());
    }

    [Theory]
    [InlineData("")]
    [InlineData("\n\n")]
    [InlineData("# nothing but a comment\n")]
    public void A_text_that_says_nothing_is_no_node_and_no_mistake(string text)
    {
        Assert.Null(Read(text));
        Assert.Empty(_diagnostics.ToSorted());
    }

    [Theory]
    [InlineData("a: [1, 2\nb: 3\n")]
    [InlineData("a: 'x\n")]
    [InlineData("a: b: c\n")]
    [InlineData("- a\nb: c\n")]
    [InlineData("a: {b\n")]
    [InlineData("\ta: b\n")]
    [InlineData("a: \"\\q\"\n")]
    [InlineData("%YAML 9.9\n---\na: b")]
    [InlineData("a: b\n  c\n d: e\n")]
    [InlineData(": : :\n  - ]\n")]
    [InlineData("a:\n  b: [c]\n  : \n")]
    [InlineData("!![!x a: b\n")]
    public void What_is_no_YAML_is_broken_and_told_once(string text)
    {
        Assert.IsType<YamlNode.Broken>(Read(text));
        Assert.Single(_diagnostics.ToSorted());
    }

    [Theory]
    [InlineData("[")]
    [InlineData("- ")]
    [InlineData("{a: ")]
    [InlineData("? ")]
    public void Twenty_thousand_levels_are_refused_at_once(string level)
    {
        var watch = Stopwatch.StartNew();
        Assert.IsType<YamlNode.Broken>(Read(string.Concat(Enumerable.Repeat(level, 20_000))));
        Assert.Equal("PV0125", Assert.Single(_diagnostics.ToSorted()).Code);
        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(1), watch.Elapsed.ToString());
    }

    [Fact]
    public void Sixty_four_levels_are_read_and_sixty_five_are_not()
    {
        Assert.IsType<YamlNode.Sequence>(Read(new string('[', 64) + new string(']', 64)));
        Assert.IsType<YamlNode.Broken>(Read(new string('[', 65) + new string(']', 65)));
    }

    [Fact]
    public void A_duplicate_key_names_both_lines_and_the_first_one_counts()
    {
        var mapping = Assert.IsType<YamlNode.Mapping>(Read("a: 1\nb: 2\n'a': 3\n"));
        Assert.Equal("1", Assert.IsType<YamlNode.Scalar>(mapping["a"]).Text);
        var diagnostic = Assert.Single(_diagnostics.ToSorted());
        Assert.Equal("`a` stands twice: here and in line 1", diagnostic.Message);
        Assert.Equal(3, diagnostic.Location!.Value.Line);
    }

    [Fact]
    public void A_broken_value_leaves_the_rest_of_the_tree_readable()
    {
        var mapping = Assert.IsType<YamlNode.Mapping>(Read("a: &x [1, {b: 2}]\nc: d\n"));
        Assert.IsType<YamlNode.Broken>(mapping["a"]);
        Assert.Equal("d", Assert.IsType<YamlNode.Scalar>(mapping["c"]).Text);
    }

    [Theory]
    [InlineData("a:\n  \tb\n", false)]
    [InlineData("-\ta\n", false)]
    [InlineData("a: b\n\t\n", false)]
    [InlineData("a: b\t# c\n", true)]
    [InlineData("a: 'b\tc'\n", true)]
    public void A_tab_may_stand_anywhere_but_before_the_first_letter_of_a_line(string text, bool isAllowed)
    {
        Read(text);
        Assert.Equal(isAllowed ? [] : ["PV0121"], _diagnostics.ToSorted().Select(d => d.Code));
    }

    private YamlNode? Read(string text) => YamlReader.Read(new SourceText(text, "a.yml"), _diagnostics);

    private static string TextAt(YamlNode node) =>
        node.Location.Source.Text.Substring(node.Location.Span.Start, node.Location.Span.Length);
}
