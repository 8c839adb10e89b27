using System.Collections.Immutable;
using System.Diagnostics;
using Previews.Football;
using Previews.Football.Matches;
using Previews.Football.Scenarios.Clinching;
using Previews.Football.Scenarios.Statements;
using Previews.Site.Languages;
using Previews.Site.Tables;
using Previews.Site.Texts;

namespace Previews.Site.Stakes;

/// <summary>
/// Says in one language what is at stake. Every sentence is made from a statement and says no more and no less: what is
/// certain is not hoped for, what is open is not promised.
/// </summary>
internal sealed class StakesWording(InterfaceTexts texts)
{
    private readonly StatusWording _statuses = new(texts);

    /// <summary>"Si la Belgique s’impose face au Liechtenstein, la Belgique termine première (…), quels que soient les autres résultats."</summary>
    public string Sentence(Statement statement, SideStakes side) =>
        Sentence(new ReportedStatement(statement, side, IsBelowAHeading: false, IsExact: false));

    /// <summary>
    /// Below a heading that names the result: "Si le pays de Galles et la Macédoine du Nord se quittent sur un match nul, la Belgique
    /// termine première (…)."
    /// </summary>
    public string Sentence(ReportedStatement reported)
    {
        var (kind, conditions, consequence) = (reported.Statement.Class, reported.Besides, Consequence(reported));
        var isEnough = kind == StatementClass.Enough && !reported.Side.IsOnlyMatch;
        var text = (kind, conditions.IsEmpty) switch
        {
            (StatementClass.Certain, _) => texts.Get(StakesTexts.Certain, ("consequence", consequence)),
            (_, true) when reported.Statement.Conditions.IsEmpty => texts.Get(StakesTexts.Whatever, ("consequence", consequence)),
            (_, true) => texts.Get(isEnough ? StakesTexts.EnoughThen : StakesTexts.Then, ("consequence", consequence)),
            _ => texts.Get(isEnough ? StakesTexts.Enough : StakesTexts.NeedsHelp, ("conditions", Conditions(reported)), ("consequence", consequence)),
        };
        return texts.Grammar.Sentence(text, TeamsIn(reported.Statement).Select(NounOf));
    }

    /// <summary>Those with whose names a sentence can begin.</summary>
    private static IEnumerable<Team> TeamsIn(Statement statement) => statement.Conditions
        .SelectMany(condition => condition switch
        {
            Condition.Ends ends => [ends.Match.Home, ends.Match.Away],
            Condition.Adds adds => adds.Terms.Select(t => t.Team),
            _ => throw new UnreachableException(),
        })
        .Append(statement.Team);

    /// <summary>Below a heading that names the result, what else has to happen.</summary>
    public string Conditions(ReportedStatement reported) =>
        reported.Besides is { IsEmpty: false } conditions
            ? new ConditionWording(texts, reported.Statement.Conditions, reported.Side.Matchday).Of(conditions)
            : texts.Get(StakesTexts.Anyway);

    /// <summary>"En cas de victoire", "En cas de match nul ou de défaite"</summary>
    public string Results(ReportedResults reported) => texts.Get(
        (reported.Results.Contains(Outcome.Won), reported.Results.Contains(Outcome.Drawn), reported.Results.Contains(Outcome.Lost)) switch
        {
            (true, false, false) => StakesTexts.ResultWon,
            (false, true, false) => StakesTexts.ResultDrawn,
            (false, false, true) => StakesTexts.ResultLost,
            (true, true, false) => StakesTexts.ResultWonOrDrawn,
            (true, false, true) => StakesTexts.ResultWonOrLost,
            (false, true, true) => StakesTexts.ResultDrawnOrLost,
            _ => throw new UnreachableException("What holds after every result is certain."),
        });

    /// <summary>"Quel que soit le résultat, ce match ne décide encore rien pour la Belgique."</summary>
    public string DecidesNothing(Team team) => texts.Grammar.Sentence(texts.Get(StakesTexts.DecidesNothing, ("team", NounOf(team))), [NounOf(team)]);

