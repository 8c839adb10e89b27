namespace Previews.Templates.Compilation;

/// <summary>What the checker knows about a value before anything is rendered.</summary>
internal abstract record StaticType
{
    private StaticType()
    {
    }

    public static readonly StaticType Unknown = new Anything();

    /// <summary>Whatever has no members to check: text, number, flag.</summary>
    public static readonly StaticType Scalar = new Plain();

    public static StaticType Of(ModelMember member) => member.Kind switch
    {
        ModelMemberKind.Object => new Model(member.Type!),
        ModelMemberKind.List => new List(new Model(member.Type!)),
        ModelMemberKind.Texts => new List(Scalar),
        _ => Scalar,
    };

    /// <summary>What both sides of a choice have in common.</summary>
    public static StaticType Join(StaticType a, StaticType b) => a == b ? a : Unknown;

    internal sealed record Anything : StaticType;

    internal sealed record Plain : StaticType;

    internal sealed record Model(ModelType Type) : StaticType;

    internal sealed record List(StaticType Element) : StaticType;
}
