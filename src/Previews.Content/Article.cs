using System.Collections.Immutable;
using NodaTime;
using Previews.Content.Markdown;
using Previews.Football;
using Previews.Football.Matches;
using Previews.Text;

namespace Previews.Content;

/// <summary>
/// A text in one language, of one author. With a <see cref="Match"/> it is the text of that match's preview; without
/// one it stands on a page of its own.
/// </summary>
public sealed class Article : IDated
{
    public required string Id { get; init; }

    public required string Title { get; init; }

    /// <summary>The language it is written in: <c>fr</c>.</summary>
    public required string Language { get; init; }

    /// <summary>The article is not published before.</summary>
    public required Instant Published { get; init; }

    /// <summary>Whether only the day of publication is known, and no hour may be shown.</summary>
    public bool IsDated { get; init; }

    public Instant? Updated { get; init; }

    /// <summary>As <see cref="IsDated"/>, of the update.</summary>
    public bool IsUpdateDated { get; init; }

    /// <summary>The id of the article of which this is a version in another language; null where it says none.</summary>
    public string? TranslationOf { get; init; }

    public required Author Author { get; init; }

    public Match? Match { get; init; }

    public Group? Group { get; init; }

    /// <summary>Whom it is about: those named, and those of its match; in the order named, each once.</summary>
    public ImmutableArray<Team> Teams { get; init; } = [];

    /// <summary>A sentence or two before the text, of inline Markdown.</summary>
    public MarkdownText? Lead { get; init; }

    public required MarkdownText Body { get; init; }

    public ImmutableArray<Source> Sources { get; init; } = [];

    /// <summary>The beginning of its file, for messages about the article as a whole; the file's text is not kept.</summary>
    public required TextLocation Location { get; init; }

    public IEnumerable<Instant> Instants => Updated is { } updated ? [Published, updated] : [Published];

    /// <summary>
    /// What the versions of one article have in common: the name of that which the others translate, without the language at its
    /// end, <c>finale-fr</c>.
    /// </summary>
    internal string VersionKey(Func<string, Article?> find)
    {
        var original = TranslationOf is { } id && find(id) is { } other ? other : this;
        return original.Id.EndsWith($"-{original.Language}", StringComparison.Ordinal) ? original.Id[..^(original.Language.Length + 1)] : original.Id;
    }

    public override string ToString() => Id;
}
