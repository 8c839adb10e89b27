using NodaTime;
using Previews.Content.Files;
using Previews.Content.Matches;
using Previews.Content.Matches.Contradictions;
using Previews.Content.SiteSettings;
using Previews.Content.Yaml;
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
    private readonly ReadingSteps _steps;
    private readonly Instant? _today;
    private readonly ContentFiles _files;

    internal ContentReader(IFileSource source, DiagnosticBag diagnostics, ReadingSteps steps, Instant? today)
    {
        _today = today;
        _diagnostics = diagnostics;
        _steps = steps;
        _files = ContentFiles.Read(source, diagnostics, steps);
    }

    public static Library Read(IFileSource source, DiagnosticBag diagnostics) =>
        new ContentReader(source, diagnostics, new ReadingSteps(), today: null).Read();

    /// <param name="today">No match that begins later can have been played.</param>
    public static Library Read(IFileSource source, DiagnosticBag diagnostics, Instant today) =>
        new ContentReader(source, diagnostics, new ReadingSteps(), today).Read();

    /// <summary>
    /// The settings alone, without reporting what is wrong with them: for whoever has to know the languages before all is read.
    /// </summary>
    public static Settings ReadSettings(FolderSource source)
    {
        var ignored = new DiagnosticBag();
        var text = source.Find(ContentFolders.SettingsFile) is { } file ? TextFile.Read(file, file.Path, ignored) : null;
        return text is not null && YamlReader.Read(text, ignored) is { } node
            ? new SettingsBinder(ignored).Bind(node)
            : SettingsBinder.Fallback;
    }

    internal Library Read()
    {
        var settings = _files.Settings is { } node
            ? _steps.Run(ReadingStage.Settings, () => [node], _diagnostics, diagnostics => new SettingsBinder(diagnostics).Bind(node))
            : SettingsBinder.Fallback;
        var earlier = _steps.OutcomesUnder(settings);
        var registry = new DefinitionsStage(_files, _steps, earlier).Run(settings, _diagnostics);
        var matches = new MatchesStage(_files, _steps, earlier).Run(registry, _diagnostics);
        CheckKickoffs(matches, settings);
        var articles = new ArticlesStage(_files, _steps, earlier).Run(registry, matches, _diagnostics);
        return new Library
        {
            Settings = settings,
            Teams = registry.Teams.All,
            Competitions = registry.Competitions.All,
            Groups = registry.Groups.All,
            CrossGroupRankings = RankedGroups.Of(registry.Competitions.All, registry.Groups.All),
            Venues = registry.Venues.All,
            PeopleWithFile = registry.People.All,
            Posts = [.. registry.Posts],
            TeamNames = [.. registry.TeamNames],
            Matches = matches.Sorted,
            Articles = articles,
            Files = [.. _files.StaticFiles.Values.OrderBy(f => f.Path, StringComparer.Ordinal)],
        };
    }

    /// <summary>
    /// Checked in every reading: time passes while the matches stay the same. A wrong day is told once, by the first that is wrong with it.
    /// </summary>
    private void CheckKickoffs(MatchSet matches, Settings settings)
    {
        foreach (var bound in matches.Bound)
        {
            if (bound.Match?.Play?.Kickoff.Start > _today)
                _diagnostics.ResultBeforeKickoff(bound.Kickoff);
            else if (bound.Match is { } match)
                KickoffAgainstName.Check(match, bound.Kickoff, settings.Zone, _diagnostics);
        }
    }
}
