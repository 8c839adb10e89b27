using Previews.Templates;

namespace Previews.Site.Frame;

/// <summary>A feed in its two formats.</summary>
internal sealed record FeedLinkView(string Title, string Atom, string Json)
{
    public static ModelType<FeedLinkView> Model { get; } = new("feed_link", "A feed in its two formats.", model => model
        .Text("title", f => f.Title, "What the feed is called.")
        .Text("atom", f => f.Atom, "The address of the Atom feed.")
        .Text("json", f => f.Json, "The address of the JSON Feed."));

    /// <summary>All news of a language.</summary>
    public static FeedLinkView OfSite(Locale locale) => At(locale.Routes.Home, locale.Settings.Title.In(locale.Language), locale);

    /// <param name="page">That whose news it has.</param>
    public static FeedLinkView At(string page, string title, Locale locale) =>
        new(title, locale.Link(Routes.Atom(page)), locale.Link(Routes.JsonFeed(page)));
}
