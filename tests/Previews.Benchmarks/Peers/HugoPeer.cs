namespace Previews.Benchmarks.Peers;

/// <summary>Hugo. A table's rows are computed once for all pages that show it.</summary>
internal sealed class HugoPeer : Peer
{
    private const string Settings = """
        baseURL = 'https://previews.example/'
        title = 'Avant-match'
        disableKinds = ['taxonomy', 'term']
        rssLimit = 20
        """;

    private const string Base = """
        <!doctype html>
        <html lang="fr"><head><meta charset="utf-8"><title>{{ .Title }} – {{ site.Title }}</title>
        <meta name="description" content="{{ .Title }}"><link rel="canonical" href="{{ .Permalink }}">
        <meta property="og:title" content="{{ .Title }}"><meta property="og:url" content="{{ .Permalink }}">
        </head><body><header><p><a href="/">{{ site.Title }}</a></p></header>
        <main>{{ block "main" . }}{{ end }}</main><footer><p>{{ site.Title }}</p></footer></body></html>
        """;

    /// <summary>Takes the group's data and the day before which matches count; returns rows, the best first.</summary>
    private const string Standings = """
        {{ $rows := slice }}
        {{ range $team := .group.teams }}
          {{ $p := 0 }}{{ $w := 0 }}{{ $d := 0 }}{{ $l := 0 }}{{ $f := 0 }}{{ $a := 0 }}
          {{ range $.group.matches }}{{ if and .played (lt .ymd $.on) (or (eq .home $team) (eq .away $team)) }}
            {{ $own := .hg }}{{ $other := .ag }}{{ if eq .away $team }}{{ $own = .ag }}{{ $other = .hg }}{{ end }}
            {{ $p = add $p 1 }}{{ $f = add $f $own }}{{ $a = add $a $other }}
            {{ if gt $own $other }}{{ $w = add $w 1 }}{{ else if eq $own $other }}{{ $d = add $d 1 }}{{ else }}{{ $l = add $l 1 }}{{ end }}
          {{ end }}{{ end }}
          {{ $points := add (mul 3 $w) $d }}
          {{ $key := add (mul $points 1000000) (add (mul (add (sub $f $a) 500) 1000) $f) }}
          {{ $rows = $rows | append (dict "team" $team "p" $p "w" $w "d" $d "l" $l "f" $f "a" $a "points" $points "key" $key) }}
        {{ end }}
        {{ return sort $rows "key" "desc" }}
        """;

    private const string Table = """
        <table><caption>{{ .name }}</caption><thead><tr><th>#<th>Équipe<th>J<th>V<th>N<th>D<th>BP<th>BC<th>+/-<th>Pts</tr></thead><tbody>
        {{ range $i, $row := partialCached "standings.html" . .name .on }}
        <tr{{ if or (eq .team $.home) (eq .team $.away) }} class="marked"{{ end }}><td>{{ add $i 1 }}<td><a href="/teams/{{ .team }}/">Équipe {{ .team }}</a><td>{{ .p }}<td>{{ .w }}<td>{{ .d }}<td>{{ .l }}<td>{{ .f }}<td>{{ .a }}<td>{{ sub .f .a }}<td>{{ .points }}</tr>
        {{ end }}
        </tbody></table>
        """;

    private const string Form = """
        <h3><a href="/teams/{{ .team }}/">Équipe {{ .team }}</a></h3><ol>
        {{ $played := slice }}
        {{ range .group.matches }}{{ if and .played (lt .ymd $.on) (or (eq .home $.team) (eq .away $.team)) }}{{ $played = $played | append . }}{{ end }}{{ end }}
        {{ range last 5 $played }}<li><a href="/matches/{{ .id }}/"><time datetime="{{ .day }}">{{ .day }}</time> {{ .home }} {{ .hg }}–{{ .ag }} {{ .away }}</a></li>{{ end }}
        </ol>
        """;

    private const string Match = """
        {{ define "main" }}
        {{ $group := index site.Data.groups .Params.group }}
        <p><a href="/groups/{{ .Params.group }}/">{{ .Params.group }}</a></p><h1>{{ .Title }}</h1>
        <p>{{ with .Params.score }}{{ . }}{{ end }} <time datetime="{{ .Params.day }}">{{ .Params.day }}</time> 20 h 45, Stade de la ville</p>
        {{ with .Params.scorers }}<ul>{{ range . }}<li>{{ . }}</li>{{ end }}</ul>{{ end }}
        <article>{{ .Content }}</article>
        <h2>Forme</h2>
        {{ partial "form.html" (dict "team" .Params.home "group" $group "on" .Params.ymd) }}
        {{ partial "form.html" (dict "team" .Params.away "group" $group "on" .Params.ymd) }}
        <h2>Face à face</h2><ul>
        {{ range $group.matches }}{{ if and .played (lt .ymd $.Params.ymd) (or (and (eq .home $.Params.home) (eq .away $.Params.away)) (and (eq .home $.Params.away) (eq .away $.Params.home))) }}
        <li><a href="/matches/{{ .id }}/">{{ .home }} {{ .hg }}–{{ .ag }} {{ .away }}</a></li>{{ end }}{{ end }}
        </ul>
        <h2>Classement</h2>
        {{ partial "table.html" (dict "name" .Params.group "group" $group "on" .Params.ymd "home" .Params.home "away" .Params.away) }}
        {{ end }}
        """;

    private const string Group = """
        {{ define "main" }}
        {{ $group := index site.Data.groups .Params.group }}
        <h1>{{ .Title }}</h1>
        {{ partial "table.html" (dict "name" .Params.group "group" $group "on" 20260101 "home" "" "away" "") }}
        <ul>{{ range $group.matches }}<li><time datetime="{{ .day }}">{{ .day }}</time> <a href="/matches/{{ .id }}/">{{ .home }} {{ if .played }}{{ .hg }}–{{ .ag }}{{ end }} {{ .away }}</a></li>{{ end }}</ul>
        {{ end }}
        """;

    private const string Team = """
        {{ define "main" }}
        {{ $group := index site.Data.groups .Params.group }}
        <h1>{{ .Title }}</h1>
        {{ partial "form.html" (dict "team" .Params.team "group" $group "on" 20260101) }}
        {{ partial "table.html" (dict "name" .Params.group "group" $group "on" 20260101 "home" .Params.team "away" "") }}
        <ul>{{ range $group.matches }}{{ if or (eq .home $.Params.team) (eq .away $.Params.team) }}<li><a href="/matches/{{ .id }}/">{{ .home }} {{ if .played }}{{ .hg }}–{{ .ag }}{{ end }} {{ .away }}</a></li>{{ end }}{{ end }}</ul>
        {{ end }}
        """;

    private const string List = """
        {{ define "main" }}<h1>{{ .Title }}</h1><ul>{{ range first 20 .Pages }}<li><a href="{{ .RelPermalink }}">{{ .Title }}</a></li>{{ end }}</ul>{{ end }}
        """;

    public override string Name => "hugo";

    protected override IEnumerable<(string Path, string Text)> Layouts =>
    [
        ("config.toml", Settings),
        ("layouts/_default/baseof.html", Base),
        ("layouts/_default/list.html", List),
        ("layouts/partials/standings.html", Standings),
        ("layouts/partials/table.html", Table),
        ("layouts/partials/form.html", Form),
        ("layouts/matches/single.html", Match),
        ("layouts/groups/single.html", Group),
        ("layouts/teams/single.html", Team),
    ];

    public override IEnumerable<string> Arguments(string output) => ["--quiet", "--destination", output];
}
