namespace Previews.Site.Texts;

/// <summary>What one part of the site says. Each text is declared in one line, in the class of its part, and is known by that alone.</summary>
internal sealed class TextDeclarations
{
    private readonly List<ProgramText> _texts = [];
    private readonly List<ProgramTextList> _lists = [];

    public IReadOnlyList<ProgramText> Texts => _texts;

    public IReadOnlyList<ProgramTextList> Lists => _lists;

    public ProgramText Text(string key, params TextValue[] values) => Add(new ProgramText(key, [.. values]));

    /// <summary>One that a language may leave out.</summary>
    public ProgramText Optional(string key, params TextValue[] values) => Add(new ProgramText(key, [.. values], IsOptional: true));

    /// <param name="section">What stands before the names: <c>stakes.by</c>.</param>
    public ProgramTextFamily Family(string section, TextValue[] values, IEnumerable<string> names) =>
        new(names.Select(name => KeyValuePair.Create(name, Text($"{section}.{name}", values))).ToList());

    public ProgramTextList List(string key, int count)
    {
        var list = new ProgramTextList(key, count);
        _lists.Add(list);
        return list;
    }

    private ProgramText Add(ProgramText text)
    {
        _texts.Add(text);
        return text;
    }
}
