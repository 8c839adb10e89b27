using Previews.Football.Scenarios;
using Previews.Site.Texts;

namespace Previews.Site.Wording;

/// <summary>Says in one language what is certain of a team, as a letter and as a text.</summary>
public sealed class StatusWording(InterfaceTexts texts)
{
    private const string BetterPossible = "+";
    private const string FromOutside = "°";

    /// <summary>"Q"; with a plus where better is still possible, with a degree sign where another competition gives it. Null where the zone has none.</summary>
    public string? Letter(TeamStatus status) => status.Zone.Letter is { } letter
        ? letter.In(texts.Language) + (status.IsAtLeast ? BetterPossible : "") + (status.Outside is null ? "" : FromOutside)
        : null;

    /// <summary>"au moins barrages, c’est certain"</summary>
    public string Text(TeamStatus status)
    {
        var key = (status.IsAtLeast, status.Outside is not null) switch
        {
            (false, false) => "status.certain",
            (true, false) => "status.at_least",
            (false, true) => "status.outside",
            (true, true) => "status.outside_at_least",
        };
        return texts.Get(key, ("zone", status.Zone.Text.In(texts.Language)));
    }
}
