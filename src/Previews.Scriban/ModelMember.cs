namespace Previews.Scriban;

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

    internal abstract Value Get(object instance);
}

/// <summary>What a member gives.</summary>
public enum ModelMemberKind
{
    Text,
    Integer,
    Real,
    Flag,
    Html,
    Url,
    Date,
    Object,
    List,
    Texts,
    Any,
}

internal sealed class ModelMember<T>(string name, ModelMemberKind kind, string doc, bool optional, Func<T, Value> read, Func<ModelType?>? element)
    : ModelMember(name, kind, doc, optional, element)
    where T : class
{
    internal override Value Get(object instance) => read((T)instance);
}
