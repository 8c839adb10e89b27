using System.Runtime.CompilerServices;
using Previews.Scriban.Rendering;

namespace Previews.Scriban;

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
