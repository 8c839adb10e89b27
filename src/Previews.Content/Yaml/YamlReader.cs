using System.Collections.Immutable;
using Previews.Content.Files;
using Previews.Text;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Previews.Content.Yaml;

/// <summary>
/// Turns YAML into a tree with places, from the parser's events. Only what data files need is read: one document of
/// texts, lists and mappings; anchors, aliases and tags are refused, because an alias can stand for more text than
/// memory holds. The depth is counted while events come: the parser itself takes quadratic time on deep nesting.
/// </summary>
public sealed class YamlReader
{
    /// <summary>Content nests six deep at most; what nests deeper than this was made to do harm.</summary>
    public const int MaximumDepth = 64;

    /// <summary>In characters; the scanner looks ahead so far, and makes a buffer several times as large for every file.</summary>
    private const int LongestKey = 256;

    private readonly SourceText _source;
    private readonly TextSpan _range;
    private readonly int _offset;
    private readonly DiagnosticBag _diagnostics;
    private readonly Scanner _scanner;
    private readonly Parser _parser;
    private bool _tooDeep;

    private YamlReader(SourceText source, TextSpan range, DiagnosticBag diagnostics)
    {
        _source = source;
        _range = range;
        _offset = range.Start;
        _diagnostics = diagnostics;
        _scanner = new Scanner(new StringReader(source.Text.Substring(range.Start, range.Length)), skipComments: true, LongestKey);
        _parser = new Parser(_scanner);
    }

    public static YamlNode? Read(SourceText source, DiagnosticBag diagnostics) =>
        Read(source, new TextSpan(0, source.Length), diagnostics);

    /// <summary>
    /// The tree of a part of a text; null if it is empty, comments apart; <see cref="YamlNode.Broken"/> if it is
    /// not YAML, which is reported.
    /// </summary>
    public static YamlNode? Read(SourceText source, TextSpan range, DiagnosticBag diagnostics) => YamlText.Check(source, range, diagnostics)
        ? new YamlReader(source, range, diagnostics).ReadStream()
        : new YamlNode.Broken(source.At(range.Start, 0));

    private YamlNode? ReadStream()
    {
        try
        {
            return ReadOnlyDocument();
        }
        catch (YamlException exception)
        {
            var length = Math.Max(1, exception.End.Index - exception.Start.Index);
            var location = Locate(exception.Start.Index, exception.Start.Index + length);
            YamlMistakes.Report(_source, _range, exception, location, _diagnostics);
            return new YamlNode.Broken(location);
        }
    }

    private YamlNode? ReadOnlyDocument()
    {
        Advance();
        Advance();
        if (_parser.Current is not DocumentStart)
            return null;
        Advance();
        var root = ReadNode(depth: 1);
        if (_tooDeep)
            return new YamlNode.Broken(_source.At(_offset, 0));
        Advance();
        Advance();
        if (_parser.Current is DocumentStart second)
            _diagnostics.SecondYamlDocument(Locate(second.Start.Index, second.End.Index));
        return root is YamlNode.Scalar { IsMissing: true } ? null : root;
    }

    /// <summary>Reads the node at the current event and stays on its last event.</summary>
    private YamlNode ReadNode(int depth)
    {
        if (depth > MaximumDepth)
            return RefuseDepth();
        if (_parser.Current is NodeEvent node && !CheckPlain(node))
            return SkipNode(node);
        return _parser.Current switch
        {
            Scalar scalar => ToScalar(scalar),
            SequenceStart start => ReadSequence(start, depth),
            MappingStart start => ReadMapping(start, depth),
            AnchorAlias alias => RefuseAlias(alias),
            // A line `:` without a key gives one event where a mapping has two.
            var other => throw new YamlException(other!.Start, other.End, "did not find expected key"),
        };
    }

    /// <summary>Between double quotes an escape such as <c>\u202E</c> stands for what the text itself may not hold.</summary>
    private YamlNode ToScalar(Scalar scalar)
    {
        var location = Locate(scalar.Start.Index, scalar.End.Index);
        if (scalar.Style != ScalarStyle.DoubleQuoted || TextFile.FindForbidden(scalar.Value) is not { } hidden)
            return new YamlNode.Scalar(scalar.Value, scalar.Style is not ScalarStyle.Plain, location);
        _diagnostics.ForbiddenCharacter(location, hidden);
        return new YamlNode.Broken(location);
    }

    private YamlNode.Sequence ReadSequence(SequenceStart start, int depth)
    {
        var items = ImmutableArray.CreateBuilder<YamlNode>();
        for (Advance(); !_tooDeep && _parser.Current is not SequenceEnd; Advance())
        {
            items.Add(ReadNode(depth + 1));
            if (_tooDeep)
                break;
        }

        return new YamlNode.Sequence(items.DrainToImmutable(), LocateWhole(start, start.Style is SequenceStyle.Flow));
    }

