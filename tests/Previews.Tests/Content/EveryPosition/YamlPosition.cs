using Previews.Content.Yaml;
using Previews.Text;

namespace Previews.Tests.Content.EveryPosition;

/// <summary>A place in a file at which another text can be written in the stead of what is there.</summary>
/// <param name="Name">Says in messages where it is.</param>
/// <param name="Before">What is written before the text, and <paramref name="After"/> behind it.</param>
internal sealed record YamlPosition(string Path, string Name, TextSpan Span, bool IsKey, string Before = "", string After = "")
{
    /// <summary>Whether it may be empty: a comma behind the last item in brackets is none.</summary>
    public bool IsItemInBrackets { get; init; }

    /// <summary>Whether it is a key more than the file has.</summary>
    public bool IsNew => Before.EndsWith(": ", StringComparison.Ordinal);

    public override string ToString() => $"{Path}: {Name}";

    /// <summary>The file with the text in it.</summary>
    public string With(string file, string text) => $"{file[..Span.Start]}{Before}{text}{After}{file[Span.End..]}";

    /// <summary>Every text that a file holds, its keys too, and the lists and mappings that are written in brackets.</summary>
    public static IEnumerable<YamlPosition> In(YamlNode node, string name = "")
    {
        var place = node.Location;
        switch (node)
        {
            case YamlNode.Scalar:
                yield return At(place, name, isKey: false);
                break;
            case YamlNode.Sequence sequence:
                if (IsBracketed(place))
                    yield return At(place, name, isKey: false);
                foreach (var position in sequence.Items.SelectMany((item, index) => In(item, $"{name}[{index}]")))
                    yield return position with
                    {
                        IsItemInBrackets = position.IsItemInBrackets || (IsBracketed(place) && sequence.Items.Any(i => i.Location.Span == position.Span)),
                    };
                break;
            case YamlNode.Mapping mapping:
                if (IsBracketed(place))
                    yield return At(place, name, isKey: false);
                foreach (var (key, value) in mapping.Entries)
                {
                    yield return At(key.Location, $"key {Below(name, key.Text)}", isKey: true);
                    foreach (var position in In(value, Below(name, key.Text)))
                        yield return position;
                }

                break;
        }
    }

    /// <summary>Where a mapping takes one key more.</summary>
    public static YamlPosition NewKeyIn(YamlNode.Mapping mapping, string key, string name)
    {
        var (source, span) = (mapping.Location.Source, mapping.Location.Span);
        return IsBracketed(mapping.Location)
            ? new YamlPosition(source.Path, Below(name, key), new TextSpan(span.Start + 1, 0), false, $"{key}: ", mapping.Entries.IsEmpty ? "" : ", ")
            : new YamlPosition(
                source.Path,
                Below(name, key),
                new TextSpan(span.Start, 0),
                false,
                $"{key}: ",
                $"\n{new string(' ', mapping.Location.Column - 1)}");
    }

    /// <summary>All mappings of a tree, each with its name.</summary>
    public static IEnumerable<(YamlNode.Mapping Mapping, string Name)> MappingsIn(YamlNode node, string name = "") => node switch
    {
        YamlNode.Mapping mapping => mapping.Entries.SelectMany(e => MappingsIn(e.Value, Below(name, e.Key.Text))).Prepend((mapping, name)),
        YamlNode.Sequence sequence => sequence.Items.SelectMany((item, index) => MappingsIn(item, $"{name}[{index}]")),
        _ => [],
    };

    private static string Below(string name, string key) => name.Length == 0 ? key : $"{name}.{key}";

    private static bool IsBracketed(TextLocation place) => place.Span.Length > 0 && place.Source[place.Span.Start] is '[' or '{';

    /// <summary>The line end behind a text of several lines is part of it.</summary>
    private static YamlPosition At(TextLocation place, string name, bool isKey)
    {
        var text = place.Source.Text[place.Span.Start..place.Span.End];
        var before = text.Length == 0 && place.Span.Start > 0 && place.Source[place.Span.Start - 1] == ':' ? " " : "";
        return new YamlPosition(place.Source.Path, name, place.Span, isKey, before, text.EndsWith('\n') ? "\n" : "");
    }
}
