using System.Collections.Immutable;
using NodaTime;
using Previews.Content.Binding;
using Previews.Content.Files;
using Previews.Content.Markdown;
using Previews.Content.Values;
using Previews.Content.Yaml;
using Previews.Football;
using Previews.Football.Matches;

namespace Previews.Content.Articles;

/// <summary>Reads an article: its front matter, then its text.</summary>
internal sealed class ArticleBinder(BindingScope scope, References<Match> matches, ArticleNeighbours neighbours)
{
    private readonly MarkdownReader _markdown =
        new(new LinkBinder(scope, matches, neighbours).Bind, scope.Settings.RawHtml, scope.Diagnostics);

    public Article? Bind(ArticleFile file)
    {
        var keys = new MappingReader(file.FrontMatter, "an article", scope.Diagnostics, file.Defaults);
        var title = keys.Required("title", scope.Scalars.Text);
        var language = keys.Required("lang", Language);
        var date = keys.Required("date", scope.Times.When);
        var update = keys.Optional("updated", scope.Times.When);
        var (published, updated) = (date?.ToInstant(scope.Settings.Zone), update?.ToInstant(scope.Settings.Zone));
        var author = keys.Required("author", Author);
        var match = keys.Optional("match", matches.Refer);
        var group = keys.Optional("group", scope.Groups.Refer);
        var original = keys.Optional("translation_of", n => Original(n, file.Id));
        var teams = keys.List("teams", scope.Teams.Refer);
        var sources = scope.Sources.All(keys);
        var folder = ContentFolders.FolderOf(file.Path)[(ContentFolders.Articles.Length + 1)..];
        var lead = keys.Optional("lead", n => Lead(n, language, folder));
        var body = _markdown.ReadBody(file.Source, file.Body, language ?? "", folder);
        keys.RefuseOthers();
        if (updated < published && !IsSameDay(update, published))
            scope.Diagnostics.UpdatedBeforePublished(keys.LocationOf("updated"));
        if (keys.HasFailed || body is null)
            return null;
        return new Article
        {
            Id = file.Id,
            Title = Typography.Apply(title!),
            Language = language!,
            Published = published!.Value,
            IsDated = date is Moment.OnDay,
            Updated = updated,
            IsUpdateDated = update is Moment.OnDay,
            TranslationOf = original,
            Author = author!,
            Match = match,
            Group = group ?? match?.Fixture.Group,
            Teams = WithTeamsOf(match, teams),
            Lead = lead,
            Body = body,
            Sources = sources,
            Location = FrontMatter.Beginning(file.Source.Path),
        };
    }

    /// <summary>An update that is known by its day may have come later on the day of publication.</summary>
    private bool IsSameDay(Moment? update, Instant? published) =>
        update is Moment.OnDay { Day: var day } && published?.InZone(scope.Settings.Zone).Date == day;

    private MarkdownText? Lead(YamlNode node, string? language, string folder) =>
        scope.Scalars.Text(node) is { } text ? _markdown.ReadParagraph(text, node.Location, language ?? "", folder) : null;

    private string? Language(YamlNode node)
    {
        if (scope.Scalars.Text(node) is not { } code)
            return null;
        if (scope.Settings.Languages.Contains(code))
            return code;
        if (scope.Settings.IsSound)
            scope.Diagnostics.NotALanguage(node.Location, code, scope.Settings.Languages);
        return null;
    }

    /// <summary>The id of another article.</summary>
    private string? Original(YamlNode node, string own)
    {
        if (scope.Scalars.Text(node) is not { } id)
            return null;
        if (id == own)
            scope.Diagnostics.TranslationOfItself(node.Location);
        else if (scope.LookUp(neighbours.Articles, id) == Answers.Exists)
            return id;
        else if (!neighbours.AreIncomplete)
            scope.Diagnostics.UnknownReference(node.Location, "article", id, neighbours.ArticleIds);
        return null;
    }

    private Author? Author(YamlNode node)
    {
        if (scope.Scalars.Text(node) is not { } id)
            return null;
        if (scope.Settings.Authors.TryGetValue(id, out var author))
            return author;
        if (scope.Settings.IsSound)
            scope.Diagnostics.UnknownAuthor(node.Location, id, [.. scope.Settings.Authors.Keys]);
        return null;
    }

    private static ImmutableArray<Team> WithTeamsOf(Match? match, ImmutableArray<Team> named) =>
        match is null ? [.. named.Distinct()] : [.. named.Append(match.Fixture.Home).Append(match.Fixture.Away).Distinct()];
}
