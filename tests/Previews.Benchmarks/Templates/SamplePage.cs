using System.Text;
using Previews.Templates;

namespace Previews.Benchmarks.Templates;

/// <summary>A page of the size of a match preview: a table, two forms, earlier matches, scorers, an article.</summary>
internal sealed record SamplePage(
    string Title, string Url, string Lead, string Body, SampleTeam Home, SampleTeam Away, IReadOnlyList<SampleRow> Rows, IReadOnlyList<SampleMatch> Matches, IReadOnlyList<string> Tags)
{
    public static readonly ModelType<SampleTeam> TeamType = new("team", "A team.", t => t
        .Text("name", static x => x.Name, "Its name.")
        .Url("url", static x => x.Url, "Its page.")
        .Text("css", static x => x.Css, "Its colours.")
        .OptionalText("coach", static x => x.Coach, "Its coach."));

    public static readonly ModelType<SampleRow> RowType = new("row", "A row.", t => t
        .Integer("rank", static x => x.Rank, "Its place.")
        .Object("team", TeamType, static x => x.Team, "The team.")
        .Integer("played", static x => x.Played, "Matches.")
        .Integer("won", static x => x.Won, "Won.")
        .Integer("drawn", static x => x.Drawn, "Drawn.")
        .Integer("lost", static x => x.Lost, "Lost.")
        .Text("goals", static x => x.Goals, "Goals.")
        .Integer("points", static x => x.Points, "Points.")
        .Flag("marked", static x => x.Marked, "One of the two teams."));

    public static readonly ModelType<SampleMatch> MatchType = new("match", "A match.", t => t
        .Object("home", TeamType, static x => x.Home, "Home.")
        .Object("away", TeamType, static x => x.Away, "Away.")
        .OptionalText("score", static x => x.Score, "The score.")
        .Text("day", static x => x.Day, "The day.")
        .Text("venue", static x => x.Venue, "The ground.")
        .Url("url", static x => x.Url, "The page."));

    public static readonly ModelType<SamplePage> Type = new("preview", "A preview.", t => t
        .Text("title", static x => x.Title, "The title.")
        .Url("url", static x => x.Url, "Its address.")
        .Text("lead", static x => x.Lead, "The lead.")
        .Html("body", static x => x._html, "The article.")
        .Object("home", TeamType, static x => x.Home, "Home.")
        .Object("away", TeamType, static x => x.Away, "Away.")
        .List("rows", RowType, static x => x.Rows, "The table.")
        .List("matches", MatchType, static x => x.Matches, "Earlier matches.")
        .Texts("tags", static x => x.Tags, "Words."));

    private readonly byte[] _html = Encoding.UTF8.GetBytes(Body);

    public static SamplePage Create()
    {
        SampleTeam Team(string name, string css, string? coach) => new(name, $"/equipes/{css}/", css, coach);
        SampleTeam[] teams =
        [
            Team("Belgique", "bel", "Rudi Garcia"), Team("Pays de Galles", "wal", null), Team("Macédoine du Nord", "mkd", null),
            Team("Kazakhstan <KAZ>", "kaz", "Ali \"le Mage\""), Team("Liechtenstein & Cie", "lie", null),
        ];
        return new SamplePage(
            "Belgique – Kazakhstan : le tournant & l'enjeu", "/matchs/bel-kaz/?a=1&b=2", "Les \"Diables\" reçoivent <enfin> le Kazakhstan à Bruxelles.",
            string.Concat(Enumerable.Repeat("<p>Un paragraphe d'article avec <em>du texte</em> et des chiffres : 18 points, 29 buts.</p>\n", 45)),
            teams[0], teams[3],
            [
                .. Enumerable.Range(0, 15)
                    .Select(i => new SampleRow(i + 1, teams[i % 5], 8, 5 - (i % 5), i % 3, i % 4, $"{29 - i}:{7 + i}", 18 - i, i % 5 is 0 or 3)),
            ],
            [
                .. Enumerable.Range(0, 24)
                    .Select(
                        i => new SampleMatch(teams[i % 5], teams[(i + 1) % 5], i % 6 == 5 ? null : $"{i % 4}-{i % 3}", $"{i + 1} septembre 2025", "Stade Roi Baudouin, Bruxelles", $"/matchs/{i}/")),
            ],
            ["Groupe J", "qualifications", "Mondial <2026>"]);
    }
}

internal sealed record SampleTeam(string Name, string Url, string Css, string? Coach);

internal sealed record SampleRow(int Rank, SampleTeam Team, int Played, int Won, int Drawn, int Lost, string Goals, int Points, bool Marked);

internal sealed record SampleMatch(SampleTeam Home, SampleTeam Away, string? Score, string Day, string Venue, string Url);
