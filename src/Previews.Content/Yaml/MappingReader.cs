using System.Collections.Immutable;
using Previews.Text;

namespace Previews.Content.Yaml;

/// <summary>
/// Takes the keys of a mapping by name, so that a binder reads like the list of what it knows. A key that was not
/// asked for is a mistake, reported by <see cref="RefuseOthers"/>; a value that is missing or wrong is reported once, and
/// then <see cref="HasFailed"/>: the whole cannot be built.
/// </summary>
public sealed class MappingReader
{
    /// <summary>Whoever misnames more keys than this has taken the file for another.</summary>
    private const int MaximumUnknownKeys = 20;

    private readonly ImmutableArray<YamlNode.Mapping> _layers;
    private readonly string _what;
    private readonly HashSet<string> _known = new(StringComparer.Ordinal);
    private readonly List<string> _missing = [];

    /// <param name="what">Names the thing in messages, with its article: <c>a team</c>.</param>
    /// <param name="defaults">Where a key is looked for that the mapping does not have, nearest first.</param>
    public MappingReader(YamlNode.Mapping mapping, string what, DiagnosticBag diagnostics, params ImmutableArray<YamlNode.Mapping> defaults)
    {
        Mapping = mapping;
        _layers = [mapping, .. defaults];
        _what = what;
        Diagnostics = diagnostics;
    }

    /// <summary>A reader of any node: one that is no mapping is reported and gives null.</summary>
    public static MappingReader? Of(YamlNode node, string what, DiagnosticBag diagnostics, string? help = null)
    {
        if (node is YamlNode.Mapping mapping)
            return new MappingReader(mapping, what, diagnostics);
        if (node is not YamlNode.Broken)
            diagnostics.NotAMapping(node.Location, what, help);
        return null;
    }

    public YamlNode.Mapping Mapping { get; }

    public DiagnosticBag Diagnostics { get; }

    public bool HasFailed { get; private set; }

    /// <summary>The value of a key; null if absent. Asking makes the key known.</summary>
    public YamlNode? Find(string key)
    {
        _known.Add(key);
        foreach (var layer in _layers)
        {
            if (layer[key] is { } value)
                return CheckPresent(key, value);
        }

        return null;
    }

    /// <summary>As <see cref="Find"/>, but the lack of the key is a mistake, reported by <see cref="RefuseOthers"/>.</summary>
    public YamlNode? FindRequired(string key)
    {
        var value = Find(key);
        if (value is null && !HasKey(key))
        {
            _missing.Add(key);
            HasFailed = true;
        }

        return value;
    }

    public T? Optional<T>(string key, Func<YamlNode, T?> read)
        where T : class => Find(key) is { } node ? Checked(read(node)) : null;

    public T? Optional<T>(string key, Func<YamlNode, T?> read)
        where T : struct => Find(key) is { } node ? Checked(read(node)) : null;

    public T? Required<T>(string key, Func<YamlNode, T?> read)
        where T : class => FindRequired(key) is { } node ? Checked(read(node)) : null;

    public T? Required<T>(string key, Func<YamlNode, T?> read)
        where T : struct => FindRequired(key) is { } node ? Checked(read(node)) : null;

    /// <summary>The items of a list; one value alone counts as a list of one, if no comma makes it look like several. Empty without the key.</summary>
    /// <param name="mayHoldCommas">Whether one text without quotes may, as <c>BBC Sport, London</c>.</param>
    public ImmutableArray<T> List<T>(string key, Func<YamlNode, T?> read, bool mayHoldCommas = false)
        where T : class
    {
        var items = Find(key) switch
        {
            null => [],
            YamlNode.Sequence sequence => sequence.Items,
            YamlNode.Scalar { Quoted: false } text when !mayHoldCommas && text.Text.Contains(", ", StringComparison.Ordinal) => Refused(text, key),
            var single => [single],
        };
        var values = ImmutableArray.CreateBuilder<T>(items.Length);
        foreach (var item in items)
        {
            if (Checked(read(item)) is { } value)
                values.Add(value);
        }

        return values.DrainToImmutable();
    }