    /// <summary>"Belgique : première ou deuxième place (au moins barrages assurés)"</summary>
    public string Range(TeamFate fate, TeamStatus? status)
    {
        var key = (fate.Worst - fate.Best) switch
        {
            0 => StakesTexts.Settled,
            1 => StakesTexts.RangeOfTwo,
            _ => StakesTexts.Range,
        };
        var range = texts.Get(
            key,
            ("team", NounOf(fate.Team)),
            ("best", fate.Best),
            ("worst", fate.Worst),
            ("best_ordinal", texts.Ordinal(fate.Best)),
            ("worst_ordinal", texts.Ordinal(fate.Worst)),
            ("best_word", texts.OrdinalWord(fate.Best)),
            ("worst_word", texts.OrdinalWord(fate.Worst)));
        if (status is null)
            return range;
        // That it is certain need not be said twice.
        var isSaid = fate.Best == fate.Worst && status.Outside is null;
        return texts.Get(StakesTexts.WithZone, ("text", range), ("zone", isSaid ? status.Zone.Text.In(texts.Language) : _statuses.Text(status)));
    }

    /// <summary>"la Belgique termine première (qualification pour la Coupe du monde)"</summary>
    public string Consequence(ReportedStatement reported)
    {
        var text = OnThePlace(reported.Statement, reported.IsExact);
        return ZoneAfter(reported) is { } zone ? texts.Get(StakesTexts.WithZone, ("text", text), ("zone", zone)) : text;
    }

    /// <summary>What the place brings; where the team holds that already through another competition, only that it is not lost.</summary>
    private string? ZoneAfter(ReportedStatement reported)
    {
        if (reported.Statement.Target.Zone is not { } zone)
            return null;
        var held = reported.Side.Status is { Outside: not null } status && status.Zone.First <= zone.First ? status : null;
        return reported.Statement.Consequence switch
        {
            Football.Scenarios.Statements.Consequence.Reached when held is null =>
                texts.Get(reported.IsExact || zone.First == 1 ? StakesTexts.Zone : StakesTexts.ZoneOrBetter, ("zone", zone.Text.In(texts.Language))),
            Football.Scenarios.Statements.Consequence.Missed when held is not null =>
                _statuses.Text(held with { IsAtLeast = false }),
            _ => null,
        };
    }

    private string OnThePlace(Statement statement, bool isExact)
    {
        var isBelow = isExact && statement.Consequence == Football.Scenarios.Statements.Consequence.Missed;
        var (team, place) = (statement.Team, statement.Target.Place + (isBelow ? 1 : 0));
        return texts.Get(
            isExact && place > 1 ? StakesTexts.Exactly : TextOf(statement),
            ("team", NounOf(team)),
            ("place", place),
            ("ordinal", texts.Ordinal(place)),
            ("word", texts.OrdinalWord(place)),
            ("count", texts.CountOfFirst(place)),
            ("border", place == 1 ? texts.Get(StakesTexts.BorderFirst) : texts.Get(StakesTexts.Border, ("place", place), ("count", texts.CountOfFirst(place)))),
            ("others", texts.Join(statement.LevelWith.Select(t => texts.Get(ReasonTexts.OneBetween, ("team", NounOf(t)))))),
            ("by", statement.DecidedBy is { } by ? texts.Get(ReasonTexts.By[by]) : ""),
            TextArgument.Agreeing("n", NounOf(team)));
    }

    private static ProgramText TextOf(Statement statement) => (statement.Consequence, statement.Target.Place) switch
    {
        (Football.Scenarios.Statements.Consequence.Reached, 1) => StakesTexts.First,
        (Football.Scenarios.Statements.Consequence.Reached, _) => StakesTexts.Reached,
        (Football.Scenarios.Statements.Consequence.Missed, 1) => StakesTexts.NotFirst,
        (Football.Scenarios.Statements.Consequence.Missed, _) => StakesTexts.Missed,
        (Football.Scenarios.Statements.Consequence.Open, 1) => StakesTexts.OpenFirst,
        (Football.Scenarios.Statements.Consequence.Open, _) => StakesTexts.Open,
        (Football.Scenarios.Statements.Consequence.Level, _) => statement.DecidedBy is null ? StakesTexts.LevelForGood : StakesTexts.Level,
        _ => throw new UnreachableException(),
    };

    private Noun NounOf(Team team) => texts.NounOf(team);
}
