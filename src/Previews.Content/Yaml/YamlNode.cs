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

    public sealed record Scalar : YamlNode
    {
        public Scalar(string text, bool quoted, TextLocation location)
            : base(location)
        {
            Text = text;
            Quoted = quoted;
        }

        public string Text { get; }

        /// <summary>Whether it stood in quotes or in a block (<c>|</c>, <c>&gt;</c>): an empty quoted text was meant.</summary>
        public bool Quoted { get; }

        /// <summary>A key with nothing after its colon, or with what YAML writes for nothing: who means the word quotes it.</summary>
        public bool IsMissing => !Quoted && Text is ("" or "~" or "null" or "Null" or "NULL");

        /// <summary>Whether there is no letter in it, however it is written.</summary>
        public bool SaysNothing => IsMissing || string.IsNullOrWhiteSpace(Text);
    }

    public sealed record Sequence : YamlNode
    {
        public Sequence(ImmutableArray<YamlNode> items, TextLocation location)
            : base(location) => Items = items;

        public ImmutableArray<YamlNode> Items { get; }
    }

    public sealed record Mapping : YamlNode
    {
        public Mapping(ImmutableArray<YamlEntry> entries, TextLocation location)
            : base(location) => Entries = entries;

        /// <summary>Stands for a mapping that could not be read, which was reported: its keys are not reported as missing.</summary>
        public static Mapping Unreadable { get; } = new([], new SourceText("", "").At(0, 0));

        /// <summary>Their keys are different from each other; in the order of the file.</summary>
        public ImmutableArray<YamlEntry> Entries { get; }

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

    /// <summary>Something that could not be read, which was reported: nothing more is reported about it.</summary>
    public sealed record Broken : YamlNode
    {
        public Broken(TextLocation location)
            : base(location)
        {
        }
    }
}

/// <summary>One line of a mapping: <c>key: value</c>.</summary>
public sealed record YamlEntry(YamlNode.Scalar Key, YamlNode Value);
