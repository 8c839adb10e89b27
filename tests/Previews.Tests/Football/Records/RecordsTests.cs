using NodaTime;
using Previews.Football;
using Previews.Football.Matches;
using Previews.Football.Records;
using Xunit;

namespace Previews.Tests.Football.Records;

/// <summary>Form, head-to-head record and scorers.</summary>
public sealed class RecordsTests
{
    private static readonly TestGroup J = GroupJ.Load();

    [Fact]
    public void Form_gives_the_last_results_before_the_instant_the_latest_first()
    {
        var form = Form.Of(J["BEL"], J.Matches, Instant.FromUtc(2025, 11, 1, 0, 0), 3);

        Assert.Equal(["8-WAL-BEL", "7-BEL-MKD", "6-BEL-KAZ"], form.Select(f => f.Match.Id));
        Assert.Equal([Outcome.Won, Outcome.Drawn, Outcome.Won], form.Select(f => f.Outcome));
        Assert.Equal(("WAL", 4, 2, Side.Away), (form[0].Opponent.Id, form[0].GoalsFor, form[0].GoalsAgainst, form[0].Side));
    }

    [Fact]
    public void A_head_to_head_record_speaks_for_the_first_team_and_ends_at_the_instant()
    {
        var record = HeadToHeadRecord.Of(J["WAL"], J["BEL"], J.Matches, TestGroup.End);

        Assert.Equal((2, 0, 0, 2), (record.Played, record.Won, record.Drawn, record.Lost));
        Assert.Equal((5, 8), (record.GoalsFor, record.GoalsAgainst));
        Assert.Equal(1, HeadToHeadRecord.Of(J["WAL"], J["BEL"], J.Matches, Instant.FromUtc(2025, 7, 1, 0, 0)).Played);
    }

    [Fact]
    public void Scorers_are_counted_without_own_goals_and_most_goals_first()
    {
        var (ann, ben, cas) = (Player("ann"), Player("ben"), Player("cas"));
        var group = TestGroup.Of(TestGroup.Rules("lots"), "A 3-1 B", "B 1-2 A").With(m => m with
        {
            Goals = m.Fixture.Home.Id == "A"
                ? [Goal(Side.Home, ann), Goal(Side.Home, ben, GoalKind.Penalty), Goal(Side.Home, cas, GoalKind.Own), Goal(Side.Away, cas)]
                : [Goal(Side.Home, cas), Goal(Side.Away, ben), Goal(Side.Away, null)],
        });

        var scorers = Scorers.Of(group.Matches, TestGroup.End);

        Assert.Equal([("ben", "A", 2, 1), ("cas", "B", 2, 0), ("ann", "A", 1, 0)], scorers.Select(s => (s.Player.Id, s.Team.Id, s.Goals, s.Penalties)));
        Assert.Equal(["cas"], Scorers.Of([group["B"]], group.Matches, TestGroup.End).Select(s => s.Player.Id));
        Assert.Empty(Scorers.Of(group.Matches, Instant.FromUtc(2024, 1, 1, 0, 0)));
    }

    private static Person Player(string id) => new() { Id = id, Name = id };

    private static Goal Goal(Side side, Person? player, GoalKind kind = GoalKind.Open) => new(side, player, null, kind);
}
