using Previews.Templates;

namespace Previews.Site.Frame;

/// <summary>What every page of a language says of the site.</summary>
internal sealed record SiteView(string Origin, string Title, string Description, string HomeUrl, IReadOnlyList<LinkView> Groups, string? AllGroupsUrl)
{
    public static ModelType<SiteView> Model { get; } = new("site", "The site, in the page's language.", model => model
        .Text("origin", s => s.Origin, "Scheme and host: before an address within the site it makes it absolute.")
        .Text("title", s => s.Title, "The site's name.")
        .Text("description", s => s.Description, "What the site is.")
        .Text("home_url", s => s.HomeUrl, "The language's home page.")
        .List("groups", LinkView.Model, s => s.Groups, "The current groups and the rankings across them, for the navigation.")
        .OptionalText("all_groups_url", s => s.AllGroupsUrl, "The page of all groups, where the navigation has not all of them."));
}
