namespace Previews.Benchmarks.Peers;

/// <summary>Astro, with its content collections. What it computes stands in a module, so that a table is made once for all pages.</summary>
internal sealed class AstroPeer : Peer
{
    private const string Settings = "export default { site: 'https://previews.example', cacheDir: './.cache', logLevel: 'error' };\n";

    private const string Collections = """
        import { defineCollection } from 'astro:content';
        import { glob } from 'astro/loaders';

        const of = folder => defineCollection({ loader: glob({ pattern: '*.md', base: `content/${folder}` }) });
        export const collections = { matches: of('matches'), groups: of('groups'), teams: of('teams') };
        """;

    private const string Groups = """
        import fs from 'node:fs';

        const groups = new Map();
        const tables = new Map();

        export const groupOf = id => {
          if (!groups.has(id)) groups.set(id, JSON.parse(fs.readFileSync(`data/groups/${id}.json`, 'utf8')));
          return groups.get(id);
        };
        export const plays = (match, team) => match.home === team || match.away === team;
        export const playedBefore = (id, ymd) => groupOf(id).matches.filter(m => m.played && m.ymd < ymd);

        const row = (team, matches) => {
          const row = { team, p: 0, w: 0, d: 0, l: 0, f: 0, a: 0 };
          for (const m of matches.filter(m => plays(m, team))) {
            const [own, other] = m.home === team ? [m.hg, m.ag] : [m.ag, m.hg];
            row.p++; row.f += own; row.a += other;
            if (own > other) row.w++; else if (own === other) row.d++; else row.l++;
          }
          return { ...row, difference: row.f - row.a, points: 3 * row.w + row.d };
        };
        export const standings = (id, ymd) => {
          const key = `${id} ${ymd}`;
          if (!tables.has(key)) {
            const matches = playedBefore(id, ymd);
            tables.set(key, groupOf(id).teams.map(t => row(t, matches)).sort((x, y) => y.points - x.points || y.difference - x.difference || y.f - x.f));
          }
          return tables.get(key);
        };
        """;

    private const string Base = """
        ---
        const { title } = Astro.props;
        const url = new URL(Astro.url.pathname, Astro.site);
        ---
        <!doctype html>
        <html lang="fr"><head><meta charset="utf-8"><title>{title} – Avant-match</title>
        <meta name="description" content={title}><link rel="canonical" href={url}>
        <meta property="og:title" content={title}><meta property="og:url" content={url}>
        </head><body><header><p><a href="/">Avant-match</a></p></header>
        <main><slot /></main><footer><p>Avant-match</p></footer></body></html>
        """;

    private const string Table = """
        ---
        import { standings } from '../groups.js';
        const { group, ymd = 20260101, marked = [] } = Astro.props;
        ---
        <table><caption>{group}</caption><thead><tr><th>#</th><th>Équipe</th><th>J</th><th>V</th><th>N</th><th>D</th><th>BP</th><th>BC</th><th>+/-</th><th>Pts</th></tr></thead><tbody>
        {standings(group, ymd).map((r, i) => <tr class={marked.includes(r.team) ? 'marked' : undefined}><td>{i + 1}</td><td><a href={`/teams/${r.team}/`}>Équipe {r.team}</a></td><td>{r.p}</td><td>{r.w}</td><td>{r.d}</td><td>{r.l}</td><td>{r.f}</td><td>{r.a}</td><td>{r.difference}</td><td>{r.points}</td></tr>)}
        </tbody></table>
        """;

    private const string Form = """
        ---
        import Lines from './Lines.astro';
        import { playedBefore, plays } from '../groups.js';
        const { group, team, ymd = 20260101 } = Astro.props;
        ---
        <h3><a href={`/teams/${team}/`}>Équipe {team}</a></h3>
        <Lines matches={playedBefore(group, ymd).filter(m => plays(m, team)).slice(-5)} />
        """;

    private const string Lines = """
        ---
        const { matches } = Astro.props;
        ---
        <ul>{matches.map(m => <li><time datetime={m.day}>{m.day}</time> <a href={`/matches/${m.id}/`}>{m.home} {m.played && `${m.hg}–${m.ag}`} {m.away}</a></li>)}</ul>
        """;

