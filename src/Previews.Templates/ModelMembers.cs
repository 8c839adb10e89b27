using System.Runtime.CompilerServices;
using System.Text;
using Previews.Templates.Rendering;

namespace Previews.Templates;

internal sealed class TextMember<T>(string name, ModelMemberKind kind, string doc, bool optional, Func<T, string?> get)
    : ModelMember(name, kind, doc, optional, null)
    where T : class
{
    internal override Value Get(object instance) => Value.From(get(Unsafe.As<T>(instance)));

    internal override void Write(RenderState state, object instance, Place place)
    {
        if (get(Unsafe.As<T>(instance)) is { } text)
            ValueWriter.WriteText(state, text, place);
        else
            ValueWriter.Write(state, Value.Null, place);
    }
}

/// <summary>HTML that the host made, in UTF-8. Where a page writes it as it is, nobody makes a text of it first.</summary>
internal sealed class HtmlMember<T>(string name, string doc, bool optional, Func<T, ReadOnlyMemory<byte>?> get)
    : ModelMember(name, ModelMemberKind.Html, doc, optional, null)
    where T : class
{
    internal override Value Get(object instance) =>
        get(Unsafe.As<T>(instance)) is { } html ? Value.Html(Encoding.UTF8.GetString(html.Span)) : Value.Null;

    internal override void Write(RenderState state, object instance, Place place)
    {
        if (place is Place.Raw or Place.Markup && get(Unsafe.As<T>(instance)) is { } html)
            state.Output.Write(html.Span);
        else
            base.Write(state, instance, place);
    }
}

internal sealed class IntegerMember<T>(string name, string doc, Func<T, long> get)
    : ModelMember(name, ModelMemberKind.Integer, doc, optional: false, null)
    where T : class
{
    internal override Value Get(object instance) => Value.From(get(Unsafe.As<T>(instance)));

    /// <summary>A number is written the same everywhere.</summary>
    internal override void Write(RenderState state, object instance, Place place) => state.Output.Write(get(Unsafe.As<T>(instance)));
}

internal sealed class FlagMember<T>(string name, string doc, Func<T, bool> get)
    : ModelMember(name, ModelMemberKind.Flag, doc, optional: false, null)
    where T : class
{
    internal override Value Get(object instance) => Value.From(get(Unsafe.As<T>(instance)));
}

internal sealed class ObjectMember<T, TObject>(string name, string doc, bool optional, Func<T, TObject?> get, Func<ModelType<TObject>> type)
    : ModelMember(name, ModelMemberKind.Object, doc, optional, type)
    where T : class
    where TObject : class
{
    private ModelType<TObject>? _type;

    internal override Value Get(object instance) => Value.FromObject(get(Unsafe.As<T>(instance)), _type ??= type());
}

internal sealed class ListMember<T, TObject>(string name, string doc, Func<T, IReadOnlyList<TObject>> get, Func<ModelType<TObject>> type)
    : ModelMember(name, ModelMemberKind.List, doc, optional: false, type)
    where T : class
    where TObject : class
{
    private ModelType<TObject>? _type;

    internal override Value Get(object instance) => Value.FromList(get(Unsafe.As<T>(instance)), _type ??= type());
}

/// <summary>A member of any other kind.</summary>
internal sealed class ComputedMember<T>(string name, ModelMemberKind kind, string doc, bool optional, Func<T, Value> get)
    : ModelMember(name, kind, doc, optional, null)
    where T : class
{
    internal override Value Get(object instance) => get(Unsafe.As<T>(instance));
}
