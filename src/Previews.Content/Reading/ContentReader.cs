using System.Collections.Frozen;
using System.Collections.Immutable;
using NodaTime;
using Previews.Content.Articles;
using Previews.Content.Binding;
using Previews.Content.Competitions;
using Previews.Content.Files;
using Previews.Content.Groups;
using Previews.Content.Incremental;
using Previews.Content.Matches;
using Previews.Content.People;
using Previews.Content.Places;
using Previews.Content.RegulationSets;
using Previews.Content.SiteSettings;
using Previews.Content.Teams;
using Previews.Content.Values;
using Previews.Content.Yaml;
using Previews.Football;
using Previews.Football.Matches;
using Previews.Text;

namespace Previews.Content.Reading;

/// <summary>
/// Reads <c>input/</c>: every file by itself, then what the others refer to, then matches, then articles, which refer to
/// all of it. Nothing that an author writes makes it throw; every mistake is in the bag, and what could be read is in
/// the library. After an error the library is for no more than further checks.
/// </summary>
public sealed class ContentReader
{
    private readonly DiagnosticBag _diagnostics;
    private readonly ContentMemory? _memory;
    private readonly Instant? _today;
    private readonly ContentFiles _files;

    private ContentReader(IFileSource source, DiagnosticBag diagnostics, ContentMemory? memory, Instant? today)
    {
        _today = today;
        _diagnostics = diagnostics;
        _memory = memory;
        _files = ContentFiles.Read(source, diagnostics, memory);
    }

    public static Library Read(IFileSource source, DiagnosticBag diagnostics) =>
        new ContentReader(source, diagnostics, memory: null, today: null).Read();

    /// <param name="today">What the clock says, whatever instant is looked at: no match that begins later can have been played.</param>
    /// <param name="memory">Of the last reading of the same source: what did not change since is taken over, the very instances.</param>
    public static Library Read(IFileSource source, DiagnosticBag diagnostics, Instant today, ContentMemory? memory = null) =>
        new ContentReader(source, diagnostics, memory, today).Read();

    /// <summary>The settings alone, without a word about their mistakes: for who has to know the languages before all is read.</summary>
    public static Settings ReadSettings(FolderSource source)
    {
        var unheard = new DiagnosticBag();
        var text = source.Find(ContentFolders.SettingsFile) is { } file ? TextFile.Read(file, file.Path, unheard) : null;
        return text is not null && YamlReader.Read(text, unheard) is { } node ? new SettingsBinder(unheard).Bind(node) : SettingsBinder.Fallback;
    }

    private Library Read()
    {
        var settings = _files.Settings is { } node ? Stage(_memory?.Settings, () => [node], d => new SettingsBinder(d).Bind(node)) : SettingsBinder.Fallback;
        _memory?.Bindings.BeginReading(settings);
        var definitions = Stage(_memory?.Definitions, () => [settings, .. _files.OfDefinitions], diagnostics => Define(settings, diagnostics));
        var matches = Stage(_memory?.Matches, () => [definitions, .. _files.Matches.Files], diagnostics => BindMatches(definitions, diagnostics));
        RefuseResultsBeforeKickoff(matches);
        var articles = BindArticles(definitions, matches);
        return new Library(definitions, matches.Sorted, articles, [.. _files.StaticFiles.Values.OrderBy(f => f.Path, StringComparer.Ordinal)]);
    }

    /// <summary>Runs a stage, or takes it over from the last reading.</summary>
    private T Stage<T>(StageMemory<T>? memory, Func<ImmutableArray<object>> basis, Func<DiagnosticBag, T> run)
        where T : class => memory is null ? run(_diagnostics) : memory.Of(basis(), _diagnostics, run);

