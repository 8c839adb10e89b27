namespace Previews.Benchmarks.Peers;

/// <summary>
/// Eleventy, with Nunjucks templates and filters in JavaScript. The groups are read by a filter: as global data they would be
/// merged into the data of every page.
/// </summary>
internal sealed class EleventyPeer : Peer
{
    private const string Settings = """
        import fs from 'node:fs';

        const groups = new Map();
        const tables = new Map();

        const group = id => {
          if (!groups.has(id)) groups.set(id, JSON.parse(fs.readFileSync(`data/groups/${id}.json`, 'utf8')));
          return groups.get(id);
        };
        const plays = (match, team) => match.home === team || match.away === team;
        const playedBefore = (id, on) => group(id).matches.filter(m => m.played && m.ymd < on);

        const row = (team, matches) => {
          const row = { team, p: 0, w: 0, d: 0, l: 0, f: 0, a: 0 };
          for (const m of matches.filter(m => plays(m, team))) {
            const [own, other] = m.home === team ? [m.hg, m.ag] : [m.ag, m.hg];
            row.p++; row.f += own; row.a += other;
            if (own > other) row.w++; else if (own === other) row.d++; else row.l++;
          }
          return { ...row, difference: row.f - row.a, points: 3 * row.w + row.d };
        };
        const standings = (id, on) => {
          const key = `${id} ${on}`;
          if (!tables.has(key)) {
            const matches = playedBefore(id, on);
            tables.set(key, group(id).teams.map(t => row(t, matches)).sort((x, y) => y.points - x.points || y.difference - x.difference || y.f - x.f));
          }
          return tables.get(key);
        };

        export default function (config) {
          config.addFilter('group', group);
          config.addFilter('standings', standings);
          config.addFilter('form', (id, team, on) => playedBefore(id, on).filter(m => plays(m, team)).slice(-5));
          config.addFilter('meetings', (id, home, away, on) => playedBefore(id, on).filter(m => plays(m, home) && plays(m, away)));
          config.addFilter('of', (matches, team) => matches.filter(m => plays(m, team)));
          config.addFilter('first', list => list.slice(0, 20));
          return { dir: { input: 'content', includes: '../layouts' }, markdownTemplateEngine: false };
        }
        """;

    private const string Base = """
        <!doctype html>
        <html lang="fr"><head><meta charset="utf-8"><title>{{ title }} – Avant-match</title>
        <meta name="description" content="{{ title }}"><link rel="canonical" href="https://previews.example{{ page.url }}">
        <meta property="og:title" content="{{ title }}"><meta property="og:url" content="https://previews.example{{ page.url }}">
        </head><body><header><p><a href="/">Avant-match</a></p></header>
        <main>{% block main %}{% endblock %}</main><footer><p>Avant-match</p></footer></body></html>
        """;

    private const string Parts = """
        {% macro table(group, on, home, away) %}
        <table><caption>{{ group }}</caption><thead><tr><th>#<th>Équipe<th>J<th>V<th>N<th>D<th>BP<th>BC<th>+/-<th>Pts</tr></thead><tbody>
        {% for row in group | standings(on) %}
        <tr{% if row.team == home or row.team == away %} class="marked"{% endif %}><td>{{ loop.index }}<td><a href="/teams/{{ row.team }}/">Équipe {{ row.team }}</a><td>{{ row.p }}<td>{{ row.w }}<td>{{ row.d }}<td>{{ row.l }}<td>{{ row.f }}<td>{{ row.a }}<td>{{ row.difference }}<td>{{ row.points }}</tr>
        {% endfor %}
        </tbody></table>
        {% endmacro %}
        {% macro form(group, team, on) %}
        <h3><a href="/teams/{{ team }}/">Équipe {{ team }}</a></h3><ol>
        {% for m in group | form(team, on) %}<li><a href="/matches/{{ m.id }}/"><time datetime="{{ m.day }}">{{ m.day }}</time> {{ m.home }} {{ m.hg }}–{{ m.ag }} {{ m.away }}</a></li>{% endfor %}
        </ol>
        {% endmacro %}
        {% macro line(m) %}<li><time datetime="{{ m.day }}">{{ m.day }}</time> <a href="/matches/{{ m.id }}/">{{ m.home }} {% if m.played %}{{ m.hg }}–{{ m.ag }}{% endif %} {{ m.away }}</a></li>{% endmacro %}
        """;

