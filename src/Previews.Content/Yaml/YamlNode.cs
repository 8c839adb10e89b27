using System.Collections.Immutable;
using Previews.Text;

namespace Previews.Content.Yaml;

/// <summary>
/// A piece of a YAML file with its place. A scalar is the text that the author typed: what type it has, the schema
/// says, so that <c>NO</c>, <c>20:45</c> and <c>007</c> stay what they are.
/// </summary>
public abstract record YamlNode
{
    private YamlNode(TextLocation location) => Location = location;

    public TextLocation Location { get; }

    /// <param name="Quoted">Whether it stood in quotes or in a block (<c>|</c>, <c>&gt;</c>): an empty quoted text was meant.</param>
    public sealed record Scalar(string Text, bool Quoted, TextLocation At) : YamlNode(At)
    {
        /// <summary>A key with nothing after its colon.</summary>
        public bool IsMissing => Text.Length == 0 && !Quoted;
    }

    public sealed record Sequence(ImmutableArray<YamlNode> Items, TextLocation At) : YamlNode(At);

    /// <summary>Its keys are different from each other, in the order of the file.</summary>
    public sealed record Mapping(ImmutableArray<YamlEntry> Entries, TextLocation At) : YamlNode(At)
    {
        public YamlNode? this[string key]
        {
            get
            {
                foreach (var entry in Entries)
                {
                    if (string.Equals(entry.Key.Text, key, StringComparison.Ordinal))
                        return entry.Value;
                }

                return null;
            }
        }
    }

    /// <summary>Something that could not be read and was reported: whoever meets it says nothing more.</summary>
    public sealed record Broken(TextLocation At) : YamlNode(At);
}

/// <summary>One line of a mapping: <c>key: value</c>.</summary>
public sealed record YamlEntry(YamlNode.Scalar Key, YamlNode Value);
