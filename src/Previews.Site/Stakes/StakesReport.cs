using Previews.Football;
using Previews.Football.Scenarios.Clinching;
using Previews.Football.Scenarios.Statements;
using Previews.Football.Tables;
using Previews.Site.Tables;
using Previews.Site.Texts;
using MatchStakes = Previews.Football.Scenarios.Statements.Stakes;

namespace Previews.Site.Stakes;

/// <summary>What is at stake in a group, to be written down outside a page, in one language.</summary>
/// <param name="Fates">Where the teams can still end.</param>
/// <param name="Matches">The next matches, each with what it is about.</param>
public sealed record StakesReport(Table Table, TableFates Fates, IReadOnlyList<MatchStakes> Matches, InterfaceTexts Texts)
{
    internal StakesWording Wording { get; } = new(Texts);

    internal StatusWording Statuses { get; } = new(Texts);

    public string NameOf(Team team) => Texts.NounOf(team).Name;
}
