using System.Collections.Immutable;
using Previews.Football;
using Previews.Football.Matches;
using Previews.Football.Scenarios.Clinching;
using Previews.Football.Scenarios.Statements;
using Previews.Football.Tables;

namespace Previews.Tests.Football.Scenarios.BruteForce;

/// <summary>A group with some matches left, all that the product says of it, and the means to try scores out against that.</summary>
internal sealed class TriedGroup
{
    private readonly TestGroup _group;
    private readonly ImmutableArray<Team> _teams;
    private readonly ImmutableArray<Fixture> _matches;
    private readonly bool[] _areLastOfBoth;
    private readonly bool _isLast;
    private readonly PlainTable _table;
    private readonly uint[] _possible;
    private readonly ImmutableArray<PlainStatements> _statements;
    private readonly ImmutableArray<PlainStatements>[] _statementsIn;
    private readonly int[] _home;
    private readonly int[] _away;

    private TriedGroup(TestGroup group, Fates fates, ImmutableArray<Statement> statements)
    {
        (_group, Fates, Statements) = (group, fates, statements);
        (_teams, _matches) = (group.Group.Teams, fates.Remaining);
        // What a goal average needs is no sum of goals: there no statement says it.
        _isLast = _matches.All(m => m.Matchday == RandomGroups.NextMatchday)
            && !group.Group.Competition.Regulations!.Tiebreakers.Any(t => t.Name == "goal-average");
        _table = new PlainTable(_teams.Length, group.Group.Competition.Regulations!);
        foreach (var match in group.Matches.Where(m => m.CountingScore is not null))
            Add(match.Fixture, match.CountingScore!.Value, IsLastOfBoth(match.Fixture), 1);
        _areLastOfBoth = [.. _matches.Select(IsLastOfBoth)];
        _possible = [.. _teams.Select(t => fates[t].Places.Aggregate(0u, (places, p) => places | (1u << (p.Place - 1))))];
        _statements = PlainStatements.Of(statements, _matches, _teams);
        _statementsIn = new ImmutableArray<PlainStatements>[(int)Math.Pow(3, _matches.Length)];
        (_home, _away) = (new int[_matches.Length], new int[_matches.Length]);
    }

    public Fates Fates { get; }

    public ImmutableArray<Statement> Statements { get; }

    public int Teams => _teams.Length;

    public static TriedGroup Of(TestGroup group) => Of(group, s => s);

    /// <param name="statements">What is to be tried instead of all that is said.</param>
    public static TriedGroup Of(TestGroup group, IEnumerable<Statement> statements) =>
        new(group, Fates.Of(group.Group, group.Matches, TestGroup.End), [.. statements]);

    /// <param name="change">What is to be tried instead of what is said.</param>
    public static TriedGroup Of(TestGroup group, Func<Statement, Statement> change)
    {
        var fates = Fates.Of(group.Group, group.Matches, TestGroup.End);
        var statements = fates.Remaining.Where(m => m.Matchday == RandomGroups.NextMatchday)
            .Select(m => Stakes.Of(group.Group, group.Matches, m, TestGroup.End)!)
            .SelectMany(s => s.Home.Statements.Concat(s.Away.Statements));
        return new TriedGroup(group, fates, [.. statements.Select(change)]);
    }

    /// <summary>Every way to score up to so many goals a side.</summary>
    /// <returns>How many there were.</returns>
    public long TryAll(int most) => Try(0, 0, 1, most);

    private long Try(int match, int cell, int digit, int most)
    {
        if (match == _matches.Length)
        {
            Check(cell);
            return 1;
        }

        var tried = 0L;
        for (_home[match] = 0; _home[match] <= most; _home[match]++)
        {
            for (_away[match] = 0; _away[match] <= most; _away[match]++)
            {
                Add(match, 1);
                tried += Try(match + 1, cell + (digit * DigitOf(match)), 3 * digit, most);
                Add(match, -1);
            }
        }

        return tried;
    }

    /// <summary>Scores with up to so many goals a side.</summary>
    public void TryAny(Random random, int most) => After(Any(random, most), Check);

    /// <summary>
    /// Every place that is called possible is taken after the scores that come with it, and every target that is left open is reached and
    /// missed.
    /// </summary>
    public void Replay()
    {
        foreach (var fate in Fates.Teams)
        {
            Assert.True(fate.IsSettled);
            foreach (var possible in fate.Places)
                Assert.NotEqual(0u, PlacesAfter(possible.Scores, fate.Team) & (1u << (possible.Place - 1)));
        }

        foreach (var statement in Statements.Where(s => s.Consequence is Consequence.Open or Consequence.Level))
            Replay(statement);
    }

    private void Replay(Statement statement)
    {
        var reaching = (1u << statement.Target.Place) - 1;
        var (reached, missed) = (statement.Witnesses!.Reached, statement.Witnesses.Missed);
        Assert.True(statement.AppliesAfter(reached.ToDictionary()) && statement.AppliesAfter(missed.ToDictionary()));
        Assert.NotEqual(0u, PlacesAfter(reached, statement.Team) & reaching);
        Assert.NotEqual(0u, PlacesAfter(missed, statement.Team) & ~reaching);
        if (statement.DecidedBy == "shoot-out")
            ShootOut(statement);
    }

    /// <summary>Where a shoot-out is said to decide, its penalties do.</summary>
    private void ShootOut(Statement statement)
    {
        var table = TableAfter(statement.Witnesses!.Reached, new Score(5, 4));
        var row = table[statement.Team];
        var drawn = _matches.Last(m => m.Involves(statement.Team));
        Assert.Equal(row.Rank - table[drawn.OpponentOf(statement.Team)].Rank, drawn.Home == statement.Team ? -1 : 1);
        Assert.Equal("shoot-out", table.Rows.Single(r => r.Rank == Math.Min(row.Rank, table[drawn.OpponentOf(statement.Team)].Rank)).AboveNext!.Criterion);
    }

