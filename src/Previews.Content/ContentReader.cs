using System.Collections.Frozen;
using System.Collections.Immutable;
using Previews.Content.Binding;
using Previews.Content.Files;
using Previews.Content.Markdown;
using Previews.Content.Yaml;
using Previews.Football.Matches;
using Previews.Text;

namespace Previews.Content;

/// <summary>
/// Reads <c>input/</c>: every file by itself, then what the others refer to, then matches, then articles, which refer to
/// all of it. Nothing that an author writes makes it throw; every mistake is in the bag, and what could be read is in
/// the library. After an error the library is for no more than further checks.
/// </summary>
public static class ContentReader
{
    /// <param name="memory">Of the last reading of the same source: what did not change since is taken over, the very instances.</param>
    public static Library Read(IFileSource source, DiagnosticBag diagnostics, ContentMemory? memory = null)
    {
        var files = ContentFiles.Read(source, diagnostics, memory?.Files);
        var settings = files.Settings is { } node ? BindSettings(node, diagnostics, memory) : SettingsBinder.Fallback;
        memory?.Bindings.BeginReading(settings);
        var context = new BindingContext(settings, diagnostics, memory?.Bindings);
        BindDefinitions(files, context);
        var matches = BindMatches(files, context);
        FactReporter.Check(context, matches.All);
        var staticFiles = files.Files;
        // The trees of all matches are not needed any more, and can be collected while articles are rendered.
        var articles = BindArticles(files.Articles, staticFiles, context, matches);
        memory?.Bindings.EndReading();
        var definitions = new Library.Definitions(
            context.Teams.All, context.Competitions.All, context.Groups.All, context.Venues.All, context.People.All, [.. context.Posts]);
        return new Library(settings, definitions, matches.All, articles, [.. staticFiles.Values.OrderBy(f => f.Path, StringComparer.Ordinal)]);
    }

    private static Settings BindSettings(YamlNode node, DiagnosticBag diagnostics, ContentMemory? memory)
    {
        var binder = new SettingsBinder(diagnostics);
        return memory is null ? binder.Bind(node) : memory.Settings(node, diagnostics, binder.Bind);
    }

    /// <summary>In the order in which they refer to each other.</summary>
    private static void BindDefinitions(ContentFiles files, BindingContext context)
    {
        Bind("teams", "a team", context.Teams, Kept(new TeamBinder(context).Bind), team => team.Aliases);
        Bind("cities", "a city", context.Cities, Kept(new PlaceBinder(context).BindCity));
        Bind("venues", "a venue", context.Venues, Kept(new PlaceBinder(context).BindVenue));
        Bind("people", "a person", context.People.Defined, Kept(new PersonBinder(context).Bind), person => [person.Name, .. person.Aliases]);
        Bind("regulations", RegulationsBinder.What, context.Regulations, Kept(new RegulationsBinder(context).Bind));
        Bind("competitions", "a competition", context.Competitions, new CompetitionBinder(context).Bind);

        Func<Entity, T?> Kept<T>(Func<Entity, T?> bind)
            where T : class => entity => context.Bind(entity, bind);

        void Bind<T>(string folder, string what, Definitions<T> definitions, Func<Entity, T?> bind, Func<T, IEnumerable<string>>? aliases = null)
            where T : class
        {
            foreach (var entity in files.Entities(folder, what, context.Diagnostics))
            {
                var value = entity.IsBroken ? null : bind(entity);
                if (entity.Id is not null)
                    definitions.Add(entity.Id, value, entity.Location, value is null ? [] : aliases?.Invoke(value) ?? []);
            }
        }
    }

    private static Definitions<Match> BindMatches(ContentFiles files, BindingContext context)
    {
        var entities = files.Entities("matches", "a match", context.Diagnostics).ToImmutableArray();
        var bound = new Match?[entities.Length];
        var binder = new MatchBinder(context);
        Parallel.For(0, entities.Length, i => bound[i] = entities[i].IsBroken ? null : context.Bind(entities[i], binder.Bind));
        return MatchSet.Of(entities, bound, context.Diagnostics);
    }

    private static ImmutableArray<Article> BindArticles(
        ArticleFiles files, FrozenDictionary<string, StaticFile> staticFiles, BindingContext context, Definitions<Match> matches)
    {
        var articles = new Article?[files.Files.Length];
        var binder = new ArticleBinder(context, matches, new LinkBinder(context, matches, files.Ids, staticFiles));
        context.AnswerFor("match", matches.Answer);
        context.AnswerFor("article", id => files.Ids.Contains(id) ? Lookups.Defined : null);
        context.AnswerFor("file", staticFiles.GetValueOrDefault);
        Parallel.For(0, articles.Length, i => articles[i] = Bind(files.Files[i]));
        return [.. articles.OfType<Article>()];

        Article? Bind(SourceFile file) => context.Bind(
            file, ImmutableArray<object>.CastUp(files.DefaultsOf(file)), () => files.Read(file) is { } article ? binder.Bind(article) : null);
    }
}
