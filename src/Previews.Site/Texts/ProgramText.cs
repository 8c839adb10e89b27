using System.Collections.Immutable;

namespace Previews.Site.Texts;

/// <summary>A text that the program itself asks for, with the values that it gives: declared once, and asked for by nothing else.</summary>
internal sealed record ProgramText(string Key, ImmutableArray<TextValue> Values, bool IsOptional = false)
{
    public TextValue? Find(string value) => Values.FirstOrDefault(v => v.Name == value);
}
