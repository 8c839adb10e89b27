using System.Collections.Immutable;
using Previews.Football;
using Previews.Football.Matches;
using Previews.Football.Scenarios;
using Previews.Football.Tables;

namespace Previews.Tests.Football.Scenarios.BruteForce;

/// <summary>A group with some matches left, all that the product says of it, and the means to try scores out against that.</summary>
internal sealed class TriedGroup
{
    private readonly TestGroup _group;
    private readonly ImmutableArray<Team> _teams;
    private readonly ImmutableArray<Fixture> _matches;
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
        _isLast = _matches.All(m => m.Matchday == RandomGroups.NextMatchday);
        _table = new PlainTable(_teams.Length, group.Group.Competition.Regulations!);
        foreach (var match in group.Matches.Where(m => m.CountingScore is not null))
            Add(match.Fixture, match.CountingScore!.Value.Home, match.CountingScore.Value.Away, 1);
        _possible = [.. _teams.Select(t => fates[t].Places.Aggregate(0u, (places, p) => places | (1u << (p.Place - 1))))];
        _statements = PlainStatements.Of(statements, _matches, _teams);
        _statementsIn = new ImmutableArray<PlainStatements>[(int)Math.Pow(3, _matches.Length)];
        (_home, _away) = (new int[_matches.Length], new int[_matches.Length]);
    }

    public Fates Fates { get; }

    public ImmutableArray<Statement> Statements { get; }

    public int Teams => _teams.Length;

    public static TriedGroup Of(TestGroup group) => Of(group, s => s);

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
                Add(_matches[match], _home[match], _away[match], 1);
                tried += Try(match + 1, cell + (digit * DigitOf(match)), 3 * digit, most);
                Add(_matches[match], _home[match], _away[match], -1);
            }
        }

        return tried;
    }

    /// <summary>Scores with up to so many goals a side.</summary>
    public void TryAny(Random random, int most) => Try([.. _matches.Select(_ => new Score(random.Next(most + 1), random.Next(most + 1)))]);

    /// <summary>Every place that is called possible is taken after the scores that come with it.</summary>
    public void Replay()
    {
        foreach (var fate in Fates.Teams)
        {
            Assert.True(fate.IsSettled);
            foreach (var possible in fate.Places)
            {
                Assert.Equal(_matches, possible.Scores.Select(s => s.Fixture));
                Try([.. possible.Scores.Select(s => s.Score)]);
                Assert.NotEqual(0u, _table.Places[_teams.IndexOf(fate.Team)] & (1u << (possible.Place - 1)));
            }
        }
    }

    /// <summary>The product's own table after some scores has the order that was tried.</summary>
    public void Compare(Random random, int most)
    {
        Score[] scores = [.. _matches.Select(_ => new Score(random.Next(most + 1), random.Next(most + 1)))];
        Try(scores);
        var matches = _group.Matches.Select(m => _matches.IndexOf(m.Fixture) is >= 0 and var i ? new Match.Played(m.Fixture, scores[i], m.Fixture.Kickoff.DefaultEnd) : m);
        var table = Standings.AsOf(_group.Group, matches, TestGroup.End);
        foreach (var row in table.Rows)
        {
            var shared = table.Rows.Count(r => r.Rank == row.Rank);
            Assert.Equal(((1u << shared) - 1) << (row.Rank - 1), _table.Places[_teams.IndexOf(row.Team)]);
        }
    }

    private void Try(Score[] scores)
    {
        var (cell, digit) = (0, 1);
        for (var match = 0; match < scores.Length; match++, digit *= 3)
        {
            (_home[match], _away[match]) = (scores[match].Home, scores[match].Away);
            cell += digit * DigitOf(match);
            Add(_matches[match], _home[match], _away[match], 1);
        }

        Check(cell);
        for (var match = 0; match < scores.Length; match++)
            Add(_matches[match], _home[match], _away[match], -1);
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
            if (statements.Objection(_home, _away, _table.Places[statements.Team], _isLast) is { } objection)
                Fail(objection);
        }
    }

    private void Fail(string what) => Assert.Fail(
        $"{what} after {string.Join(", ", _matches.Select((m, i) => FormattableString.Invariant($"{m.Home} {_home[i]}-{_away[i]} {m.Away}")))}");

    private int DigitOf(int match) => _home[match].CompareTo(_away[match]) + 1;

    private void Add(Fixture match, int home, int away, int times) =>
        _table.Add(_teams.IndexOf(match.Home), _teams.IndexOf(match.Away), home, away, times);
}