    /// <summary>
    /// What is called enough speaks of the team's own match alone; and of what needs help something else decides: there are scores that
    /// satisfy all that is said of the own match, and it does not follow.
    /// </summary>
    public void TryWithoutHelp(Random random)
    {
        foreach (var statement in Statements.Where(s => s.Consequence != Consequence.Open && s.Class != StatementClass.Certain))
        {
            var own = ((Condition.Ends)statement.Conditions[0]).Match;
            var alone = statement with { Conditions = statement.Conditions.RemoveAll(c => c.Matches.Any(m => m != own)) };
            if (statement.Class == StatementClass.Enough)
                Assert.Equal(statement.Conditions, alone.Conditions);
            else if (!Trials(statement, random).Any(t => Fails(PlainStatements.Of([alone], _matches, _teams)[0], t)))
                Assert.Fail($"{StatementText.Of(statement)}: nothing else matters");
        }
    }

    /// <summary>What shows the same target to be open after other results, and any scores.</summary>
    private IEnumerable<Score[]> Trials(Statement statement, Random random) => Statements
        .Where(s => s.Team == statement.Team && s.Target == statement.Target && s.Witnesses is not null)
        .SelectMany(s => new[] { s.Witnesses!.Reached, s.Witnesses.Missed })
        .Select(w => w.Select(s => s.Score).ToArray())
        .Concat(Enumerable.Range(0, 50_000).Select(_ => Any(random, random.Next(2, 41))));

    private bool Fails(PlainStatements statements, Score[] scores)
    {
        var fails = false;
        After(scores, cell =>
        {
            _table.Rank();
            var (statement, team) = (statements.All[0], statements.Team);
            fails = statement.AllowsCell(cell) && statement.AllowsGoals(_home, _away)
                && !statement.Holds(_table.Places[team], _table.ToBeDecidedBy[team], statements.Reaching);
        });
        return fails;
    }

    /// <summary>The product's own table after some scores has the order that was tried, and leaves open what it left open.</summary>
    public void Compare(Random random, int most)
    {
        var scores = Any(random, most);
        After(scores, Check);
        var table = TableAfter([.. _matches.Zip(scores)]);
        foreach (var row in table.Rows)
        {
            Assert.Equal(PlacesOf(row, table), _table.Places[_teams.IndexOf(row.Team)]);
            Assert.Equal(row.ToBeDecidedBy, _table.ToBeDecidedBy[_teams.IndexOf(row.Team)]);
        }
    }

    private uint PlacesAfter(ImmutableArray<(Fixture Fixture, Score Score)> scores, Team team)
    {
        Assert.Equal(_matches, scores.Select(s => s.Fixture));
        After([.. scores.Select(s => s.Score)], Check);
        var table = TableAfter(scores);
        return PlacesOf(table[team], table);
    }

    private static uint PlacesOf(TableRow row, Table table) => ((1u << table.Rows.Count(r => r.Rank == row.Rank)) - 1) << (row.Rank - 1);

    private Table TableAfter(ImmutableArray<(Fixture Fixture, Score Score)> scores, Score? penalties = null) => Standings.AsOf(
        _group.Group,
        [
            .. _group.Matches.Where(m => !_matches.Contains(m.Fixture)),
            .. scores.Select(s => new Match.Played(s.Fixture, s.Score, s.Fixture.Kickoff.DefaultEnd) { Penalties = penalties }),
        ],
        TestGroup.End);

    private Score[] Any(Random random, int most) => [.. _matches.Select(_ => new Score(random.Next(most + 1), random.Next(most + 1)))];

    private void After(Score[] scores, Action<int> check)
    {
        var (cell, digit) = (0, 1);
        for (var match = 0; match < scores.Length; match++, digit *= 3)
        {
            (_home[match], _away[match]) = (scores[match].Home, scores[match].Away);
            cell += digit * DigitOf(match);
            Add(match, 1);
        }

        check(cell);
        for (var match = 0; match < scores.Length; match++)
            Add(match, -1);
    }

    private void Check(int cell)
    {
        _table.Rank();
        for (var team = 0; team < _possible.Length; team++)
        {
            if ((_table.Places[team] & ~_possible[team]) != 0)
                Fail($"{_teams[team]} takes a place called impossible");
        }

        if (_statementsIn[cell].IsDefault)
            _statementsIn[cell] = ImmutableArray.CreateRange(_statements, s => s.In(cell));
        foreach (var statements in _statementsIn[cell])
        {
            if (statements.Objection(_home, _away, _table, _isLast) is { } objection)
                Fail(objection);
        }
    }

    private void Fail(string what) => Assert.Fail(
        $"{what} after {string.Join(", ", _matches.Select((m, i) => FormattableString.Invariant($"{m.Home} {_home[i]}-{_away[i]} {m.Away}")))}");

    private int DigitOf(int match) => _home[match].CompareTo(_away[match]) + 1;

    private bool IsLastOfBoth(Fixture match) => !_group.Matches.Any(m =>
        m.Fixture.Kickoff.Start > match.Kickoff.Start && (m.Fixture.Involves(match.Home) || m.Fixture.Involves(match.Away)));

    private void Add(int match, int times) => Add(_matches[match], new Score(_home[match], _away[match]), _areLastOfBoth[match], times);

    private void Add(Fixture match, Score score, bool isLastOfBoth, int times) =>
        _table.Add(_teams.IndexOf(match.Home), _teams.IndexOf(match.Away), score.Home, score.Away, isLastOfBoth, times);
}
