using System.Globalization;
using System.Text;
using Previews.Football;
using Previews.Site.Subjects;

namespace Previews.Site.Assets;

/// <summary>
/// A class for every team that carries its colours, so that pages need no inline style. The colour of writing on the
/// team's colour is chosen by contrast: black or white, whichever the WCAG formula finds clearer.
/// </summary>
internal static class TeamColours
{
    public static string StyleSheet(IEnumerable<Team> teams)
    {
        var css = new StringBuilder();
        foreach (var team in teams.Where(t => t.Colours.Length > 0).OrderBy(t => t.Id, StringComparer.Ordinal))
        {
            var main = Colour.Parse(team.Colours[0]);
            var second = team.Colours.Length > 1 ? Colour.Parse(team.Colours[1]) : main;
            css.Append(
                CultureInfo.InvariantCulture,
                $".{TeamView.CssClassOf(team)}{{--team:{main};--on-team:{main.ClearestInk};--team-2:{second}}}\n");
        }

        return css.ToString();
    }
}
