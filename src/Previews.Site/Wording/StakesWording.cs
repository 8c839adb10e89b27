using System.Diagnostics;
using Previews.Football;
using Previews.Football.Scenarios;
using Previews.Site.Texts;

namespace Previews.Site.Wording;

/// <summary>
/// Says in one language what is at stake. Every sentence is made from a statement and says no more and no less: what is
/// certain is not hoped for, what is open is not promised.
/// </summary>
public sealed class StakesWording(InterfaceTexts texts)
{
    private readonly ConditionWording _conditions = new(texts);

    /// <summary>
    /// What a reader is told. That everything is open needs no words; and where the search stopped before it knew, what looks
    /// open may be certain.
    /// </summary>
    public static IEnumerable<Statement> Telling(SideStakes side) => side.Statements.Where(s =>
        s.Consequence != Football.Scenarios.Consequence.Open || (side.Now.IsSettled && !s.Conditions.IsEmpty));

    /// <summary>"Si la Belgique gagne contre le Liechtenstein, la Belgique termine à la 1re place (qualifié pour la Coupe du monde)."</summary>
    public string Sentence(Statement statement) => Noun.Capitalized(statement.Class switch
    {
        _ when statement.Conditions.IsEmpty => texts.Get("stakes.certain", ("consequence", Consequence(statement))),
        StatementClass.Enough => texts.Get("stakes.enough", ("conditions", Conditions(statement)), ("consequence", Consequence(statement))),
        _ => texts.Get("stakes.needs_help", ("conditions", Conditions(statement)), ("consequence", Consequence(statement))),
    });

    public string Conditions(Statement statement) =>
        statement.Conditions.IsEmpty ? texts.Get("stakes.always") : _conditions.Of(statement.Conditions);

    /// <summary>"la Belgique prend la 1re place (qualifié pour la Coupe du monde)"</summary>
    public string Consequence(Statement statement)
    {
        var (team, place) = (statement.Team, statement.Target.Place);
        var key = statement.Consequence switch
        {
            Football.Scenarios.Consequence.Reached => place == 1 ? "stakes.first" : "stakes.reached",
            Football.Scenarios.Consequence.Missed => place == 1 ? "stakes.not_first" : "stakes.missed",
            Football.Scenarios.Consequence.Open => place == 1 ? "stakes.open_first" : "stakes.open",
            Football.Scenarios.Consequence.Level => statement.DecidedBy is null ? "stakes.level_for_good" : "stakes.level",
            _ => throw new UnreachableException(),
        };
        var text = texts.Get(
            key,
            ("team", NounOf(team)),
            ("place", place),
            ("criterion", statement.DecidedBy is { } by ? texts.Get("criteria." + by) : ""),
            ("n", team.Name.In(texts.Language).Plural ? 2 : 1));
        return statement.Consequence == Football.Scenarios.Consequence.Reached && statement.Target.Zone is { } zone
            ? texts.Get(zone.First == 1 ? "stakes.with_zone" : "stakes.with_zone_or_better", ("text", text), ("zone", zone.Text.In(texts.Language)))
            : text;
    }

    /// <summary>"Belgique : de la place 1 à la place 3"</summary>
    public string Range(TeamFate fate) => texts.Get(
        !fate.IsSettled ? "stakes.not_settled" : fate.Best == fate.Worst ? "stakes.settled" : "stakes.range",
        ("team", NounOf(fate.Team)),
        ("best", fate.Best),
        ("worst", fate.Worst));

    private Noun NounOf(Team team) => Noun.For(team.Name.In(texts.Language), texts.Language);
}
