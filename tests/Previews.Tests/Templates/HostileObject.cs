using Previews.Templates;
using Previews.Templates.Rendering;

namespace Previews.Tests.Templates;

/// <summary>
/// An object with the members of a model type, whose texts try to break out of wherever they are written. What is optional is
/// sometimes null, a list has up to three items, and a text is sometimes one of the theme's own words, so that its conditions
/// go each way.
/// </summary>
internal sealed class HostileObject(ModelType type, Random random, string[] words) : MapValue
{
    public const string Element = "X-EVIL";
    public const string Attribute = "onevil";

    private static readonly string[] Texts =
    [
        "\"'><x-evil onevil=1>", "</title></textarea></script><x-evil>", "\" onevil=\"1", "' onevil='1", "<!-- <x-evil", "x onevil=1",
    ];

    private readonly Dictionary<string, Value> _values = new(StringComparer.Ordinal);

    public override IEnumerable<string> Keys => type.Members.Select(static m => m.Name);

    public override bool TryGet(string name, out Value value)
    {
        value = default;
        if (type.Members.FirstOrDefault(m => m.Name == name) is not { } member)
            return false;
        if (!_values.TryGetValue(name, out value))
            _values[name] = value = Create(member);
        return true;
    }

    public override bool TrySet(string name, Value value) => false;

    private Value Create(ModelMember member)
    {
        if (member.Optional && random.Next(4) == 0)
            return Value.Null;
        return member.Kind switch
        {
            ModelMemberKind.Text => Text(),
            ModelMemberKind.Url => Value.From(random.Next(40) == 0 ? "javascript:evil" : "/" + Texts[random.Next(Texts.Length)]),
            ModelMemberKind.Html => Value.Html("<i>safe</i>"),
            ModelMemberKind.Integer => Value.From(random.Next(4)),
            ModelMemberKind.Real => Value.From(random.NextDouble()),
            ModelMemberKind.Flag => Value.From(random.Next(2) == 0),
            ModelMemberKind.Date => Value.From(DateTimeOffset.UnixEpoch),
            ModelMemberKind.Object => Value.From(new HostileObject(member.Type!, random, words)),
            ModelMemberKind.List => Value.From(new ScriptArray(Enumerable.Range(0, random.Next(4)).Select(_ => Value.From(new HostileObject(member.Type!, random, words))))),
            ModelMemberKind.Texts => Value.From(new ScriptArray(Enumerable.Range(0, random.Next(4)).Select(_ => Text()))),
            _ => Text(),
        };
    }

    private Value Text() => Value.From(random.Next(3) == 0 ? words[random.Next(words.Length)] : Texts[random.Next(Texts.Length)]);
}
