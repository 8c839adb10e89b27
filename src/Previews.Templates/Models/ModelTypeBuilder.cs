using System.Collections.Immutable;

namespace Previews.Templates;

/// <summary>
/// Declares the members of a <see cref="ModelType{T}"/>: each with the name that templates use, how it is read, and a
/// sentence for theme authors. The <c>Optional…</c> forms are for what can be null; a list is empty rather than null.
/// </summary>
public sealed class ModelTypeBuilder<T>
    where T : class
{
    private readonly ImmutableArray<ModelMember>.Builder _members = ImmutableArray.CreateBuilder<ModelMember>();

    public ModelTypeBuilder<T> Text(string name, Func<T, string> get, string doc) =>
        Add(new TextMember<T>(name, ModelMemberKind.Text, doc, optional: false, get));

    public ModelTypeBuilder<T> OptionalText(string name, Func<T, string?> get, string doc) =>
        Add(new TextMember<T>(name, ModelMemberKind.Text, doc, optional: true, get));

    public ModelTypeBuilder<T> Integer(string name, Func<T, long> get, string doc) =>
        Add(new IntegerMember<T>(name, doc, optional: false, x => get(x)));

    public ModelTypeBuilder<T> OptionalInteger(string name, Func<T, long?> get, string doc) =>
        Add(new IntegerMember<T>(name, doc, optional: true, get));

    public ModelTypeBuilder<T> Flag(string name, Func<T, bool> get, string doc) =>
        Add(new FlagMember<T>(name, doc, get));

    /// <summary>HTML that is safe already, such as rendered Markdown: it is not escaped again.</summary>
    /// <param name="get">In UTF-8.</param>
    public ModelTypeBuilder<T> Html(string name, Func<T, ReadOnlyMemory<byte>> get, string doc) =>
        Add(new HtmlMember<T>(name, doc, optional: false, x => get(x)));

    public ModelTypeBuilder<T> OptionalHtml(string name, Func<T, ReadOnlyMemory<byte>?> get, string doc) =>
        Add(new HtmlMember<T>(name, doc, optional: true, get));

    /// <summary>An address, absolute or relative. In HTML it is checked again where it is written.</summary>
    public ModelTypeBuilder<T> Url(string name, Func<T, string> get, string doc) =>
        Add(new TextMember<T>(name, ModelMemberKind.Url, doc, optional: false, get));

    public ModelTypeBuilder<T> Object<TObject>(string name, ModelType<TObject> type, Func<T, TObject> get, string doc)
        where TObject : class => Object(name, () => type, get, doc);

    /// <summary>The type as a function, for types that are declared in a ring.</summary>
    public ModelTypeBuilder<T> Object<TObject>(string name, Func<ModelType<TObject>> type, Func<T, TObject> get, string doc)
        where TObject : class =>
        Add(new ObjectMember<T>(name, ModelMemberKind.Object, doc, optional: false, get, type));

    public ModelTypeBuilder<T> OptionalObject<TObject>(string name, ModelType<TObject> type, Func<T, TObject?> get, string doc)
        where TObject : class => OptionalObject(name, () => type, get, doc);

    public ModelTypeBuilder<T> OptionalObject<TObject>(string name, Func<ModelType<TObject>> type, Func<T, TObject?> get, string doc)
        where TObject : class =>
        Add(new ObjectMember<T>(name, ModelMemberKind.Object, doc, optional: true, get, type));

    public ModelTypeBuilder<T> List<TObject>(string name, ModelType<TObject> type, Func<T, IReadOnlyList<TObject>> get, string doc)
        where TObject : class => List(name, () => type, get, doc);

    public ModelTypeBuilder<T> List<TObject>(string name, Func<ModelType<TObject>> type, Func<T, IReadOnlyList<TObject>> get, string doc)
        where TObject : class =>
        Add(new ObjectMember<T>(name, ModelMemberKind.List, doc, optional: false, get, type));

    public ModelTypeBuilder<T> Texts(string name, Func<T, IReadOnlyList<string>> get, string doc) =>
        Add(new ObjectMember<T>(name, ModelMemberKind.Texts, doc, optional: false, get, null));

    internal ImmutableArray<ModelMember> Build() => _members.ToImmutable();

    private ModelTypeBuilder<T> Add(ModelMember member)
    {
        if (_members.Any(m => m.Name == member.Name))
            throw new ArgumentException($"The member `{member.Name}` is declared twice.", nameof(member));
        _members.Add(member);
        return this;
    }
}
