using Previews.Football.Tables.Ordering;
using Xunit;

namespace Previews.Tests.Football.Tables.Ordering;

/// <summary>What was measured, compared and written.</summary>
public sealed class MeasureTests
{
    public static TheoryData<Measure, Measure> Ascending => new()
    {
        { new Measure(-1), new Measure(0) },
        { new Measure(2), new Measure(3) },
        { new Measure(4, 3), new Measure(2, 1) },
        { new Measure(3, 5), new Measure(2, 3) },
        { new Measure(0, 4), new Measure(1, 9) },

        // Who conceded nothing has the best average of all, unless he scored nothing either.
        { new Measure(99, 1), new Measure(1, 0) },
        { new Measure(0, 0), new Measure(1, 9) },
        { new Measure(0, 0), new Measure(1, 0) },
    };

    [Theory]
    [MemberData(nameof(Ascending))]
    public void The_smaller_is_smaller_in_every_way_of_asking(Measure smaller, Measure greater)
    {
        Assert.True(smaller < greater && smaller <= greater && greater > smaller && greater >= smaller);
        Assert.False(greater < smaller || greater <= smaller || smaller > greater || smaller >= greater);
        Assert.Equal((-1, 1), (Math.Sign(smaller.CompareTo(greater)), Math.Sign(greater.CompareTo(smaller))));
    }

    [Theory]
    [InlineData(2, 1, 2, 1)]
    [InlineData(1, 2, 2, 4)]
    [InlineData(3, 0, 1, 0)]
    [InlineData(0, 0, 0, 5)]
    public void What_is_level_is_neither_smaller_nor_greater(int value, int per, int otherValue, int otherPer)
    {
        var (one, other) = (new Measure(value, per), new Measure(otherValue, otherPer));

        Assert.Equal((0, 0), (one.CompareTo(other), other.CompareTo(one)));
        Assert.True(one <= other && one >= other);
        Assert.False(one < other || one > other);
    }

    [Fact]
    public void A_ratio_is_written_with_both_its_parts()
    {
        Assert.Equal("-3", new Measure(-3).ToString());
        Assert.Equal("4:3", new Measure(4, 3).ToString());
        Assert.Equal("2:0", new Measure(2, 0).ToString());
        Assert.False(new Measure(7).IsRatio);
        Assert.True(new Measure(7, 2).IsRatio);
    }

    [Fact]
    public void Parts_come_from_the_best_to_the_worst_and_level_teams_in_the_order_in_which_they_came()
    {
        int[] teams = [4, 2, 7, 1];
        Measure[] measures = [new(5), new(1), new(5), new(1)];

        Assert.Equal([[4, 7], [2, 1]], Partition.ByKeys(teams, measures, lowerIsBetter: false));
        Assert.Equal([[2, 1], [4, 7]], Partition.ByKeys(teams, measures, lowerIsBetter: true));
    }
}
