using System.Collections.Immutable;
using NodaTime;
using Previews.Football;
using Previews.Football.Tables.Ordering;
using Previews.Football.Tables.Tiebreakers;
using Xunit;

namespace Previews.Tests.Football.Tables.Tiebreakers;

/// <summary>Lists with their editions.</summary>
public sealed class RankingPositionTests
{
    [Fact]
    public void A_ranking_list_is_asked_in_its_latest_edition_and_then_in_the_one_before()
    {
        var group = LevelPair.With(TestGroup.Rules("ranking"), (g, a, b) => new()
        {
            Rankings =
            [
                LevelPair.Edition(a, 3, b, 9, Instant.FromUtc(2024, 1, 1, 0, 0)),
                LevelPair.Edition(a, 7, b, 7, Instant.FromUtc(2025, 1, 1, 0, 0)),
                LevelPair.Edition(a, 9, b, 1, Instant.FromUtc(2200, 1, 1, 0, 0)),
            ],
        });

        Assert.Equal(1, LevelPair.AboveB(group));
        Assert.Equal((new Measure(3), new Measure(9)), (LevelPair.Row(group, "A").AboveNext!.Above, LevelPair.Row(group, "A").AboveNext!.Below));
        Assert.Equal(0, LevelPair.AboveB(LevelPair.With(TestGroup.Rules("ranking"), (g, a, b) => new())));
    }

    [Fact]
    public void A_ranking_list_without_one_of_the_teams_is_passed_over_for_an_earlier_one()
    {
        var group = LevelPair.With(TestGroup.Rules("ranking"), (g, a, b) => new()
        {
            Rankings =
            [
                LevelPair.Edition(a, 3, b, 9, Instant.FromUtc(2024, 1, 1, 0, 0)),
                new("ranking", ImmutableDictionary<Team, int>.Empty.Add(b, 1), Instant.FromUtc(2025, 1, 1, 0, 0)),
            ],
        });

        Assert.Equal(1, LevelPair.AboveB(group));
    }

    [Fact]
    public void A_ranking_list_is_awaited_where_none_holds_both_teams_and_done_with_where_they_share_a_position()
    {
        var rules = TestGroup.Rules("ranking", "lots");
        var shared = LevelPair.With(rules, (g, a, b) => new() { Rankings = [LevelPair.Edition(a, 7, b, 7, Instant.MinValue)] });

        Assert.Equal("ranking", LevelPair.Row(LevelPair.With(rules, (g, a, b) => new()), "A").ToBeDecidedBy);
        Assert.Equal("lots", LevelPair.Row(shared, "A").ToBeDecidedBy);
        Assert.Equal("ranking", new RankingPosition().List);
    }

    [Fact]
    public void A_ranking_list_does_not_decide_before_cards_that_are_not_known()
    {
        var group = LevelPair.With(
            TestGroup.Rules("fair-play", "ranking"),
            (g, a, b) => new() { Rankings = [LevelPair.Edition(a, 1, b, 2, Instant.MinValue)] });

        Assert.Equal(0, LevelPair.AboveB(group));
    }
}
