using System.Runtime.CompilerServices;

namespace Previews.Templates;

internal sealed class TextMember<T>(string name, ModelMemberKind kind, string doc, bool optional, Func<T, string?> get)
    : ModelMember(name, kind, doc, optional, null)
    where T : class
{
    internal override Value Get(object instance) => Value.From(get(Unsafe.As<T>(instance)));
}

/// <summary>HTML that the host made, in UTF-8.</summary>
internal sealed class HtmlMember<T>(string name, string doc, bool optional, Func<T, ReadOnlyMemory<byte>?> get)
    : ModelMember(name, ModelMemberKind.Html, doc, optional, null)
    where T : class
{
    internal override Value Get(object instance) => get(Unsafe.As<T>(instance)) is { } html ? Value.Html(html) : Value.Null;
}

internal sealed class IntegerMember<T>(string name, string doc, bool optional, Func<T, long?> get)
    : ModelMember(name, ModelMemberKind.Integer, doc, optional, null)
    where T : class
{
    internal override Value Get(object instance) => get(Unsafe.As<T>(instance)) is { } number ? Value.From(number) : Value.Null;
}

internal sealed class FlagMember<T>(string name, string doc, Func<T, bool> get)
    : ModelMember(name, ModelMemberKind.Flag, doc, optional: false, null)
    where T : class
{
    internal override Value Get(object instance) => Value.From(get(Unsafe.As<T>(instance)));
}

/// <summary>An object of the model, a list of them or of texts.</summary>
internal sealed class ObjectMember<T>(string name, ModelMemberKind kind, string doc, bool optional, Func<T, object?> get, Func<ModelType>? type)
    : ModelMember(name, kind, doc, optional, type)
    where T : class
{
    internal override Value Get(object instance) => Value.FromModel(get(Unsafe.As<T>(instance)));
}
