using Previews.Templates;
using Previews.Templates.Output;
using Scriban;
using Scriban.Parsing;
using Scriban.Runtime;

namespace Previews.Tests.Templates;

/// <summary>
/// An object with the members of a model type, whose texts try to break out of wherever they are written. What is optional is
/// sometimes null, a list has up to three items, and a text is sometimes one of the theme's own words, so that its conditions
/// go each way.
/// </summary>
internal sealed class HostileObject(ModelType type, Random random, string[] words) : ScriptObject
{
    public const string Element = "X-EVIL";
    public const string Attribute = "onevil";

    private static readonly string[] Texts =
    [
        "\"'><x-evil onevil=1>", "</title></textarea></script><x-evil>", "\" onevil=\"1", "' onevil='1", "<!-- <x-evil", "x onevil=1",
    ];

    public override bool Contains(string member) => type.Members.Any(m => m.Name == member);

    public override bool TryGetValue(TemplateContext? context, SourceSpan span, string member, out object? value)
    {
        if (base.TryGetValue(context, span, member, out value))
            return true;
        if (type.Members.FirstOrDefault(m => m.Name == member) is not { } found)
            return false;
        SetValue(member, value = Create(found), readOnly: true);
        return true;
    }

    private object? Create(ModelMember member)
    {
        if (member.Optional && random.Next(4) == 0)
            return null;
        return member.Kind switch
        {
            ModelMemberKind.Text => Text(),
            ModelMemberKind.Url => random.Next(40) == 0 ? "javascript:evil" : "/" + Texts[random.Next(Texts.Length)],
            ModelMemberKind.Html => new HtmlText("<i>safe</i>"),
            ModelMemberKind.Integer => random.Next(4),
            ModelMemberKind.Flag => random.Next(2) == 0,
            ModelMemberKind.Object => new HostileObject(member.Type!, random, words),
            ModelMemberKind.List => new ScriptArray(Enumerable.Range(0, random.Next(4)).Select(_ => new HostileObject(member.Type!, random, words))),
            ModelMemberKind.Texts => new ScriptArray(Enumerable.Range(0, random.Next(4)).Select(_ => Text())),
            _ => throw new System.Diagnostics.UnreachableException(),
        };
    }

    private string Text() => random.Next(3) == 0 ? words[random.Next(words.Length)] : Texts[random.Next(Texts.Length)];
}