    /// <summary>As the other, for values such as numbers.</summary>
    public ImmutableArray<T> List<T>(string key, Func<YamlNode, T?> read)
        where T : struct => [.. List(key, node => read(node) is { } value ? new Box<T>(value) : null).Select(b => b.Value)];

    /// <summary>Where the value of a key that is there stands; where it has none, the key.</summary>
    public TextLocation LocationOf(string key) =>
        EntryOf(key) is var entry && entry.Value is YamlNode.Scalar { IsMissing: true } ? entry.Key.Location : entry.Value.Location;

    public bool HasKey(string key) => _layers.Any(layer => layer[key] is not null);

    /// <summary>
    /// Reports every key that is missing and every one that was not asked for. A key that is there misspelt is reported as
    /// misspelt only. Called last.
    /// </summary>
    public void RefuseOthers()
    {
        ReportMissing();
        foreach (var layer in _layers)
        {
            var unknown = layer.Entries.Where(e => !_known.Contains(e.Key.Text)).ToList();
            HasFailed |= unknown.Count > 0;
            foreach (var entry in unknown.Take(MaximumUnknownKeys))
            {
                if (TextBefore(entry, layer) is var (key, text))
                    Diagnostics.CommaInText(entry.Key.Location, key, text);
                else
                    Diagnostics.UnknownKey(entry.Key.Location, entry.Key.Text, _what, _known);
            }

            if (unknown.Count > MaximumUnknownKeys)
                Diagnostics.MoreUnknownKeys(unknown[MaximumUnknownKeys].Key.Location, unknown.Count - MaximumUnknownKeys, _what);
        }
    }

    /// <summary>What was meant with <c>{name: BBC Sport, London}</c>: a text that goes on behind the comma. Null for any other key.</summary>
    private static (string Key, string Text)? TextBefore(YamlEntry entry, YamlNode.Mapping mapping)
    {
        var index = mapping.Entries.IndexOf(entry);
        if (index == 0 || entry.Value is not YamlNode.Scalar { IsMissing: true }
            || mapping.Entries[index - 1] is not { Value: YamlNode.Scalar { Quoted: false } text } above)
            return null;
        var between = entry.Key.Location.Source.Text.AsSpan(0, entry.Key.Location.Span.Start)[text.Location.Span.End..].Trim();
        return between is "," ? (above.Key.Text, $"{text.Text}, {entry.Key.Text}") : null;
    }

    private void ReportMissing()
    {
        if (_missing.Count == 0 || _layers.Contains(YamlNode.Mapping.Unreadable, ReferenceEqualityComparer.Instance))
            return;
        var misspelt = _layers.SelectMany(layer => layer.Entries)
            .Where(e => !_known.Contains(e.Key.Text))
            .Select(e => Suggestions.Nearest(e.Key.Text, _known))
            .ToHashSet();
        if (_missing.Where(key => !misspelt.Contains(key)).ToList() is { Count: > 0 } missing)
            Diagnostics.MissingKeys(Mapping.Location, _what, missing);
    }

    /// <summary>The whole cannot be built, for a reason that was reported.</summary>
    public void Fail() => HasFailed = true;

    private ImmutableArray<YamlNode> Refused(YamlNode.Scalar text, string key)
    {
        Diagnostics.ListWithoutBrackets(text.Location, key, text.Text);
        HasFailed = true;
        return [];
    }

    private YamlNode? CheckPresent(string key, YamlNode value)
    {
        if (value is not YamlNode.Scalar { IsMissing: true })
            return value;
        Diagnostics.MissingValue(EntryOf(key).Key.Location, key, SwallowedText.Behind(value.Location));
        HasFailed = true;
        return null;
    }

    private YamlEntry EntryOf(string key) =>
        _layers.SelectMany(layer => layer.Entries).First(e => string.Equals(e.Key.Text, key, StringComparison.Ordinal));

    private T? Checked<T>(T? value)
    {
        HasFailed |= value is null;
        return value;
    }

    private sealed record Box<T>(T Value)
        where T : struct;
}
