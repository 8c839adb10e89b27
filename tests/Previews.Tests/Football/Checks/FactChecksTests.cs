using System.Collections.Immutable;
using NodaTime;
using Previews.Football;
using Previews.Football.Checks;
using Previews.Football.Facts;
using Previews.Football.Matches;
using Xunit;

namespace Previews.Tests.Football.Checks;

public sealed class FactChecksTests
{
    private static readonly Team Outsider = TestGroup.NamedTeam("X");

    [Fact]
    public void A_sound_group_has_no_problem() => Assert.Empty(Problems(g => g, "A 1-0 C", "B 1-0 C"));

    [Fact]
    public void Lots_among_level_teams_are_sound_and_among_others_are_not()
    {
        Assert.Empty(Problems(g => With(g, lots: ["A", "B"]), "A 1-0 C", "B 1-0 C"));
        var problem = Assert.IsType<FactProblem.LotsBetweenTeamsNotLevel>(Assert.Single(Problems(g => With(g, lots: ["B", "A"]), "A 2-0 C", "B 1-0 C")));
        Assert.Equal(
            ("A", "B", "goal-difference", 2, 1),
            (problem.Above.Id, problem.Below.Id, problem.Why.Criterion, problem.Why.Above!.Value.Value, problem.Why.Below!.Value.Value));
    }

    [Fact]
    public void Lots_between_teams_far_apart_are_told_with_what_took_these_two_apart()
    {
        var problem = Assert.IsType<FactProblem.LotsBetweenTeamsNotLevel>(Assert.Single(Problems(g => With(g, lots: ["C", "A"]), "A 2-0 C", "B 1-0 C")));

        Assert.Equal(("A", "C", "points"), (problem.Above.Id, problem.Below.Id, problem.Why.Criterion));
    }

    [Fact]
    public void Lots_where_the_regulations_draw_none_are_told()
    {
        var group = TestGroup.Of(TestGroup.Rules("goal-difference"), g => With(g, lots: ["A", "B"]), [], "A 1-0 C", "B 1-0 C");

        Assert.IsType<FactProblem.LotsNotInRegulations>(Assert.Single(FactChecks.In(group.Group, group.Matches)));
    }

    [Fact]
    public void A_deduction_for_a_team_outside_the_group_is_told()
    {
        var problem = Assert.Single(Problems(g => With(g, deduction: new Deduction(Outsider, 3, Instant.MinValue)), "A 1-0 C"));

        Assert.Equal(Outsider, Assert.IsType<FactProblem.TeamOfFactOutsideGroup>(problem).Team);
    }

    [Fact]
    public void A_team_that_stands_twice_in_the_group_is_told()
    {
        var problem = Assert.Single(Problems(g => With(g, teams: g.Teams.Add(g.Teams[0])), "A 1-0 C"));

        Assert.Equal("A", Assert.IsType<FactProblem.TeamTwice>(problem).Team.Id);
    }

    [Fact]
    public void A_match_with_a_team_from_outside_the_group_is_told()
    {
        var problem = Assert.Single(Problems(g => With(g, teams: g.Teams.RemoveAt(2)), "A 1-0 C", "B 1-0 A", "A 2-0 C")
            .OfType<FactProblem.TeamOfMatchOutsideGroup>());

        Assert.Equal(("B", "2-B-A"), (problem.Team.Id, problem.Match.Id));
    }

    [Fact]
    public void A_result_from_before_the_kick_off_is_told()
    {
        var group = TestGroup.Of(TestGroup.Rules("lots"), "A 1-0 C");
        var early = group.With(m => m with { Ended = m.Fixture.Kickoff.Start - Duration.FromMinutes(1) });

        Assert.IsType<FactProblem.ResultBeforeKickoff>(Assert.Single(FactChecks.In(early.Group, early.Matches)));
    }

    private static List<FactProblem> Problems(Func<Group, Group> facts, params string[] matches)
    {
        var group = TestGroup.Of(TestGroup.Rules("goal-difference", "lots"), facts, [], matches);
        return [.. FactChecks.In(group.Group, group.Matches)];
    }

    private static Group With(Group group, string[]? lots = null, Deduction? deduction = null, ImmutableArray<Team>? teams = null) => new()
    {
        Id = group.Id,
        Competition = group.Competition,
        Name = group.Name,
        Teams = teams ?? group.Teams,
        Lots = lots is null ? [] : [new DrawnLots([.. lots.Select(l => group.Teams.Single(t => t.Id == l))], Instant.FromUtc(2025, 6, 1, 0, 0))],
        Deductions = deduction is null ? [] : [deduction],
    };
}