    /// <summary>One of which no key can be read is broken, and not empty.</summary>
    private YamlNode ReadMapping(MappingStart start, int depth)
    {
        var entries = ImmutableArray.CreateBuilder<YamlEntry>();
        var keys = new Dictionary<string, TextLocation>(StringComparer.Ordinal);
        var isEmpty = true;
        for (Advance(); _parser.Current is not MappingEnd; Advance())
        {
            var key = ReadNode(depth + 1);
            if (_tooDeep)
                break;
            Advance();
            var value = ReadNode(depth + 1);
            if (_tooDeep)
                break;
            AddEntry(entries, keys, key, value);
            isEmpty = false;
        }

        var isFlow = start.Style is MappingStyle.Flow;
        var location = entries.Count > 0 && !isFlow ? entries[0].Key.Location : LocateWhole(start, isFlow);
        return entries.Count == 0 && !isEmpty ? new YamlNode.Broken(location) : new YamlNode.Mapping(entries.DrainToImmutable(), location);
    }

    /// <summary>What stands in brackets, up to the bracket at the current event; of what does not, where it begins.</summary>
    private TextLocation LocateWhole(NodeEvent start, bool isFlow) =>
        Locate(start.Start.Index, isFlow && !_tooDeep ? _parser.Current!.Start.Index + 1 : start.End.Index);

    private void AddEntry(
        ImmutableArray<YamlEntry>.Builder entries, Dictionary<string, TextLocation> keys, YamlNode key, YamlNode value)
    {
        if (key is YamlNode.Scalar { SaysNothing: true })
        {
            _diagnostics.KeyIsNoText(key.Location, isEmpty: true);
        }
        else if (key is YamlNode.Scalar scalar)
        {
            if (keys.TryAdd(scalar.Text, scalar.Location))
                entries.Add(new YamlEntry(scalar, value));
            else
                RefuseDuplicate(entries, scalar, keys[scalar.Text]);
        }
        else if (key is not YamlNode.Broken)
        {
            _diagnostics.KeyIsNoText(key.Location);
        }
    }

    /// <summary>Repeated keys below a key without a value are most likely its own, not indented: that is reported once.</summary>
    private void RefuseDuplicate(ImmutableArray<YamlEntry>.Builder entries, YamlNode.Scalar key, TextLocation first)
    {
        var above = entries[^1];
        if (above.Value is YamlNode.Broken)
            return;
        var opened = above.Value is YamlNode.Scalar { IsMissing: true } ? above.Key : null;
        _diagnostics.DuplicateKey(key.Location, key.Text, first, opened);
        if (opened is not null)
            entries[^1] = above with { Value = new YamlNode.Broken(above.Value.Location) };
    }

    private bool CheckPlain(NodeEvent node)
    {
        if (node.Anchor.IsEmpty && node.Tag.IsEmpty)
            return true;
        var location = Locate(node.Start.Index, node.End.Index);
        if (!node.Anchor.IsEmpty)
            _diagnostics.YamlAnchor(location, $"&{node.Anchor.Value}");
        else
            _diagnostics.YamlTag(location, _source.Text.Substring(location.Span.Start, location.Span.Length).Split(' ', '\n')[0]);
        return false;
    }

    private YamlNode.Broken RefuseAlias(AnchorAlias alias)
    {
        var location = Locate(alias.Start.Index, alias.End.Index);
        _diagnostics.YamlAnchor(location, $"*{alias.Value.Value}");
        return new YamlNode.Broken(location);
    }

    private YamlNode.Broken RefuseDepth()
    {
        var location = Locate(_parser.Current!.Start.Index, _parser.Current.End.Index);
        _diagnostics.YamlTooDeep(location, MaximumDepth);
        _tooDeep = true;
        return new YamlNode.Broken(location);
    }

    private YamlNode.Broken SkipNode(NodeEvent node)
    {
        var nesting = node.NestingIncrease;
        while (nesting > 0 && !_tooDeep)
        {
            Advance();
            nesting += _parser.Current!.NestingIncrease;
            if (nesting > MaximumDepth)
                return RefuseDepth();
        }

        return new YamlNode.Broken(Locate(node.Start.Index, node.End.Index));
    }

    /// <summary>
    /// YamlDotNet 16.3 throws other things than its own exception, without a place, at some of what is no YAML:
    /// <see cref="InvalidOperationException"/> at <c>[1, 2</c> followed by a line <c>b: 3</c>,
    /// <see cref="ArgumentException"/> at the tag <c>!!</c> with letters that no URI has.
    /// </summary>
    private void Advance()
    {
        try
        {
            _parser.MoveNext();
        }
        catch (Exception e) when (e is InvalidOperationException or ArgumentException)
        {
            var place = _scanner.CurrentPosition;
            var what = e is ArgumentException ? "this is no tag" : "a list or mapping in brackets is not closed";
            throw new YamlException(place, place, what, e);
        }
    }

    private TextLocation Locate(long start, long end)
    {
        var first = Math.Min(_offset + (int)start, _source.Length);
        return _source.At(TextSpan.FromBounds(first, Math.Clamp(_offset + (int)end, first, _source.Length)));
    }
}
