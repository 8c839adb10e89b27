using NodaTime;
using Previews.Football.Matches;
using Previews.Football.Scenarios.Statements;
using Xunit;

namespace Previews.Tests.Football.Scenarios.Statements;

/// <summary>
/// Before 18 November 2025: Belgium 15 points, North Macedonia 13, Wales 13; Belgium–Liechtenstein and Wales–North Macedonia
/// to play. And before the two matches of matchday 9.
/// </summary>
public sealed class GroupJStakesTests
{
    private static readonly TestGroup J = GroupJ.Load();

    private static readonly Instant BeforeMatchday9 = Instant.FromUtc(2025, 11, 1, 0, 0);

    private static readonly Instant BeforeMatchday10 = Instant.FromUtc(2025, 11, 17, 12, 0);

    [Fact]
    public void Belgium_are_first_with_a_win_or_even_in_defeat_if_Wales_and_North_Macedonia_draw_and_by_margins_after_a_draw() => Assert.Equal(
        [
            "≤2 Certain:  → Reached",
            "≤1 Enough: BEL–LIE Won → Reached",
            "≤1 NeedsHelp: BEL–LIE Drawn, +1 Margin MKD AtMost 5, +1 Margin WAL AtMost 10 → Reached",
            "≤1 NeedsHelp: BEL–LIE Drawn, WAL–MKD Lost, +1 Margin MKD AtLeast 7 → Missed",
            "≤1 NeedsHelp: BEL–LIE Drawn, WAL–MKD Lost, +1 Margin MKD Exactly 6, +1 Goals MKD -1 Goals BEL AtMost 9 → Reached",
            "≤1 NeedsHelp: BEL–LIE Drawn, WAL–MKD Lost, +1 Margin MKD Exactly 6, +1 Goals MKD -1 Goals BEL AtLeast 11 → Missed",
            "≤1 NeedsHelp: BEL–LIE Drawn, WAL–MKD Lost, +1 Margin MKD Exactly 6, +1 Goals MKD -1 Goals BEL Exactly 10 → Level fair-play",
            "≤1 NeedsHelp: BEL–LIE Drawn, WAL–MKD Won, +1 Margin WAL AtLeast 12 → Missed",
            "≤1 NeedsHelp: BEL–LIE Drawn, WAL–MKD Won, +1 Margin WAL Exactly 11, +1 Goals WAL -1 Goals BEL AtMost 8 → Reached",
            "≤1 NeedsHelp: BEL–LIE Drawn, WAL–MKD Won, +1 Margin WAL Exactly 11, +1 Goals WAL -1 Goals BEL AtLeast 9 → Missed",
            "≤1 NeedsHelp: BEL–LIE Lost, WAL–MKD Drawn → Reached",
            "≤1 NeedsHelp: BEL–LIE Lost, WAL–MKD Won/Lost → Missed",
        ],
        Statements("10-BEL-LIE", "BEL", BeforeMatchday10));

    [Fact]
    public void Wales_need_a_win_for_second_place_and_help_or_a_rout_for_the_first() => Assert.Equal(
        [
            "≤1 NeedsHelp: WAL–MKD Won, BEL–LIE Lost → Reached",
            "≤1 NeedsHelp: WAL–MKD Won, BEL–LIE Won → Missed",
            "≤1 NeedsHelp: WAL–MKD Won, BEL–LIE Drawn, +1 Margin WAL AtLeast 12 → Reached",
            "≤1 NeedsHelp: WAL–MKD Won, BEL–LIE Drawn, +1 Margin WAL AtMost 10 → Missed",
            "≤1 NeedsHelp: WAL–MKD Won, BEL–LIE Drawn, +1 Margin WAL Exactly 11, +1 Goals WAL -1 Goals BEL AtLeast 9 → Reached",
            "≤1 NeedsHelp: WAL–MKD Won, BEL–LIE Drawn, +1 Margin WAL Exactly 11, +1 Goals WAL -1 Goals BEL AtMost 8 → Missed",
            "≤2 Enough: WAL–MKD Won → Reached",
            "≤1 Enough: WAL–MKD Drawn → Missed",
            "≤2 Enough: WAL–MKD Drawn → Missed",
            "≤1 Enough: WAL–MKD Lost → Missed",
            "≤2 Enough: WAL–MKD Lost → Missed",
        ],
        Statements("10-WAL-MKD", "WAL", BeforeMatchday10));

    [Fact]
    public void A_draw_is_enough_for_North_Macedonia_to_be_second() => Assert.Equal(
        ["≤2 Enough: MKD–WAL Won → Reached", "≤2 Enough: MKD–WAL Drawn → Reached", "≤2 Enough: MKD–WAL Lost → Missed"],
        Statements("10-WAL-MKD", "MKD", BeforeMatchday10).Where(s => s.StartsWith("≤2", StringComparison.Ordinal)));

    [Fact]
    public void A_win_in_Kazakhstan_makes_Belgium_first_and_a_draw_certain_of_the_play_offs() => Assert.Equal(
        [
            "≤1 Enough: BEL–KAZ Won → Reached",
            "≤2 Enough: BEL–KAZ Won → Reached",
            "≤1 NeedsHelp: BEL–KAZ Drawn → Open",
            "≤2 Enough: BEL–KAZ Drawn → Reached",
            "≤1 NeedsHelp: BEL–KAZ Lost → Open",
            "≤2 NeedsHelp: BEL–KAZ Lost, LIE–WAL Won/Drawn → Reached",
            "≤2 NeedsHelp: BEL–KAZ Lost, LIE–WAL Lost → Open",
        ],
        Statements("9-KAZ-BEL", "BEL", BeforeMatchday9));

    [Fact]
    public void The_statements_are_grouped_by_the_results_of_the_teams_own_match()
    {
        var belgium = Stakes.Of(J.Group, J.Matches, Match("9-KAZ-BEL"), BeforeMatchday9)!.Away;

        Assert.Equal([(Outcome.Won, 2), (Outcome.Drawn, 2), (Outcome.Lost, 3)], belgium.Results.Select(r => (r.Result, r.Statements.Length)));
        Assert.All(belgium.Results, r => Assert.All(r.Statements, s => Assert.Contains(
            s.Conditions.OfType<Condition.Ends>(), c => c.Team == J["BEL"] && c.Outcomes.SequenceEqual([r.Result]))));
        Assert.Equal((1, 3), (belgium.Now.Best, belgium.Now.Worst));
    }

    [Fact]
    public void A_match_that_is_over_has_no_stakes() =>
        Assert.Null(Stakes.Of(J.Group, J.Matches, Match("9-KAZ-BEL"), BeforeMatchday10));

    private static Previews.Football.Matches.Fixture Match(string id) => J.Matches.Single(m => m.Id == id).Fixture;

    private static List<string> Statements(string match, string team, Instant instant)
    {
        var stakes = Stakes.Of(J.Group, J.Matches, Match(match), instant)!;
        return [.. stakes.Sides.Single(s => s.Team == J[team]).Statements.Select(StatementText.Of)];
    }
}