    private const string Match = """
        ---
        import { getCollection, render } from 'astro:content';
        import Base from '../../parts/Base.astro';
        import Form from '../../parts/Form.astro';
        import Lines from '../../parts/Lines.astro';
        import Table from '../../parts/Table.astro';
        import { playedBefore, plays } from '../../groups.js';
        export const getStaticPaths = async () => (await getCollection('matches')).map(entry => ({ params: { id: entry.id }, props: { entry } }));
        const { entry } = Astro.props;
        const { title, group, day, ymd, home, away, score, scorers } = entry.data;
        const { Content } = await render(entry);
        ---
        <Base title={title}>
        <p><a href={`/groups/${group}/`}>{group}</a></p><h1>{title}</h1>
        <p>{score} <time datetime={day}>{day}</time> 20 h 45, Stade de la ville</p>
        {scorers?.length > 0 && <ul>{scorers.map(s => <li>{s}</li>)}</ul>}
        <article><Content /></article>
        <h2>Forme</h2>
        <Form group={group} team={home} ymd={ymd} /><Form group={group} team={away} ymd={ymd} />
        <h2>Face à face</h2>
        <Lines matches={playedBefore(group, ymd).filter(m => plays(m, home) && plays(m, away))} />
        <h2>Classement</h2>
        <Table group={group} ymd={ymd} marked={[home, away]} />
        </Base>
        """;

    private const string Group = """
        ---
        import { getCollection } from 'astro:content';
        import Base from '../../parts/Base.astro';
        import Lines from '../../parts/Lines.astro';
        import Table from '../../parts/Table.astro';
        import { groupOf } from '../../groups.js';
        export const getStaticPaths = async () => (await getCollection('groups')).map(entry => ({ params: { id: entry.id }, props: { entry } }));
        const { title, group } = Astro.props.entry.data;
        ---
        <Base title={title}>
        <h1>{title}</h1>
        <Table group={group} />
        <Lines matches={groupOf(group).matches} />
        </Base>
        """;

    private const string Team = """
        ---
        import { getCollection } from 'astro:content';
        import Base from '../../parts/Base.astro';
        import Form from '../../parts/Form.astro';
        import Lines from '../../parts/Lines.astro';
        import Table from '../../parts/Table.astro';
        import { groupOf, plays } from '../../groups.js';
        export const getStaticPaths = async () => (await getCollection('teams')).map(entry => ({ params: { id: entry.id }, props: { entry } }));
        const { title, group, team } = Astro.props.entry.data;
        ---
        <Base title={title}>
        <h1>{title}</h1>
        <Form group={group} team={team} />
        <Table group={group} marked={[team]} />
        <Lines matches={groupOf(group).matches.filter(m => plays(m, team))} />
        </Base>
        """;

    private const string List = """
        ---
        import { getCollection } from 'astro:content';
        import Base from '../parts/Base.astro';
        export const getStaticPaths = () => [undefined, 'matches', 'groups', 'teams'].map(list => ({ params: { list }, props: { list: list ?? 'matches' } }));
        const { list } = Astro.props;
        const entries = (await getCollection(list)).slice(0, 20);
        ---
        <Base title={list}><h1>{list}</h1><ul>{entries.map(e => <li><a href={`/${list}/${e.id}/`}>{e.data.title}</a></li>)}</ul></Base>
        """;

    private const string Feed = """
        import { getCollection } from 'astro:content';
        export const GET = async ({ site }) => new Response(`<rss version="2.0"><channel><title>Avant-match</title><link>${site}</link>${
          (await getCollection('matches')).slice(0, 20).map(e => `<item><title>${e.data.title}</title><link>${site}matches/${e.id}/</link></item>`).join('')}</channel></rss>`);
        """;

    private const string Sitemap = """
        import { getCollection } from 'astro:content';
        const urls = async (site, list) => (await getCollection(list)).map(e => `<url><loc>${site}${list}/${e.id}/</loc></url>`).join('');
        export const GET = async ({ site }) => new Response(`<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">${
          (await Promise.all(['matches', 'groups', 'teams'].map(list => urls(site, list)))).join('')}</urlset>`);
        """;

    public override string Name => "astro";

    protected override IEnumerable<(string Path, string Text)> Layouts =>
    [
        ("package.json", """{"type": "module"}"""),
        ("astro.config.mjs", Settings),
        ("src/content.config.mjs", Collections),
        ("src/groups.js", Groups),
        ("src/parts/Base.astro", Base),
        ("src/parts/Table.astro", Table),
        ("src/parts/Form.astro", Form),
        ("src/parts/Lines.astro", Lines),
        ("src/pages/matches/[id].astro", Match),
        ("src/pages/groups/[id].astro", Group),
        ("src/pages/teams/[id].astro", Team),
        ("src/pages/[...list].astro", List),
        ("src/pages/feed.xml.js", Feed),
        ("src/pages/sitemap.xml.js", Sitemap),
    ];

    /// <summary>Forced, because it keeps what it read of the content from the last build.</summary>
    public override IEnumerable<string> Arguments(string output) => ["build", "--force", "--outDir", output];
}
