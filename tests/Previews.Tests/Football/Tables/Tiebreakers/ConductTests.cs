using System.Collections.Immutable;
using NodaTime;
using Previews.Football;
using Previews.Football.Facts;
using Previews.Football.Matches;
using Previews.Football.Tables;
using Previews.Football.Tables.Ordering;
using Xunit;

namespace Previews.Tests.Football.Tables.Tiebreakers;

/// <summary>Cards, and the list of an organiser.</summary>
public sealed class ConductTests
{
    [Fact]
    public void Fair_play_counts_cards_once_all_are_known_and_is_awaited_before()
    {
        Assert.Equal(1, LevelPair.AboveB(WithCards(TestGroup.Rules("fair-play"), known: true, CardKind.YellowAndDirectRed)));
        var unknown = WithCards(TestGroup.Rules("fair-play", "lots"), known: false, CardKind.Yellow);
        Assert.Equal(0, LevelPair.AboveB(unknown));
        Assert.Equal("fair-play", LevelPair.Row(unknown, "A").ToBeDecidedBy);
        Assert.Equal("fair-play", LevelPair.Row(unknown, "A").AboveNext!.Criterion);
        Assert.False(LevelPair.Row(unknown, "A").AboveNext!.IsDecided);
    }

    [Theory]
    [InlineData(CardKind.Yellow, -1, 1)]
    [InlineData(CardKind.SecondYellow, -3, 3)]
    [InlineData(CardKind.DirectRed, -4, 3)]
    [InlineData(CardKind.YellowAndDirectRed, -5, 4)]
    public void Cards_weigh_as_FIFA_and_as_UEFA_count_them(CardKind kind, int fifa, int uefa)
    {
        Assert.Equal(new Measure(fifa), LevelPair.Row(WithCards(TestGroup.Rules("fair-play"), known: true, kind), "A").AboveNext!.Below);
        Assert.Equal(new Measure(uefa), LevelPair.Row(WithCards(TestGroup.Rules("disciplinary-points"), known: true, kind), "A").AboveNext!.Below);
    }

    [Fact]
    public void The_organisers_conduct_list_stands_for_cards_that_are_not_known()
    {
        var group = LevelPair.With(TestGroup.Rules("fair-play"), (g, a, b) => new()
        {
            Conduct = [new ConductScores(ImmutableDictionary<Team, int>.Empty.Add(a, 4).Add(b, 5), Instant.MinValue)],
        });

        Assert.Equal(1, LevelPair.AboveB(group));
    }

    [Fact]
    public void Cards_of_a_later_matchday_do_not_count_in_the_table_of_an_earlier_one()
    {
        var group = TestGroup.Of(TestGroup.Rules("fair-play"), "A 1-0 C", "B 1-0 D", "A 0-0 D", "B 0-0 C")
            .With(m => m with { CardsKnown = true, Cards = m.Fixture.Id == "3-A-D" ? [new Card(Side.Home, null, CardKind.DirectRed)] : [] });

        Assert.Equal("A=B|C=D", TestGroup.Show(Standings.AfterMatchday(group.Group, group.Matches, 2, TestGroup.End)));
        Assert.Equal("B|A|C=D", group.Order());
    }

    [Theory]
    [InlineData(CardKind.SecondYellow, -3)]
    [InlineData(CardKind.DirectRed, -5)]
    public void The_yellow_that_came_before_is_counted_with_the_second_and_beside_a_red(CardKind second, int points)
    {
        var player = new Person { Id = "p", Name = "P" };
        var group = TestGroup.Of(TestGroup.Rules("fair-play"), "A 1-0 C", "B 1-0 C")
            .With(m => m with
            {
                CardsKnown = true,
                Cards = m.Fixture.Home.Id == "B" ? [new Card(Side.Home, player, CardKind.Yellow), new Card(Side.Home, player, second)] : [],
            });

        Assert.Equal(new Measure(points), LevelPair.Row(group, "A").AboveNext!.Below);
    }

    private static TestGroup WithCards(Regulations regulations, bool known, CardKind kindOfB)
    {
        var group = TestGroup.Of(regulations, "A 1-0 C", "B 1-0 C");
        return group.With(m => m.Fixture.Home.Id == "B" || known
            ? m with { CardsKnown = known, Cards = m.Fixture.Home.Id == "B" ? [new Card(Side.Home, null, kindOfB)] : [] }
            : m);
    }
}
