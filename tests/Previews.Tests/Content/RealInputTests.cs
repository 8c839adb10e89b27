using Previews.Content;
using Previews.Content.Files;
using Previews.Content.Reading;
using Previews.Football.Matches;
using Previews.Text;
using Xunit;

namespace Previews.Tests.Content;

/// <summary>The project's own <c>input/</c>.</summary>
public sealed class RealInputTests
{
    private readonly DiagnosticBag _diagnostics = new();

    [Fact]
    public void It_has_no_mistake_and_no_warning()
    {
        Read();
        Assert.Empty(_diagnostics.ToSorted().Select(DiagnosticPrinter.Print));
    }

    [Fact]
    public void Group_J_is_whole()
    {
        var library = Read();
        var group = library.FindGroup("world-cup-2026-qualifying-j")!;
        var played = library.MatchesOf(group).OfType<Match.Played>().ToList();
        Assert.Equal(20, played.Count);
        Assert.All(played, m => Assert.Equal((m.Score.Home, m.Score.Away), (m.Goals.Count(g => g.Side == Side.Home), m.Goals.Count(g => g.Side == Side.Away))));
        Assert.All(group.Teams, t => Assert.Equal(8, played.Count(m => m.Fixture.Involves(t))));
    }

    [Fact]
    public void Reading_it_twice_gives_the_same_order_of_everything()
    {
        var (one, two) = (Read(), Read());
        Assert.Equal(one.Matches.Select(m => m.Id), two.Matches.Select(m => m.Id));
        Assert.Equal(one.People.Select(p => p.Name), two.People.Select(p => p.Name));
        Assert.Equal(one.Articles.Select(a => a.Id), two.Articles.Select(a => a.Id));
    }

    private Library Read() => ContentReader.Read(new FolderSource(Repository.Path("input")), _diagnostics);
}
