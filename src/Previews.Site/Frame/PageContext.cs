using Previews.Site.Texts;

namespace Previews.Site.Frame;

/// <summary>What a page is made with: the edition, of which it asks what it shows, and the frame around that.</summary>
/// <param name="kind">The name of its kind.</param>
/// <param name="address">Of the page, in each language.</param>
/// <param name="isInItsLanguage">Whether it exists in one language only.</param>
internal sealed class PageContext(Edition edition, PageFrames frames, string kind, Func<Routes, string> address, bool isInItsLanguage)
{
    public Edition Edition => edition;

    /// <param name="name">What the page is called at the end of the way down to it; null for the page at its beginning.</param>
    /// <param name="trail">The pages between home and this one.</param>
    public PageFrame Frame(string title, string description, string? name, params IEnumerable<LinkView> trail) =>
        frames.Make(edition, kind, address, isInItsLanguage, title, description, name, trail);

    /// <summary>The frame of a file that no reader opens as a page.</summary>
    public PageFrame FrameOfFile() => Frame(edition.Settings.Title.In(edition.Language), edition.Texts.Get(DescriptionTexts.Home), name: null);

    /// <summary>The frame of a page that exists in some languages.</summary>
    /// <param name="versions">Its addresses by language.</param>
    public PageFrame WithVersions(PageFrame frame, IReadOnlyDictionary<string, string> versions) => frames.WithVersions(frame, edition, versions);
}
