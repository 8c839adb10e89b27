using Previews.Site.Articles;
using Previews.Site.Groups;
using Previews.Site.Home;
using Previews.Site.Matches;
using Previews.Site.Rankings;
using Previews.Site.Teams;
using Previews.Templates;

namespace Previews.Site.Theme;

/// <summary>Which template makes which kind of page, and what the page offers to it.</summary>
public static class PageTemplates
{
    public static IReadOnlyList<TemplateEntry> All { get; } =
    [
        new(HomePage.Template, HomePage.Model),
        new(PreviewPage.Template, PreviewPage.Model),
        new(GroupPage.Template, GroupPage.Model),
        new(GroupsPage.Template, GroupsPage.Model),
        new(CrossGroupPage.Template, CrossGroupPage.Model),
        new(MatchdayPage.Template, MatchdayPage.Model),
        new(TeamPage.Template, TeamPage.Model),
        new(ArticlePage.Template, ArticlePage.Model),
        new(NotFoundPage.Template, NotFoundPage.Model),
    ];
}
