using System.Collections.Immutable;
using Previews.Site.Languages;

namespace Previews.Site.Texts;

/// <summary>What stands under one key of a file of interface texts.</summary>
internal abstract record TextEntry
{
    private TextEntry()
    {
    }

    /// <summary>The names of the values that a caller has to give.</summary>
    public abstract IEnumerable<string> Placeholders { get; }

    /// <summary>Of which value which form of a name is asked for.</summary>
    public abstract IEnumerable<(string Place, string Form)> NameForms { get; }

    public sealed record Single(TextPattern Pattern) : TextEntry
    {
        public override IEnumerable<string> Placeholders => Pattern.Placeholders;

        public override IEnumerable<(string Place, string Form)> NameForms => Pattern.NameForms;
    }

    /// <summary>Chosen by the value <c>n</c>.</summary>
    /// <param name="Forms">In the order of <see cref="PluralCategory"/>, null where the language has no such form.</param>
    public sealed record Plural(ImmutableArray<TextPattern?> Forms) : TextEntry
    {
        public const string Count = "n";

        public override IEnumerable<string> Placeholders =>
            Forms.OfType<TextPattern>().SelectMany(form => form.Placeholders).Append(Count).Distinct(StringComparer.Ordinal);

        public override IEnumerable<(string Place, string Form)> NameForms => Forms.OfType<TextPattern>().SelectMany(form => form.NameForms);

        public TextPattern Of(PluralCategory category) => Forms[(int)category] ?? Forms[(int)PluralCategory.Other]!;
    }

    /// <summary>Names in a fixed order: months, weekdays.</summary>
    public sealed record List(ImmutableArray<string> Items) : TextEntry
    {
        public override IEnumerable<string> Placeholders => [];

        public override IEnumerable<(string Place, string Form)> NameForms => [];
    }
}
