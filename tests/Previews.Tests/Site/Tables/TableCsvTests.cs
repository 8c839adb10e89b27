using Previews.Site.Tables;

namespace Previews.Tests.Site.Tables;

public sealed class TableCsvTests
{
    [Theory]
    [InlineData("Wales", "Wales")]
    [InlineData(null, "")]
    [InlineData("Bosnia, and", "\"Bosnia, and\"")]
    [InlineData("a \"b\"", "\"a \"\"b\"\"\"")]
    [InlineData("=1+1", "'=1+1")]
    [InlineData("+32", "'+32")]
    [InlineData("-3", "'-3")]
    [InlineData("@SUM(A1)", "'@SUM(A1)")]
    [InlineData("  =1+1", "'  =1+1")]
    [InlineData("\t=1+1", "'\t=1+1")]
    [InlineData("＝1+1", "'＝1+1")]
    [InlineData("\u00A0@x", "'\u00A0@x")]
    [InlineData(" ", " ")]
    [InlineData("=HYPERLINK(\"x\",\"y\")", "\"'=HYPERLINK(\"\"x\"\",\"\"y\"\")\"")]
    public void A_text_is_quoted_where_it_has_to_be_and_never_a_formula(string? text, string expected) =>
        Assert.Equal(expected, TableCsv.Text(text));
}
