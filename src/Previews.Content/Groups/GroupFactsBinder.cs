using System.Collections.Frozen;
using System.Collections.Immutable;
using NodaTime;
using Previews.Content.Binding;
using Previews.Content.Matches;
using Previews.Content.Yaml;
using Previews.Football;
using Previews.Football.Facts;
using Previews.Football.Tables;
using Previews.Text;

namespace Previews.Content.Groups;

/// <summary>
/// Reads what counts in a group besides results: points deducted, lots drawn, lists of rankings, conduct as published,
/// points carried along, places held through another competition, teams that withdrew. Each has the instant from which it holds.
/// </summary>
internal sealed class GroupFactsBinder(BindingScope scope)
{
    private const int MaximumPoints = 1000;
    private const int MaximumPosition = 1000;

    private static readonly FrozenDictionary<string, WithdrawnResults> Results = Named(
        ("annulled", WithdrawnResults.Annulled), ("stand", WithdrawnResults.Stand));

    private static readonly FrozenDictionary<string, bool> PerMatch = Named(("points", false), (Separation.PointsPerMatch, true));

    private readonly ScoreReader _scores = new(scope.Diagnostics);

    /// <summary>As <c>{team: BEL, points: 3, from: 2025-09-10, reason: {…}, source: …}</c>; points below 0 are given back.</summary>
    public WrittenFact<Deduction>? Deduction(YamlNode node)
    {
        if (MappingReader.Of(node, "a deduction of points", scope.Diagnostics) is not { } keys)
            return null;
        var team = keys.Required("team", scope.Teams.Refer);
        var points = keys.Required("points", PointsOff);
        var from = From(keys);
        var reason = keys.Optional("reason", scope.Texts.Text);
        var source = keys.Optional("source", scope.Sources.Read);
        keys.RefuseOthers();
        return keys.HasFailed ? null : Written(new Deduction(team!, points!.Value, from!.Value, reason, source), keys);
    }

    /// <summary>As <c>{order: [BEL, WAL], from: 2025-11-19}</c>, the better first.</summary>
    public WrittenFact<DrawnLots>? Lots(YamlNode node)
    {
        if (MappingReader.Of(node, "a drawing of lots", scope.Diagnostics) is not { } keys)
            return null;
        keys.FindRequired("order");
        var order = keys.List("order", scope.Teams.Refer);
        var from = From(keys);
        var source = keys.Optional("source", scope.Sources.Read);
        keys.RefuseOthers();
        if (!keys.HasFailed && order.Distinct().Count() < Math.Max(order.Length, 2))
        {
            scope.Diagnostics.LotsOfFewTeams(TeamTooMany(keys.Find("order")!, order));
            return null;
        }

        return keys.HasFailed ? null : Written(new DrawnLots(order, from!.Value, source), keys);
    }

    /// <summary>As <c>{key: fifa-world-ranking, from: 2025-07-10, positions: {BEL: 8, WAL: 31}}</c>.</summary>
    public WrittenFact<RankingList>? Ranking(YamlNode node)
    {
        if (MappingReader.Of(node, "a list of rankings", scope.Diagnostics) is not { } keys)
            return null;
        var key = keys.Required("key", scope.Id);
        var positions = keys.Required("positions", n => PerTeam(n, 1, MaximumPosition));
        var from = From(keys);
        var source = keys.Optional("source", scope.Sources.Read);
        keys.RefuseOthers();
        return keys.HasFailed ? null : Written(new RankingList(key!, positions!, from!.Value, source), keys);
    }

    /// <summary>As <c>{points: {BEL: 4, WAL: 7}, from: 2025-11-19}</c>: points against each team.</summary>
    public WrittenFact<ConductScores>? Conduct(YamlNode node)
    {
        if (MappingReader.Of(node, "the conduct of teams", scope.Diagnostics) is not { } keys)
            return null;
        var points = keys.Required("points", n => PerTeam(n, 0, MaximumPoints));
        var from = From(keys);
        var source = keys.Optional("source", scope.Sources.Read);
        keys.RefuseOthers();
        return keys.HasFailed ? null : Written(new ConductScores(points!, from!.Value, source), keys);
    }

    /// <summary>As <c>{team: GNK, points: 34, rounded_up: true}</c>, or with <c>goals: 12-9</c>, scored and conceded.</summary>
    public WrittenFact<CarriedPoints>? Carried(YamlNode node)
    {
        if (MappingReader.Of(node, "points carried along", scope.Diagnostics) is not { } keys)
            return null;
        var team = keys.Required("team", scope.Teams.Refer);
        var points = keys.Required("points", n => scope.Scalars.Integer(n, 0, MaximumPoints));
        var goals = keys.Optional("goals", _scores.Read);
        var roundedUp = keys.Optional("rounded_up", scope.Scalars.Flag) ?? false;
        var from = keys.Optional("from", scope.Times.When)?.ToInstant(scope.Settings.Zone);
        var reason = keys.Optional("reason", scope.Texts.Text);
        keys.RefuseOthers();
        return keys.HasFailed ? null : Written(new CarriedPoints(team!, points!.Value, roundedUp, reason, goals, from), keys);
    }

