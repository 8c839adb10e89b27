using Previews.Football.Tables.CrossGroup;
using Previews.Site.Texts;

namespace Previews.Site.Rankings;

/// <summary>Says in one language what a ranking across groups shows, and what in it is still open.</summary>
internal sealed class CrossGroupWording(InterfaceTexts texts)
{
    /// <summary>"Classement des troisièmes : ordre après 34 matchs sur 36"</summary>
    public string Caption(CrossGroupRanking ranking)
    {
        var name = ranking.Rules.Name.In(texts.Language);
        return ranking switch
        {
            { Cut.Matchday: { } day } => texts.Get(CrossGroupTexts.Matchday, ("ranking", name), ("number", day)),
            { IsDecided: true } => texts.Get(CrossGroupTexts.Final, ("ranking", name)),
            { FixturesKnown: false } => texts.Get(CrossGroupTexts.NowOpen, ("ranking", name), ("n", ranking.MatchesCounted)),
            _ => texts.Get(CrossGroupTexts.Now, ("ranking", name), ("n", ranking.MatchesCounted), ("total", ranking.MatchesTotal)),
        };
    }

    /// <summary>"Ordre provisoire : il reste 2 matchs dans les groupes"</summary>
    public string State(CrossGroupRanking ranking) => ranking switch
    {
        { IsDecided: true } => texts.Get(CrossGroupTexts.Complete),
        { FixturesKnown: false } => texts.Get(TableTexts.Open),
        { MatchesTotal: var total, MatchesCounted: var counted } when counted < total => texts.Get(CrossGroupTexts.Provisional, ("n", total - counted)),
        _ => texts.Get(CrossGroupTexts.Undecided),
    };

    /// <summary>Who is compared, and by which results.</summary>
    public IEnumerable<string> About(CrossGroupRanking ranking)
    {
        yield return texts.Get(CrossGroupTexts.About, ("n", ranking.Rules.Place), ("word", texts.OrdinalWord(ranking.Rules.Place)));
        if (ranking.AgainstTop is { } top)
            yield return texts.Get(CrossGroupTexts.AgainstTop, ("n", top));
    }

    /// <summary>Where level teams leave open who is meant, or whose results are left out: never told by an order of names.</summary>
    public IEnumerable<string> Open(CrossGroupRanking ranking)
    {
        if (GroupsOf(ranking, r => r.IsOpen) is { Length: > 0 } open)
            yield return texts.Get(CrossGroupTexts.Open, ("groups", open));
        if (GroupsOf(ranking, r => r.IsLeftOutOpen) is { Length: > 0 } leftOut)
            yield return texts.Get(CrossGroupTexts.LeftOutOpen, ("groups", leftOut));
    }

    /// <summary>"Slovénie : 3e sur 6 pour l’instant"; what the place means is said once it is final.</summary>
    public string PlaceOf(CrossGroupRow row, CrossGroupRanking ranking)
    {
        var (place, team) = (row.Row, texts.NounOf(row.Row.Team));
        return (row.IsOpen, ranking.IsFinal, place.Zone) switch
        {
            (true, _, _) => texts.Get(CrossGroupTexts.PlaceOpen),
            (_, false, _) => texts.Get(CrossGroupTexts.PlaceNow, ("team", team), ("rank", place.Rank), ("n", ranking.Rows.Length)),
            (_, _, null) => texts.Get(CrossGroupTexts.Place, ("team", team), ("rank", place.Rank), ("n", ranking.Rows.Length)),
            (_, _, { } zone) => texts.Get(
                CrossGroupTexts.PlaceInZone, ("team", team), ("rank", place.Rank), ("n", ranking.Rows.Length), ("zone", zone.Text.In(texts.Language))),
        };
    }

    private string GroupsOf(CrossGroupRanking ranking, Func<CrossGroupRow, bool> which) => texts.Join(
        ranking.Rows.Where(which).Select(r => r.Group).OrderBy(g => g.Id, StringComparer.Ordinal).Select(g => g.Name.In(texts.Language)));
}
