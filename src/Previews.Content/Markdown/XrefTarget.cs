using Previews.Content.Files;
using Previews.Football;
using Previews.Football.Matches;

namespace Previews.Content.Markdown;

/// <summary>What a link in an article leads to within the site; which address that is, only the site knows.</summary>
public abstract record XrefTarget
{
    private XrefTarget()
    {
    }

    public sealed record ToTeam(Team Team) : XrefTarget;

    public sealed record ToMatch(Match Match) : XrefTarget;

    public sealed record ToGroup(Group Group) : XrefTarget;

    /// <param name="Id">Of an article in the library: articles link to each other both ways.</param>
    public sealed record ToArticle(string Id) : XrefTarget;

    /// <summary>An image or a document beside the article.</summary>
    public sealed record ToFile(StaticFile File) : XrefTarget;
}
