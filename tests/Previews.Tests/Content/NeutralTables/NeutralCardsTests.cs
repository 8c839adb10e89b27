using Previews.Content.NeutralTables;
using Previews.Football.Tables;
using Previews.Tests.Football;
using Previews.Text;

namespace Previews.Tests.Content.NeutralTables;

/// <summary>A and B drew, and both beat C by the same score: nothing but cards takes them apart.</summary>
public sealed class NeutralCardsTests
{
    [Theory]
    [InlineData("\"home\": {\"y\": 3}", "\"home\": {\"r\": 1}", "A|B|C")]
    [InlineData("\"home\": {\"yr\": 1, \"y\": 1}", "\"home\": {\"y\": 3}", "B|A|C")]
    [InlineData("\"home\": {\"y_then_r\": 1}", "\"home\": {\"y\": 4}, \"away\": {\"r\": 2}", "B|A|C")]
    [InlineData("\"home\": {\"y\": 1}", "\"home\": {\"y\": 1}", "A=B|C")]
    [InlineData("", "", "A=B|C")]
    public void Cards_are_counted_into_fair_play(string cardsOfA, string cardsOfB, string expected)
    {
        var diagnostics = new DiagnosticBag();
        var table = NeutralTableReader.Read(new SourceText(File(cardsOfA, cardsOfB), "table.json"), diagnostics);

        Assert.Empty(diagnostics.ToSorted());
        Assert.Equal(expected, TestGroup.Show(Standings.AsOf(table!.Group, table.Matches, TestGroup.End)));
    }

    [Fact]
    public void A_kind_of_card_that_there_is_not_is_a_mistake()
    {
        var diagnostics = new DiagnosticBag();

        Assert.Null(NeutralTableReader.Read(new SourceText(File("\"home\": {\"yellow\": 1}", ""), "table.json"), diagnostics));
        Assert.Single(diagnostics.ToSorted());
    }

    private static string File(string cardsOfA, string cardsOfB) => $$$"""
        {"rules": {"win": 3, "draw": 1, "criteria": ["points", "gd", "gf", "fairplay"]}, "teams": ["A", "B", "C"], "matches": [
          {"home": "A", "away": "B", "hg": 1, "ag": 1, "cards": {}},
          {"home": "A", "away": "C", "hg": 1, "ag": 0, "cards": { {{{cardsOfA}}} }},
          {"home": "B", "away": "C", "hg": 1, "ag": 0, "cards": { {{{cardsOfB}}} }}]}
        """;
}
