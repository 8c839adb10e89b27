using System.Globalization;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using NodaTime;
using Previews.Content;
using Previews.Content.Markdown;
using Previews.Football;
using Previews.Football.Matches;
using Previews.Football.Records;
using Match = Previews.Football.Matches.Match;

namespace Previews.Tests.Site;

/// <summary>
/// What no page may hold as of an instant: the score of a match that ended later, in whatever language and wherever it
/// stands; those of its scorers whom nothing else had named; goals that were still to be scored; articles of later dates.
/// Each of these is shown to be found in <see cref="FutureCheckTests"/>.
/// </summary>
internal sealed partial class FutureCheck
{
    private static readonly string[] Languages = ["fr", "nl", "de", "en"];
    private static readonly string[] Separators = ["–", ":", "-"];

    private readonly Library _library;
    private readonly Instant _now;
    private readonly Dictionary<string, Match.Played> _later;
    private readonly List<string> _phrases;

    public FutureCheck(Library library, Instant now)
    {
        _library = library;
        _now = now;
        _later = library.Matches.OfType<Match.Played>().Where(m => m.Ended > now).ToDictionary(m => m.Id, StringComparer.Ordinal);
        _phrases = [.. LaterScores().Except(KnownScores()), .. LaterNames(), .. library.Articles.Where(a => a.Published > now).Select(a => a.Title)];
    }

    public int MatchesToCome => _later.Count;

    /// <returns>A sentence for each leak.</returns>
    public IEnumerable<string> Leaks(string path, string html)
    {
        var document = new HtmlParser().ParseDocument(html);
        return Phrases(document).Concat(Links(document)).Concat(OwnPage(document, path)).Concat(Tallies(document)).Select(leak => $"{path}: {leak}");
    }

    /// <summary>All that is read: the text, and what only search engines and shared links show.</summary>
    private IEnumerable<string> Phrases(IHtmlDocument document)
    {
        var metas = document.QuerySelectorAll("meta[content]").Select(m => m.GetAttribute("content"));
        var text = Folded(string.Join(' ', [document.Title, .. metas, document.Body!.TextContent]));
        return _phrases.Where(phrase => text.Contains(phrase, StringComparison.Ordinal)).Select(phrase => $"says `{phrase}`");
    }

    /// <summary>What leads to a match names no score of it: lists, cards, form, meetings, the cross table.</summary>
    private IEnumerable<string> Links(IHtmlDocument document) => document.QuerySelectorAll("a[href]")
        .Where(a => _later.ContainsKey(LastPart(a.GetAttribute("href")!)) && Score().IsMatch(TextWithoutTimes(a)))
        .Select(a => $"has the score `{TextWithoutTimes(a)}` in a link");

    private IEnumerable<string> OwnPage(IHtmlDocument document, string path)
    {
        if (!_later.ContainsKey(LastPart(path.Replace("index.html", "", StringComparison.Ordinal))))
            yield break;
        if (Score().IsMatch(document.Title!))
            yield return $"has a score in its title: {document.Title}";
        foreach (var band in document.QuerySelectorAll(".scoreline, .goals"))
            yield return $"shows `{Folded(band.TextContent)}`";
    }

    /// <summary>A player's goals are at most those that he had scored by then.</summary>
    private IEnumerable<string> Tallies(IHtmlDocument document)
    {
        var scored = Scorers.Of(_library.Matches, _now)
            .GroupBy(s => s.Player.Name, StringComparer.Ordinal)
            .ToDictionary(g => g.Key, g => g.Sum(s => s.Goals), StringComparer.Ordinal);
        foreach (var line in document.QuerySelectorAll(".scorers li"))
        {
            var name = Folded(line.Children[0].ChildNodes[0].TextContent);
            var goals = int.Parse(Folded(line.Children[1].TextContent).Split(' ')[0], CultureInfo.InvariantCulture);
            if (goals > scored.GetValueOrDefault(name))
                yield return $"counts {goals} goals of {name}";
        }
    }

    private IEnumerable<string> LaterScores() => _later.Values.SelectMany(Written);

    /// <summary>The same teams may have played the same score before.</summary>
    private IEnumerable<string> KnownScores() => _library.Matches.OfType<Match.Played>().Where(m => m.Ended <= _now).SelectMany(Written);

    private static IEnumerable<string> Written(Match.Played match) =>
        from language in Languages
        from separator in Separators
        let home = match.Fixture.Home.Names.On(match.Kickoff.Date).In(language).Text
        let away = match.Fixture.Away.Names.On(match.Kickoff.Date).In(language).Text
        select string.Create(CultureInfo.InvariantCulture, $"{home} {match.Score.Home}{separator}{match.Score.Away} {away}");

    private IEnumerable<string> LaterNames()
    {
        var named = _library.Matches.OfType<Match.Played>().Where(m => m.Ended <= _now).SelectMany(ScorersOf)
            .Concat(_library.Matches.SelectMany(m => m.Fixture.Absences).Where(a => a.Reported <= _now).Select(a => a.Player.Name))
            .ToHashSet(StringComparer.Ordinal);
        var articles = string.Concat(_library.Articles.Where(a => a.Published <= _now).Select(a => a.Body.ToPlainText(_ => "") + a.Lead?.ToPlainText(_ => "")));
        return _later.Values.SelectMany(ScorersOf).Distinct(StringComparer.Ordinal)
            .Where(name => !named.Contains(name) && !articles.Contains(name, StringComparison.Ordinal));
    }

    private static IEnumerable<string> ScorersOf(Match.Played match) => match.Goals.Select(g => g.Player?.Name).OfType<string>();

    /// <summary>Clocks are written as German scores are: 18:00, 1:1.</summary>
    private static string TextWithoutTimes(IElement element)
    {
        var copy = (IElement)element.Clone();
        foreach (var time in copy.QuerySelectorAll("time"))
            time.Remove();
        return Folded(copy.TextContent);
    }

    private static string LastPart(string address) => address.Split('#')[0].TrimEnd('/').Split('/')[^1];

    private static string Folded(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    [GeneratedRegex("(?<![\\d.:])\\d{1,2}[–:-]\\d{1,2}(?![\\d.:])", RegexOptions.CultureInvariant)]
    private static partial Regex Score();
}
