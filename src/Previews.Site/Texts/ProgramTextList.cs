namespace Previews.Site.Texts;

/// <summary>A list of names in a fixed order that the program asks for: the twelve months.</summary>
internal sealed record ProgramTextList(string Key, int Count);
