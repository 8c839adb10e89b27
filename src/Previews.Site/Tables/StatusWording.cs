using Previews.Football.Facts;
using Previews.Football.Scenarios.Clinching;
using Previews.Site.Texts;

namespace Previews.Site.Tables;

/// <summary>Says in one language what is certain of a team, as a letter and as a text.</summary>
internal sealed class StatusWording(InterfaceTexts texts)
{
    private const string BetterPossible = "+";
    private const string FromOutside = "°";

    /// <summary>"Q"; with a plus where better is still possible, with a degree sign where another competition gives it. Null where the zone has none.</summary>
    public string? Letter(TeamStatus status) => status.Zone.Letter is { } letter
        ? letter.In(texts.Language) + (status.IsAtLeast ? BetterPossible : "") + (status.Outside is null ? "" : FromOutside)
        : null;

    /// <summary>"au moins barrages assurés", "pas de qualification, c’est certain", "barrages, grâce à la Ligue des nations"</summary>
    public string Text(TeamStatus status)
    {
        var zone = status.Zone.Text.In(texts.Language);
        if (status.Outside is { } outside)
            return texts.Get(status.IsAtLeast ? StatusTexts.OutsideAtLeast : StatusTexts.Outside, ("zone", zone), ("through", Through(outside)));
        if (status.Zone.Certain is { } certain && certain.Has(texts.Language))
            return status.IsAtLeast ? texts.Get(StakesTexts.ZoneOrBetter, ("zone", certain.In(texts.Language))) : certain.In(texts.Language);
        return texts.Get(status.IsAtLeast ? StatusTexts.AtLeast : StatusTexts.Certain, ("zone", zone));
    }

    /// <summary>How the sentence goes on after the zone; where the data do not name the competition, without its name.</summary>
    private string Through(OutsidePlace place) => place.Through?.In(texts.Language) ?? texts.Get(StatusTexts.ThroughAnother);
}