    private const string Match = """
        {% extends "base.njk" %}{% import "parts.njk" as parts %}{% block main %}
        <p><a href="/groups/{{ group }}/">{{ group }}</a></p><h1>{{ title }}</h1>
        <p>{{ score }} <time datetime="{{ day }}">{{ day }}</time> 20 h 45, Stade de la ville</p>
        {% if scorers and scorers.length %}<ul>{% for scorer in scorers %}<li>{{ scorer }}</li>{% endfor %}</ul>{% endif %}
        <article>{{ content | safe }}</article>
        <h2>Forme</h2>
        {{ parts.form(group, home, ymd) }}{{ parts.form(group, away, ymd) }}
        <h2>Face à face</h2><ul>
        {% for m in group | meetings(home, away, ymd) %}{{ parts.line(m) }}{% endfor %}
        </ul>
        <h2>Classement</h2>
        {{ parts.table(group, ymd, home, away) }}
        {% endblock %}
        """;

    private const string Group = """
        {% extends "base.njk" %}{% import "parts.njk" as parts %}{% block main %}
        <h1>{{ title }}</h1>
        {{ parts.table(group, 20260101, "", "") }}
        <ul>{% for m in (group | group).matches %}{{ parts.line(m) }}{% endfor %}</ul>
        {% endblock %}
        """;

    private const string Team = """
        {% extends "base.njk" %}{% import "parts.njk" as parts %}{% block main %}
        <h1>{{ title }}</h1>
        {{ parts.form(group, team, 20260101) }}
        {{ parts.table(group, 20260101, team, "") }}
        <ul>{% for m in (group | group).matches | of(team) %}{{ parts.line(m) }}{% endfor %}</ul>
        {% endblock %}
        """;

    private const string List = """
        {% extends "base.njk" %}{% block main %}<h1>{{ title }}</h1><ul>{% for p in collections[list] | first %}<li><a href="{{ p.url }}">{{ p.data.title }}</a></li>{% endfor %}</ul>{% endblock %}
        """;

    private const string Feed = """
        ---
        permalink: feed.xml
        eleventyExcludeFromCollections: true
        ---
        <rss version="2.0"><channel><title>Avant-match</title><link>https://previews.example/</link>
        {% for p in collections.matches | first %}<item><title>{{ p.data.title }}</title><link>https://previews.example{{ p.url }}</link><description>{{ p.content }}</description></item>{% endfor %}
        </channel></rss>
        """;

    private const string Sitemap = """
        ---
        permalink: sitemap.xml
        eleventyExcludeFromCollections: true
        ---
        <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">{% for p in collections.all %}<url><loc>https://previews.example{{ p.url }}</loc></url>{% endfor %}</urlset>
        """;

    public override string Name => "eleventy";

    protected override IEnumerable<(string Path, string Text)> Layouts =>
    [
        ("eleventy.config.mjs", Settings),
        ("layouts/base.njk", Base),
        ("layouts/parts.njk", Parts),
        ("layouts/match.njk", Match),
        ("layouts/group.njk", Group),
        ("layouts/team.njk", Team),
        ("layouts/list.njk", List),
        ("content/matches/matches.json", """{"layout": "match.njk", "tags": "matches"}"""),
        ("content/groups/groups.json", """{"layout": "group.njk", "tags": "groups"}"""),
        ("content/teams/teams.json", """{"layout": "team.njk", "tags": "teams"}"""),
        ("content/index.md", ListOf("matches", "index.html")),
        .. new[] { "matches", "groups", "teams" }.Select(list => ($"content/list-of-{list}.md", ListOf(list, $"{list}/index.html"))),
        ("content/feed.njk", Feed),
        ("content/sitemap.njk", Sitemap),
    ];

    public override IEnumerable<string> Arguments(string output) => ["--quiet", $"--output={output}"];

    private static string ListOf(string list, string path) => $"---\ntitle: {list}\nlayout: list.njk\nlist: {list}\npermalink: {path}\n---\n";
}