    /// <summary>What matches and articles refer to, in the order in which they refer to each other.</summary>
    private BindingContext Define(Settings settings, DiagnosticBag diagnostics)
    {
        var context = new BindingContext(settings, diagnostics, _memory?.Bindings);
        Bind("teams", "a team", context.Teams, Kept(new TeamBinder(context).Bind), team => team.Aliases);
        Bind("cities", "a city", context.Cities, Kept(new PlaceBinder(context).BindCity));
        Bind("venues", "a venue", context.Venues, Kept(new PlaceBinder(context).BindVenue));
        Bind("people", "a person", context.People.Defined, Kept(new PersonBinder(context).Bind), person => [person.Name, .. person.Aliases]);
        Bind("regulations", RegulationsBinder.What, context.Regulations, Kept(new RegulationsBinder(context).Bind));
        Bind("competitions", "a competition", context.Competitions, new CompetitionBinder(context).Bind);
        RefuseRankingsNamedAsGroups(context);
        // The groups of a competition that could not be read are not known, and who plays in them is not to blame.
        context.Groups.IsIncomplete = context.Competitions.HasBroken;
        return context;

        Func<Entity, T?> Kept<T>(Func<Entity, T?> bind)
            where T : class => entity => context.Bind(entity, bind);

        void Bind<T>(string folder, string what, Definitions<T> definitions, Func<Entity, T?> bind, Func<T, IEnumerable<string>>? aliases = null)
            where T : class
        {
            definitions.IsIncomplete = _files.IsIncomplete;
            foreach (var entity in _files.Entities(folder, what, context))
            {
                var value = entity.IsBroken ? null : bind(entity);
                definitions.IsIncomplete |= entity.MayHoldMore;
                if (entity.Id is not null)
                    definitions.Add(entity.Id, value, entity.Location, value is null ? [] : aliases?.Invoke(value) ?? []);
            }
        }
    }

    /// <summary>Both are looked for by that name, and have their pages there.</summary>
    private static void RefuseRankingsNamedAsGroups(BindingContext context)
    {
        foreach (var key in context.CrossGroupRankings.Ids)
        {
            if (context.Groups.WhereIs(key) is { } group)
                context.Diagnostics.DuplicateId(context.CrossGroupRankings.WhereIs(key)!.Value.Location, "group or ranking", key, group.Id, group.Location);
        }
    }

    private MatchSet BindMatches(BindingContext definitions, DiagnosticBag diagnostics)
    {
        var context = new BindingContext(definitions, diagnostics, ground: definitions);
        var binder = new MatchBinder(context);
        var files = context.BindAll(
            _files.Matches.Files, file => file, _files.Matches.DefaultsOf, file => _files.Matches.Bind(file, diagnostics, binder.Bind));
        ImmutableArray<BoundMatch> bound = [.. files.SelectMany(file => file!.Matches)];
        if (_memory?.Matches.SoundResultOn(definitions)?.With(bound, out var changed) is { } same)
        {
            // Nothing was wrong before, so only what the changed ones have to do with can be now.
            GrouplessMatches.Tell(context, bound);
            FactReporter.Check(context, same.Sorted, changed.Select(m => m.Fixture.Group).OfType<Group>().ToHashSet());
            context.Spellings.Check(diagnostics, changed.SelectMany(m => new[] { m.Fixture.Home, m.Fixture.Away }).ToHashSet());
            return same;
        }

        var matches = MatchSet.Of(bound, _files.IsIncomplete, diagnostics);
        GrouplessMatches.Tell(context, bound);
        FactReporter.Check(context, matches.Sorted, context.Groups.All.ToHashSet());
        context.Spellings.Check(diagnostics);
        return matches;
    }

    /// <summary>Looked at in every reading: time passes while the matches stay the same.</summary>
    private void RefuseResultsBeforeKickoff(MatchSet matches)
    {
        foreach (var bound in matches.Bound.Where(b => b.Match is Match.Played played && played.Fixture.Kickoff.Start > _today))
            _diagnostics.ResultBeforeKickoff(bound.Kickoff);
    }

    private ImmutableArray<Article> BindArticles(BindingContext definitions, MatchSet set)
    {
        var (names, staticFiles, matches) = (_files.Articles.Names, _files.StaticFiles, set.Definitions.For(_diagnostics));
        var ground = _memory?.GroundOfArticles.Of([definitions, set, names, staticFiles], _diagnostics, _ => new object());
        var context = new BindingContext(definitions, _diagnostics, ground);
        context.AnswerFor("match", matches.Answer);
        var absent = _files.IsIncomplete ? Lookups.Broken : null;
        context.AnswerFor("article", id => names.Ids.Contains(id) ? Lookups.Defined : absent);
        context.AnswerFor("file", path => staticFiles.GetValueOrDefault(path) ?? absent);
        var binder = new ArticleBinder(context, matches, new LinkBinder(context, matches, names.Ids, staticFiles, absent));
        var articles = context.BindAll(
            _files.Articles.Files, file => file, _files.Articles.DefaultsOf, file => _files.Articles.Read(file) is { } article ? binder.Bind(article) : null);
        return [.. articles.OfType<Article>()];
    }
}
