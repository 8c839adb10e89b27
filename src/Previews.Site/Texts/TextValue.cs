namespace Previews.Site.Texts;

/// <summary>What a text has a place for.</summary>
/// <param name="IsNoun">Whether it is a name, of which a text can ask for forms: <c>{team.of}</c>.</param>
internal sealed record TextValue(string Name, bool IsNoun = false)
{
    public static TextValue Noun(string name) => new(name, IsNoun: true);

    public static implicit operator TextValue(string name) => new(name);
}
