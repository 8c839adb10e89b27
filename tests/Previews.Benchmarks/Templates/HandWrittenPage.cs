using System.Buffers;
using System.Text;

namespace Previews.Benchmarks.Templates;

/// <summary>The sample page as one would write it by hand in C#, into the same kind of buffer, with the same escaping.</summary>
internal static class HandWrittenPage
{
    private static readonly SearchValues<char> Specials = SearchValues.Create("&<>\"'");

    public static void Write(SamplePage page, ArrayBufferWriter<byte> output)
    {
        Head(page, output);
        Header(page, output);
        output.Write("<main class=\"preview "u8);
        Text(page.Home.Css, output);
        output.Write(" "u8);
        Text(page.Away.Css, output);
        output.Write("\">\n  <h1>"u8);
        Text(page.Title, output);
        output.Write("</h1>\n  <p class=\"lead\">"u8);
        Text(page.Lead, output);
        output.Write("</p>\n  <section aria-labelledby=\"teams\">\n    <h2 id=\"teams\">Les équipes</h2>\n    <dl>\n"u8);
        Team(page.Home, output);
        Team(page.Away, output);
        output.Write("    </dl>\n  </section>\n  <article>\n"u8);
        Raw(page.Body, output);
        output.Write("  </article>\n"u8);
        Table(page, output);
        Matches(page, output);
        Tags(page, output);
        output.Write("</main>\n<footer>\n  <p>Un site de "u8);
        Text(page.Home.Name, output);
        output.Write(" et "u8);
        Text(page.Away.Name, output);
        output.Write(
            "</p>\n  <ul>\n    <li><a href=\"/archives/\">Archives</a></li>\n    <li><a href=\"/a-propos/\">À propos</a></li>\n    <li><a href=\"/corrections/\">Corrections</a></li>\n  </ul>\n</footer>\n</body>\n</html>\n"u8);
    }

    private static void Head(SamplePage page, ArrayBufferWriter<byte> output)
    {
        output.Write("<!doctype html>\n<html lang=\"fr\">\n<head>\n  <meta charset=\"utf-8\">\n  <title>"u8);
        Text(page.Title, output);
        output.Write("</title>\n  <link rel=\"canonical\" href=\""u8);
        Text(page.Url, output);
        output.Write("\">\n  <meta name=\"description\" content=\""u8);
        Text(page.Lead, output);
        output.Write("\">\n"u8);
        foreach (var tag in page.Tags)
        {
            output.Write("  <meta property=\"article:tag\" content=\""u8);
            Text(tag, output);
            output.Write("\">\n"u8);
        }

        output.Write("</head>\n<body>\n"u8);
    }

    private static void Header(SamplePage page, ArrayBufferWriter<byte> output)
    {
        output.Write(
            "<header>\n  <a class=\"skip\" href=\"#main\">Aller au contenu</a>\n  <nav aria-label=\"Site\">\n    <a href=\"/\">Accueil</a>\n    <a href=\"/groupes/\">Groupes</a>\n"u8);
        foreach (var team in (ReadOnlySpan<SampleTeam>)[page.Home, page.Away])
        {
            output.Write("    <a href=\""u8);
            Text(team.Url, output);
            output.Write("\" class=\""u8);
            Text(team.Css, output);
            output.Write("\">"u8);
            Text(team.Name, output);
            output.Write("</a>\n"u8);
        }

        output.Write("  </nav>\n</header>\n"u8);
    }

    private static void Team(SampleTeam team, ArrayBufferWriter<byte> output)
    {
        output.Write("      <dt><a href=\""u8);
        Text(team.Url, output);
        output.Write("\">"u8);
        Text(team.Name, output);
        output.Write("</a></dt>\n      <dd>"u8);
        Text(team.Coach ?? "–", output);
        output.Write("</dd>\n"u8);
    }

