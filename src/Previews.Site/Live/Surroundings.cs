using System.Collections.Immutable;
using NodaTime;
using Previews.Content;
using Previews.Site.Frame;
using Previews.Site.Texts;
using Previews.Site.Theme;

namespace Previews.Site.Live;

/// <summary>
/// What every page shows or is addressed by, whatever it is about: the instant, the settings, the words of addresses and
/// the names of languages, the groups in the navigation, the style sheets.
/// </summary>
internal sealed class Surroundings : IEquatable<Surroundings>
{
    private readonly Instant _now;
    private readonly Settings _settings;
    private readonly AssetLinks _assets;
    private readonly ImmutableArray<string> _words;

    public Surroundings(ImmutableArray<Edition> editions, AssetLinks assets)
    {
        var snapshot = editions[0].Snapshot;
        (_now, _settings, _assets) = (snapshot.Now, snapshot.Library.Settings, assets);
        _words = [.. editions.SelectMany(edition => WordsOf(edition.Texts).Concat(GroupsOf(edition)))];
    }

    public bool Equals(Surroundings? other) =>
        other is not null
        && _now == other._now
        && ReferenceEquals(_settings, other._settings)
        && _assets == other._assets
        && _words.AsSpan().SequenceEqual(other._words.AsSpan());

    public override bool Equals(object? obj) => Equals(obj as Surroundings);

    public override int GetHashCode() => HashCode.Combine(_now, _settings);

    private static IEnumerable<string> WordsOf(InterfaceTexts texts) => texts.Keys
        .Where(key => (key.StartsWith("paths.", StringComparison.Ordinal) || key == LanguageTexts.Name.Key) && texts.Find(key) is TextEntry.Single)
        .Order(StringComparer.Ordinal)
        .Select(key => $"{key}={texts.Say(key)}");

    private static IEnumerable<string> GroupsOf(Edition edition) => PageFrames.GroupLinks(edition)
        .SelectMany(link => new[] { link.Name, link.Url ?? "" })
        .Append(edition.Snapshot.HasMoreGroups() ? "more" : "");
}
