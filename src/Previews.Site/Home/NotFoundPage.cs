using Previews.Site.Frame;
using Previews.Site.Snapshots;
using Previews.Site.Texts;
using Previews.Templates;

namespace Previews.Site.Home;

/// <summary>What a static host shows where there is no page.</summary>
internal sealed class NotFoundPage : PageModel
{
    private NotFoundPage(PageFrame frame)
        : base(frame)
    {
    }

    public static ModelType<NotFoundPage> Model { get; } = new("not_found", "Shown where there is no page.", model => model.Frame());

    public static NotFoundPage Create(PageContext page)
    {
        var edition = page.Edition;
        var title = edition.Texts.Get(TitleTexts.NotFound, ("site", edition.Settings.Title.In(edition.Language)));
        var frame = page.Frame(title, edition.Texts.Get(DescriptionTexts.NotFound), title);
        return new NotFoundPage(frame with { Page = frame.Page with { Index = false } });
    }
}