    private static void Table(SamplePage page, ArrayBufferWriter<byte> output)
    {
        output.Write(
            "  <section aria-labelledby=\"table\">\n    <h2 id=\"table\">Classement</h2>\n    <table class=\"standings\">\n      <thead>\n        <tr>\n          <th scope=\"col\">Rang</th>\n          <th scope=\"col\">Équipe</th>\n          <th scope=\"col\">J</th>\n          <th scope=\"col\">G</th>\n          <th scope=\"col\">N</th>\n          <th scope=\"col\">P</th>\n          <th scope=\"col\">Buts</th>\n          <th scope=\"col\">Points</th>\n        </tr>\n      </thead>\n      <tbody>\n"u8);
        foreach (var row in page.Rows)
        {
            output.Write("        <tr"u8);
            if (row.Marked)
                output.Write(" class=\"marked\""u8);
            output.Write(">\n          <td>"u8);
            Number(row.Rank, output);
            output.Write("</td>\n          <th scope=\"row\"><a href=\""u8);
            Text(row.Team.Url, output);
            output.Write("\" class=\""u8);
            Text(row.Team.Css, output);
            output.Write("\">"u8);
            Text(row.Team.Name, output);
            output.Write("</a></th>\n          <td>"u8);
            foreach (var number in (ReadOnlySpan<int>)[row.Played, row.Won, row.Drawn, row.Lost])
            {
                Number(number, output);
                output.Write("</td>\n          <td>"u8);
            }

            Text(row.Goals, output);
            output.Write("</td>\n          <td>"u8);
            Number(row.Points, output);
            output.Write("</td>\n        </tr>\n"u8);
        }

        output.Write("      </tbody>\n    </table>\n  </section>\n"u8);
    }

    private static void Matches(SamplePage page, ArrayBufferWriter<byte> output)
    {
        output.Write("  <section aria-labelledby=\"matches\">\n    <h2 id=\"matches\">Matchs</h2>\n    <ol>\n"u8);
        foreach (var match in page.Matches)
        {
            output.Write("      <li>\n        <a href=\""u8);
            Text(match.Url, output);
            output.Write("\">\n          <span>"u8);
            Text(match.Home.Name, output);
            output.Write("</span>\n          <b>"u8);
            Text(match.Score ?? "à venir", output);
            output.Write("</b>\n          <span>"u8);
            Text(match.Away.Name, output);
            output.Write("</span>\n        </a>\n        <small>"u8);
            Text(match.Day, output);
            output.Write(", "u8);
            Text(match.Venue, output);
            output.Write("</small>\n      </li>\n"u8);
        }

        output.Write("    </ol>\n  </section>\n"u8);
    }

    private static void Tags(SamplePage page, ArrayBufferWriter<byte> output)
    {
        output.Write("  <section aria-labelledby=\"tags\">\n    <h2 id=\"tags\">Sujets</h2>\n    <ul>\n"u8);
        for (var i = 0; i < page.Tags.Count; i++)
        {
            output.Write("      <li>"u8);
            Text(page.Tags[i], output);
            output.Write(i < page.Tags.Count - 1 ? ",</li>\n"u8 : "</li>\n"u8);
        }

        output.Write("    </ul>\n  </section>\n"u8);
    }

    private static void Text(ReadOnlySpan<char> text, ArrayBufferWriter<byte> output)
    {
        while (text.IndexOfAny(Specials) is var i and >= 0)
        {
            Raw(text[..i], output);
            output.Write(text[i] switch
            {
                '&' => "&amp;"u8,
                '<' => "&lt;"u8,
                '>' => "&gt;"u8,
                '"' => "&quot;"u8,
                _ => "&#39;"u8,
            });
            text = text[(i + 1)..];
        }

        Raw(text, output);
    }

    private static void Raw(ReadOnlySpan<char> text, ArrayBufferWriter<byte> output)
    {
        var written = Encoding.UTF8.GetBytes(text, output.GetSpan(Encoding.UTF8.GetMaxByteCount(text.Length)));
        output.Advance(written);
    }

    private static void Number(int number, ArrayBufferWriter<byte> output)
    {
        number.TryFormat(output.GetSpan(11), out var written, default, System.Globalization.CultureInfo.InvariantCulture);
        output.Advance(written);
    }
}
