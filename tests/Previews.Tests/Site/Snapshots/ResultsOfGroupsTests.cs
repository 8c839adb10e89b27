using Previews.Site;
using Previews.Site.Snapshots;
using Previews.Tests.Football;
using Xunit;

namespace Previews.Tests.Site.Snapshots;

public sealed class ResultsOfGroupsTests
{
    [Fact]
    public void Results_of_the_group_asked_for_longest_ago_are_forgotten_first()
    {
        var results = new ResultsOfGroups(most: 2);
        var (one, two, three) = (NewGroup(), NewGroup(), NewGroup());
        var first = results.Of(one.Group, one.Matches);
        var second = results.Of(two.Group, two.Matches);
        Assert.Same(first, results.Of(one.Group, one.Matches));
        results.Of(three.Group, three.Matches);
        Assert.Same(second, results.Of(two.Group, two.Matches));
        Assert.NotSame(first, results.Of(one.Group, one.Matches));
    }

    [Fact]
    public void All_are_kept_where_pages_are_made_again_and_again()
    {
        var results = new ResultsOfGroups(ResultsOfGroups.All);
        var groups = Enumerable.Range(0, ResultsOfGroups.Few * 2).Select(_ => NewGroup()).ToList();
        var made = groups.Select(g => results.Of(g.Group, g.Matches)).ToList();
        Assert.Equal(made, groups.Select(g => results.Of(g.Group, g.Matches)));
    }

    [Fact]
    public void What_is_known_already_is_given_and_not_computed_again()
    {
        var (one, two) = (NewGroup(), NewGroup());
        var known = new ResultsOfGroups(ResultsOfGroups.All).Of(one.Group, one.Matches);
        var results = new ResultsOfGroups(ResultsOfGroups.All, known);
        Assert.Same(known, results.Of(one.Group, one.Matches));
        Assert.Equal([known, results.Of(two.Group, two.Matches)], results.Known.OrderBy(r => r != known));
    }

    private static TestGroup NewGroup() => TestGroup.Of(GroupJ.Regulations, "A 1-0 B", "B - C");
}
