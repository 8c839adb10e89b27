using Previews.Site.Frame;
using Previews.Templates;

namespace Previews.Site.Discovery;

/// <summary>With which headers the files are to be sent, for hosts that read it from a file.</summary>
internal sealed class HeadersPage : PageModel
{
    private HeadersPage(PageFrame frame)
        : base(frame)
    {
    }

    public static ModelType<HeadersPage> Model { get; } = new("headers_page", "With which headers the files are to be sent.", model => model.Frame());

    public static HeadersPage Create(PageContext page) => new(page.FrameOfFile());
}
