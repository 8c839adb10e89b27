using System.Collections.Immutable;

namespace Previews.Site.Texts;

/// <summary>What stands under one key of a file of interface texts.</summary>
public abstract record TextEntry
{
    private TextEntry()
    {
    }

    /// <summary>The names of the values that a caller has to give.</summary>
    public abstract IEnumerable<string> Placeholders { get; }

    public sealed record Single(TextPattern Pattern) : TextEntry
    {
        public override IEnumerable<string> Placeholders => Pattern.Placeholders;
    }

    /// <summary>Chosen by the value <c>n</c>.</summary>
    public sealed record Plural(TextPattern One, TextPattern Other) : TextEntry
    {
        public const string Count = "n";

        public override IEnumerable<string> Placeholders =>
            One.Placeholders.Concat(Other.Placeholders).Append(Count).Distinct(StringComparer.Ordinal);
    }

    /// <summary>Names in a fixed order: months, weekdays.</summary>
    public sealed record List(ImmutableArray<string> Items) : TextEntry
    {
        public override IEnumerable<string> Placeholders => [];
    }
}