    /// <summary>As <c>{team: FRA, from: 2026-08-20, results: stand, awarded: 3-0}</c>: the others win by 3–0 what was left.</summary>
    public WrittenFact<Withdrawal>? Withdrawal(YamlNode node)
    {
        if (MappingReader.Of(node, "a withdrawal", scope.Diagnostics) is not { } keys)
            return null;
        var team = keys.Required("team", scope.Teams.Refer);
        var from = From(keys);
        var results = keys.Required("results", n => scope.Scalars.Choice(n, Results));
        var award = keys.Optional("awarded", _scores.Read);
        var reason = keys.Optional("reason", scope.Texts.Text);
        var source = keys.Optional("source", scope.Sources.Read);
        keys.RefuseOthers();
        if (keys.HasFailed)
            return null;
        if (award is null || award.Value.Home > award.Value.Away)
            return Written(new Withdrawal(team!, from!.Value, results!.Value, award, reason, source), keys);
        scope.Diagnostics.AwardedToTheTeamThatWithdrew(keys.Find("awarded")!.Location, team!.Id);
        return null;
    }

    /// <summary>As <c>{from: 2020-04-30, ranked_by: points-per-match}</c>.</summary>
    public WrittenFact<CutShort>? CutShort(YamlNode node)
    {
        const string Mend = "write from when nothing is played any more: {from: 2020-04-30}";
        if (MappingReader.Of(node, "the end of a season that was cut short", scope.Diagnostics, Mend) is not { } keys)
            return null;
        var from = From(keys);
        var perMatch = keys.Optional("ranked_by", n => scope.Scalars.Choice(n, PerMatch)) ?? false;
        var reason = keys.Optional("reason", scope.Texts.Text);
        var source = keys.Optional("source", scope.Sources.Read);
        keys.RefuseOthers();
        return keys.HasFailed ? null : Written(new CutShort(from!.Value, perMatch, reason, source), keys);
    }

    /// <summary>As <c>{team: WAL, zone: play-offs, from: 2025-11-18, through: through the Nations League, source: …}</c>.</summary>
    public WrittenFact<OutsidePlace>? OutsidePlace(YamlNode node)
    {
        if (MappingReader.Of(node, "a place held through another competition", scope.Diagnostics) is not { } keys)
            return null;
        var team = keys.Required("team", scope.Teams.Refer);
        var zone = keys.Required("zone", scope.Id);
        var from = From(keys);
        var through = keys.Optional("through", scope.Texts.Text);
        var source = keys.Optional("source", scope.Sources.Read);
        keys.RefuseOthers();
        return keys.HasFailed ? null : Written(new OutsidePlace(team!, zone!, from!.Value, through, source), keys);
    }

    private int? PointsOff(YamlNode node) => node is YamlNode.Scalar { Text: ['-', ..] }
        ? scope.Scalars.Integer(node, -MaximumPoints, -1)
        : scope.Scalars.Integer(node, 1, MaximumPoints);

    private Instant? From(MappingReader keys) => keys.Required("from", scope.Times.When)?.ToInstant(scope.Settings.Zone);

    /// <summary>A number for each team, by id.</summary>
    private ImmutableDictionary<Team, int>? PerTeam(YamlNode node, int minimum, int maximum)
    {
        if (MappingReader.Of(node, "a number for each team", scope.Diagnostics) is not { } keys)
            return null;
        var numbers = ImmutableDictionary.CreateBuilder<Team, int>();
        foreach (var (key, value) in keys.Mapping.Entries)
        {
            var (team, number) = (scope.Teams.Refer(key), scope.Scalars.Integer(value, minimum, maximum));
            if (team is null || number is null)
                return null;
            if (numbers.TryAdd(team, number.Value))
                continue;
            scope.Diagnostics.TwoNumbersOfOneTeam(key.Location, team.Id);
            return null;
        }

        return numbers.ToImmutable();
    }

    /// <summary>Where a team is named once more; of a drawing of one, that one.</summary>
    private static TextLocation TeamTooMany(YamlNode list, ImmutableArray<Team> order)
    {
        var again = Enumerable.Range(0, order.Length).FirstOrDefault(i => order.IndexOf(order[i]) < i);
        return list is YamlNode.Sequence { Items.IsEmpty: false } teams ? teams.Items[again].Location : list.Location;
    }

    private static FrozenDictionary<string, T> Named<T>(params (string Name, T Value)[] names) =>
        names.ToFrozenDictionary(n => n.Name, n => n.Value, StringComparer.Ordinal);

    private static WrittenFact<T> Written<T>(T fact, MappingReader keys)
        where T : class => new(fact, keys.Mapping);
}
