using System.Collections.Frozen;
using System.Collections.Immutable;
using Previews.Content.Binding;
using Previews.Content.Files;
using Previews.Content.Markdown;
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
    public static Library Read(IFileSource source, DiagnosticBag diagnostics)
    {
        var files = ContentFiles.Read(source, diagnostics);
        var settings = files.Settings is { } node ? new SettingsBinder(diagnostics).Bind(node) : SettingsBinder.Fallback;
        var context = new BindingContext(settings, diagnostics);
        BindDefinitions(files, context);
        var matches = BindMatches(files, context);
        FactReporter.Check(context, matches.All);
        context.Spellings.Check(diagnostics);
        var staticFiles = files.Files;
        // The trees of all matches are not needed any more, and can be collected while articles are rendered.
        var articles = BindArticles(files.Articles, staticFiles, context, matches);
        var definitions = new Library.Definitions(
            context.Teams.All, context.Competitions.All, context.Groups.All, context.Venues.All, context.People.All, [.. context.Posts]);
        return new Library(settings, definitions, matches.All, articles, [.. staticFiles.Values.OrderBy(f => f.Path, StringComparer.Ordinal)]);
    }

    /// <summary>In the order in which they refer to each other.</summary>
    private static void BindDefinitions(ContentFiles files, BindingContext context)
    {
        Bind("teams", "a team", context.Teams, new TeamBinder(context).Bind, team => team.Aliases);
        Bind("cities", "a city", context.Cities, new PlaceBinder(context).BindCity);
        Bind("venues", "a venue", context.Venues, new PlaceBinder(context).BindVenue);
        Bind("people", "a person", context.People.Defined, new PersonBinder(context).Bind, person => [person.Name, .. person.Aliases]);
        Bind("regulations", RegulationsBinder.What, context.Regulations, new RegulationsBinder(context).Bind);
        Bind("competitions", "a competition", context.Competitions, new CompetitionBinder(context).Bind);
        // The groups of a competition that could not be read are not known, and who plays in them is not to blame.
        context.Groups.IsIncomplete = context.Competitions.HasBroken;

        void Bind<T>(string folder, string what, Definitions<T> definitions, Func<Entity, T?> bind, Func<T, IEnumerable<string>>? aliases = null)
            where T : class
        {
            foreach (var entity in files.Entities(folder, what, context.Diagnostics))
            {
                var value = entity.IsBroken ? null : bind(entity);
                definitions.IsIncomplete |= entity.MayHoldMore;
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
        Parallel.For(0, entities.Length, i => bound[i] = entities[i].IsBroken ? null : binder.Bind(entities[i]));
        return MatchSet.Of(entities, bound, context.Diagnostics);
    }

    private static ImmutableArray<Article> BindArticles(
        ArticleFiles files, FrozenDictionary<string, StaticFile> staticFiles, BindingContext context, Definitions<Match> matches)
    {
        var articles = new Article?[files.Files.Length];
        var binder = new ArticleBinder(context, matches, new LinkBinder(context, matches, files.Ids, staticFiles));
        Parallel.For(0, articles.Length, i => articles[i] = files.Read(files.Files[i]) is { } file ? binder.Bind(file) : null);
        return [.. articles.OfType<Article>()];
    }
}
