namespace Previews.Templates;

/// <summary>One member of a <see cref="ModelType"/>.</summary>
public abstract class ModelMember
{
    private readonly Func<ModelType?>? _element;

    private protected ModelMember(string name, ModelMemberKind kind, string doc, bool optional, Func<ModelType?>? element)
    {
        Name = name;
        Kind = kind;
        Doc = doc;
        Optional = optional;
        _element = element;
    }

    public string Name { get; }

    public ModelMemberKind Kind { get; }

    public string Doc { get; }

    /// <summary>Whether it can be null: templates test it with <c>if x.y</c> or <c>??</c>.</summary>
    public bool Optional { get; }

    /// <summary>The type of the object, or of the list's objects.</summary>
    public ModelType? Type => _element?.Invoke();

    /// <param name="instance">An object of the type that declares the member: whoever calls has made sure of it.</param>
    internal abstract Value Get(object instance);
}

/// <summary>What a member gives.</summary>
public enum ModelMemberKind
{
    Text,
    Integer,
    Flag,
    Html,
    Url,
    Object,
    List,
    Texts,
}
