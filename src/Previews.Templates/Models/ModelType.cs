using System.Collections.Frozen;
using System.Collections.Immutable;
using Scriban.Runtime;

namespace Previews.Templates;

/// <summary>
/// What a page, or an object on it, offers to templates: declared once in code, so that templates are checked against it
/// before anything is rendered, and no reflection is needed when they are.
/// </summary>
public abstract class ModelType
{
    private readonly Lazy<ImmutableArray<ModelMember>> _members;
    private readonly Lazy<FrozenDictionary<string, ModelMember>> _byName;

    private protected ModelType(string name, string doc)
    {
        Name = name;
        Doc = doc;
        _members = new Lazy<ImmutableArray<ModelMember>>(DefineMembers);
        _byName = new Lazy<FrozenDictionary<string, ModelMember>>(() => _members.Value.ToFrozenDictionary(static m => m.Name, StringComparer.Ordinal));
    }

    /// <summary>
    /// The type of a page whose members are known only when it is rendered, such as a JSON file: every name is checked then.
    /// Its object is a <see cref="DynamicModel"/>.
    /// </summary>
    public static ModelType Dynamic { get; } = new DynamicModelType();

    /// <summary>As messages and listings call it.</summary>
    public string Name { get; }

    public string Doc { get; }

    /// <summary>In the order of their declaration.</summary>
    public ImmutableArray<ModelMember> Members => _members.Value;

    internal bool IsDynamic => this is DynamicModelType;

    /// <summary>Whether the object is one of this type.</summary>
    internal abstract bool Accepts(object instance);

    /// <summary>The class of its objects; null where there is none.</summary>
    internal abstract Type? Class { get; }

    internal ModelMember? Find(string name) => _byName.Value.GetValueOrDefault(name);

    private protected abstract ImmutableArray<ModelMember> DefineMembers();

    private sealed class DynamicModelType() : ModelType("model", "Whatever the file holds.")
    {
        internal override Type? Class => null;

        internal override bool Accepts(object instance) => instance is DynamicModel or IScriptObject;

        private protected override ImmutableArray<ModelMember> DefineMembers() => [];
    }
}

/// <summary>What objects of type <typeparamref name="T"/> offer to templates.</summary>
public sealed class ModelType<T> : ModelType
    where T : class
{
    private readonly Action<ModelTypeBuilder<T>> _define;

    /// <param name="define">Runs once, when the members are first needed, so that types may refer to one another in rings.</param>
    public ModelType(string name, string doc, Action<ModelTypeBuilder<T>> define)
        : base(name, doc)
    {
        _define = define;
    }

    internal override Type Class => typeof(T);

    internal override bool Accepts(object instance) => instance is T;

    private protected override ImmutableArray<ModelMember> DefineMembers()
    {
        var builder = new ModelTypeBuilder<T>();
        _define(builder);
        return builder.Build();
    }
}
