using Previews.Football.Tables.Ordering;
using Previews.Football.Tables.Tiebreakers;
using Xunit;

namespace Previews.Tests.Football.Tables.Tiebreakers;

public sealed class TiebreakerCatalogueTests
{
    [Fact]
    public void Every_criterion_of_the_catalogue_can_be_found_by_its_name()
    {
        Assert.All(TiebreakerCatalogue.Names, n => Assert.Equal(n, TiebreakerCatalogue.Find(n)!.Name));
        Assert.All(TiebreakerCatalogue.HeadToHeadNames, n => Assert.Equal(n, TiebreakerCatalogue.FindHeadToHead(n)!.Name));
        Assert.Null(TiebreakerCatalogue.Find("goal-diference"));
    }

    [Fact]
    public void Every_class_of_a_criterion_is_in_the_catalogue()
    {
        var known = TiebreakerCatalogue.Names.Select(TiebreakerCatalogue.Find)
            .Concat(TiebreakerCatalogue.HeadToHeadNames.Select(TiebreakerCatalogue.FindHeadToHead))
            .Select(t => t!.GetType());
        var classes = typeof(Tiebreaker).Assembly.GetTypes().Where(t => t.IsSubclassOf(typeof(Tiebreaker)) && !t.IsAbstract);

        Assert.Equal([typeof(Conditional), typeof(HeadToHead)], classes.Except(known).OrderBy(t => t.Name, StringComparer.Ordinal));
    }
}
